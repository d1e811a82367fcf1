import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import { audiences } from '../sign-in/tokens.ts';
import { Refusal } from '../surfaces.ts';

const claims = z.object({
  tid: z.string(),
  idtyp: z.literal('app').optional(),
  oid: z.string().optional(),
  issue: z.number(),
});

/** Who calls Graph: a program in one tenant, or a program for one person. */
export interface Caller {
  readonly tenantId: string;
  /** Set when the program acts for this person, and then only their own data is open. */
  readonly personId?: string | undefined;
}

const callers = new WeakMap<FastifyRequest, Caller>();

/** Lets in only who shows a token that was made out to Graph, and remembers for which tenant. */
export async function requireCaller(practice: Practice, request: FastifyRequest): Promise<void> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new Refusal(401, 'InvalidAuthenticationToken', 'Access token is empty.');
  const checked = await practice.entraKey.verify(token, { audience: audiences.graph }).catch(() => undefined);
  const read = claims.safeParse(checked);
  if (!read.success) throw new Refusal(401, 'InvalidAuthenticationToken', 'Access token validation failure.');
  const { tid, idtyp, oid, issue } = read.data;
  if (!practice.credentials.isGood(issue))
    throw new Refusal(401, 'InvalidAuthenticationToken', 'Access token has been revoked.');
  callers.set(request, { tenantId: tid, personId: idtyp === 'app' ? undefined : oid });
}

/** The caller of this request. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (caller === undefined) throw new Refusal(401, 'InvalidAuthenticationToken', 'Access token is empty.');
  return caller;
}

const userParams = z.object({ user: z.string() });

/** The person whose data the address names, in the caller's tenant and nowhere else. */
export function personNamed(
  practice: Practice,
  request: FastifyRequest,
  notFound = 'ErrorInvalidUser',
): Person {
  const caller = callerOf(request);
  const { user } = userParams.parse(request.params);
  const person = practice.people.inTenant(caller.tenantId, user);
  if (person === undefined) throw new Refusal(404, notFound, `The requested user '${user}' is invalid.`);
  if (caller.personId !== undefined && caller.personId !== person.id)
    throw new Refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  return person;
}
