import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Practice } from './practice.ts';

/** A refusal in the words of the surface that was asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The body of an error answer, in the shape that the surface of this address uses. */
export function errorOf(request: FastifyRequest, status: number, code: string, message: string): object {
  if (request.url.startsWith('/graph/')) return graphError(request, code, message);
  if (request.url.startsWith('/entra/')) return entraError(status, code, message);
  if (request.url.startsWith('/connector/')) return connectorError(code, message);
  return { error: message, code };
}

/** The one that Teams says of a blocked chat comes in a shape of its own. */
function connectorError(code: string, message: string): object {
  if (code !== 'MessageWritesBlocked') return { error: { code, message } };
  const said = { subCode: code, details: message, errorCode: null, errorSubCode: null };
  return { errorCode: 209, message: JSON.stringify(said, null, 2) };
}

function graphError(request: FastifyRequest, code: string, message: string): object {
  const asked = request.headers['client-request-id'];
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': request.id,
    'client-request-id': typeof asked === 'string' ? asked : request.id,
  };
  return { error: { code, message, innerError } };
}

function entraError(status: number, code: string, message: string): object {
  const number = /^AADSTS(\d+)/.exec(message)?.[1] ?? '50000';
  return {
    error: status >= 500 ? 'temporarily_unavailable' : code,
    error_description: message,
    error_codes: [Number(number)],
    timestamp: new Date().toISOString(),
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
  };
}

/** Answers refusals, bad input and unknown routes in each surface's own shape, and says the unknown loudly. */
export function answerErrors(app: FastifyInstance, practice: Practice): void {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof Refusal)
      return reply.code(error.status).send(errorOf(request, error.status, error.code, error.message));
    if (error instanceof z.ZodError)
      return reply.code(400).send(errorOf(request, 400, 'BadRequest', z.prettifyError(error)));
    const status = statusOf(error);
    if (status >= 500) practice.say(`practice: ${request.method} ${request.url} failed: ${String(error)}`);
    return reply.code(status).send(errorOf(request, status, 'InternalServerError', String(error)));
  });
  app.setNotFoundHandler((request, reply) => {
    practice.say(`practice: UNKNOWN ROUTE ${request.method} ${request.url}`);
    const message = `The practice tenant has no route ${request.method} ${request.url.split('?')[0]}.`;
    return reply.code(404).send(errorOf(request, 404, 'UnknownRoute', message));
  });
}

const withStatus = z.object({ statusCode: z.number().int().min(400).max(599) });

function statusOf(error: unknown): number {
  const known = withStatus.safeParse(error);
  return known.success ? known.data.statusCode : 500;
}
