import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { CANNOT_SEE } from '#shared/wording/not-found.ts';
import type { CaseWork } from '../application/case-work.ts';
import type { Changes } from '../application/ports/changes.ts';
import './signed-in.ts';

const BEAT_MILLISECONDS = 20_000;

/**
 * Server-sent events of one case, for those who may see it: each says only that there is something new. The page then
 * asks for the case, and is checked again.
 */
export function stream(app: FastifyInstance, work: CaseWork, changes: Changes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/cases/:caseId/stream',
    { schema: { params: z.object({ caseId: z.uuid() }) } },
    async (request, reply) => {
      const { caller, params } = request;
      if (!(await work.view(caller, params.caseId))) return reply.code(404).send({ refusal: CANNOT_SEE });
      const events = new PassThrough();
      const stop = changes.watch(
        caller.authority,
        params.caseId,
        () => void events.write('event: changed\ndata: {}\n\n'),
      );
      const beat = setInterval(() => events.write(': still here\n\n'), BEAT_MILLISECONDS);
      request.raw.on('close', () => {
        stop();
        clearInterval(beat);
        events.end();
      });
      events.write('event: open\ndata: {}\n\n');
      return reply.header('cache-control', 'no-store').type('text/event-stream').send(events);
    },
  );
}
