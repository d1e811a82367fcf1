import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Practice } from '../practice.ts';
import { errorOf } from '../surfaces.ts';
import type { FaultOrder } from './faults.ts';

/** Meets each request with the fault that was ordered for it, after its body has been read. */
export function playFaults(app: FastifyInstance, practice: Practice): void {
  const lostAnswers = new WeakMap<FastifyRequest, FaultOrder>();
  app.addHook('preHandler', async (request, reply) => {
    if (request.url.startsWith('/desk/')) return;
    const fault = practice.faults.take(request.method, request.url);
    if (fault === undefined) return;
    if (fault.delayMs !== undefined) await wait(fault.delayMs);
    if (fault.status === undefined) return;
    if (fault.when === 'after') {
      lostAnswers.set(request, fault);
      return;
    }
    if (fault.retryAfter !== undefined) reply.header('retry-after', String(fault.retryAfter));
    const error = errorOf(request, fault.status, 'FaultOrdered', 'This fault was ordered on the desk.');
    return reply.code(fault.status).type('application/json').send(error);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const fault = lostAnswers.get(request);
    if (fault?.status === undefined) return payload;
    reply.code(fault.status).type('application/json').removeHeader('content-length');
    return JSON.stringify(
      errorOf(request, fault.status, 'FaultOrdered', 'The work was done; its answer was lost.'),
    );
  });
}
