import type { FastifyInstance } from 'fastify';
import type { Practice } from '../practice.ts';
import { callerOf, personNamed } from './caller.ts';
import { selected } from './select.ts';

/** Who a person is, in the directory. */
export function graphUsers(app: FastifyInstance, practice: Practice): void {
  app.get('/users/:user', async (request) => {
    const person = personNamed(practice, request, 'Request_ResourceNotFound');
    const [givenName, ...rest] = person.name.split(' ');
    const whole = {
      id: person.id,
      displayName: person.name,
      givenName,
      surname: rest.join(' '),
      jobTitle: person.role,
      mail: person.mail,
      userPrincipalName: person.mail,
      businessPhones: [],
      mobilePhone: null,
      officeLocation: practice.people.tenant(callerOf(request).tenantId)?.name ?? null,
      preferredLanguage: 'en-GB',
    };
    const context = `${practice.address()}/graph/v1.0/$metadata#users/$entity`;
    return selected(request, { '@odata.context': context, ...whole });
  });
}
