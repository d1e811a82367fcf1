import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import { Refusal } from '../surfaces.ts';

const params = z.object({ person: z.string() });

/** The person at whose desk somebody sits. */
export function deskPerson(practice: Practice, request: FastifyRequest): Person {
  const person = practice.people.byId(params.parse(request.params).person);
  if (person === undefined)
    throw new Refusal(404, 'UnknownPerson', 'There is no such person in the practice tenants.');
  return person;
}
