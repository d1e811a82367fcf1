import type { FastifyError, FastifyReply } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { NewerRecord } from '#shared/domain/evolve.ts';
import { HTTP_REFUSALS } from '#shared/wording/http.ts';
import type { CommandAnswer } from '../application/case-work.ts';

/** The status each kind of refusal is answered with. */
const STATUS: Readonly<Record<Extract<CommandAnswer, { ok: false }>['kind'], 403 | 404 | 409 | 422>> = {
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  unacceptable: 422,
};

/** The status of a refused command. */
export function statusOf(kind: keyof typeof STATUS): 403 | 404 | 409 | 422 {
  return STATUS[kind];
}

/** A newer version that is being put in its place is there within minutes. */
const UPGRADE_SECONDS = 30;

/** Answers a request that could not be taken in words; what went wrong inside is never told outside. */
export function refuseRequest(error: FastifyError | NewerRecord, reply: FastifyReply): FastifyReply {
  if (error instanceof NewerRecord)
    return reply.code(503).header('retry-after', UPGRADE_SECONDS).send({ refusal: HTTP_REFUSALS.newer });
  if (hasZodFastifySchemaValidationErrors(error))
    return reply.code(400).send({ refusal: HTTP_REFUSALS.malformed });
  if (error.statusCode === 413) return reply.code(413).send({ refusal: HTTP_REFUSALS.tooLarge });
  if (error.statusCode === 429) return reply.code(429).send({ refusal: HTTP_REFUSALS.tooMany });
  if (error.statusCode && error.statusCode < 500)
    return reply.code(error.statusCode).send({ refusal: HTTP_REFUSALS.malformed });
  return reply.code(500).send({ refusal: HTTP_REFUSALS.broken });
}
