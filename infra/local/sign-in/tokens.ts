import { randomUUID } from 'node:crypto';
import type { Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import { authorityName, registrations } from '../settings.ts';

/** The services that tokens are made out to. */
export const audiences = {
  graph: 'https://graph.microsoft.com',
  connector: 'https://api.botframework.com',
} as const;

/** How long the practice tokens are good for, in seconds. */
export const tokenLife = 3599;

/** The name of a tenant's issuer, the same as in its sign-in metadata. */
export function issuerOf(tenantId: string): string {
  return `${authorityName}/${tenantId}/v2.0`;
}

/** A token for a program that acts in its own name in one tenant. */
export function programToken(
  practice: Practice,
  tenantId: string,
  clientId: string,
  audience: string,
): Promise<string> {
  const claims = {
    aud: audience,
    iss: `https://sts.windows.net/${tenantId}/`,
    appid: clientId,
    azp: clientId,
    idtyp: 'app',
    oid: clientId,
    sub: clientId,
    tid: tenantId,
    ver: '1.0',
    uti: randomUUID(),
    issue: practice.credentials.issue(),
  };
  return practice.entraKey.sign(claims, tokenLife);
}

function personClaims(person: Person): Record<string, string> {
  return {
    iss: issuerOf(person.tenantId),
    oid: person.id,
    tid: person.tenantId,
    sub: `sub-${person.id}`,
    name: person.name,
    preferred_username: person.mail,
    ver: '2.0',
    uti: randomUUID(),
  };
}

/** The token that the tab and the pane get from Teams and Outlook for our own service. */
export function singleSignOnToken(practice: Practice, person: Person): Promise<string> {
  const claims = { ...personClaims(person), aud: registrations.apiClientId, scp: 'access_as_user' };
  return practice.entraKey.sign(claims, tokenLife);
}

/** A token with which our service acts for a person who is signed in to it. */
export function onBehalfOfToken(practice: Practice, person: Person, scopes: string): Promise<string> {
  const claims = {
    ...personClaims(person),
    aud: audiences.graph,
    scp: scopes,
    appid: registrations.apiClientId,
    issue: practice.credentials.issue(),
  };
  return practice.entraKey.sign(claims, tokenLife);
}

/** Says to our service who a person is. */
export function idToken(practice: Practice, person: Person): Promise<string> {
  return practice.entraKey.sign({ ...personClaims(person), aud: registrations.apiClientId }, tokenLife);
}

/** The token with which the bot service shows the bot that an activity really comes from it. */
export function botServiceToken(practice: Practice, serviceUrl: string): Promise<string> {
  const claims = { iss: audiences.connector, aud: registrations.botAppId, serviceurl: serviceUrl };
  return practice.botKey.sign(claims, tokenLife);
}
