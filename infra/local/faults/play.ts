import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Practice } from '../practice.ts';
import { errorOf } from '../surfaces.ts';
import type { Fault } from './faults.ts';

/** The services that have weather and limits; the desk, the sign-in and the practice day have none. */
const services = /^\/(connector|graph|uploads)\//;

/**
 * Meets each request, after its body has been read, with the fault that was ordered for it; else with the services'
 * limits, and with the weather.
 */
export function playFaults(app: FastifyInstance, practice: Practice): void {
  const lostAnswers = new WeakMap<FastifyRequest, Fault>();
  app.addHook('preHandler', async (request, reply) => {
    if (request.url.startsWith('/desk/')) return;
    const fault = met(practice, request, reply);
    if (fault === undefined) return;
    if (fault.delayMs !== undefined) await wait(fault.delayMs);
    if (fault.status === undefined && !fault.cut) return;
    if (fault.when === 'after') {
      lostAnswers.set(request, fault);
      return;
    }
    if (fault.cut) return cutOff(request, reply);
    if (fault.retryAfter !== undefined) reply.header('retry-after', String(fault.retryAfter));
    const status = fault.status ?? 500;
    const error = errorOf(request, status, 'FaultOrdered', 'This fault was ordered on the desk.');
    return reply.code(status).type('application/json').send(error);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const fault = lostAnswers.get(request);
    if (fault === undefined) return payload;
    if (fault.cut) {
      request.raw.socket.destroy();
      return payload;
    }
    const status = fault.status ?? 500;
    reply.code(status).type('application/json').removeHeader('content-length');
    return JSON.stringify(
      errorOf(request, status, 'FaultOrdered', 'The work was done; its answer was lost.'),
    );
  });
}

function met(practice: Practice, request: FastifyRequest, reply: FastifyReply): Fault | undefined {
  const { method, url } = request;
  const ordered = practice.faults.take(method, url);
  if (ordered !== undefined || !services.test(url)) return ordered;
  practice.limits.admit(request, reply);
  return practice.weather.meets(method, url);
}

function cutOff(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}
