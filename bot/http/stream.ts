import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { HTTP_REFUSALS } from '#shared/wording/http.ts';
import { CANNOT_SEE } from '#shared/wording/not-found.ts';
import type { CaseWork } from '../application/case-work.ts';
import type { Changes } from '../application/ports/changes.ts';
import './signed-in.ts';

/** What streams stand on. */
interface StreamParts {
  readonly work: CaseWork;
  readonly changes: Changes;
  /** Aborted when the service is asked to end. */
  readonly ending: AbortSignal;
}

const BEAT_MILLISECONDS = 20_000;

/**
 * Server-sent events of one case, for those who may see it: each says only that there is something new. The page then
 * asks for the case, and is checked again.
 */
export function stream(app: FastifyInstance, { work, changes, ending }: StreamParts): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/cases/:caseId/stream',
    { schema: { params: z.object({ caseId: z.uuid() }) } },
    async (request, reply) => {
      if (ending.aborted) return reply.code(503).send({ refusal: HTTP_REFUSALS.ending });
      const { caller, params } = request;
      if (!(await work.view(caller, params.caseId))) return reply.code(404).send({ refusal: CANNOT_SEE });
      const events = new PassThrough();
      const stop = changes.watch(
        caller.authority,
        params.caseId,
        () => void events.write('event: changed\ndata: {}\n\n'),
      );
      const beat = setInterval(() => events.write(': still here\n\n'), BEAT_MILLISECONDS);
      const end = () => {
        stop();
        clearInterval(beat);
        ending.removeEventListener('abort', end);
        events.end();
      };
      request.raw.on('close', end);
      // Whoever reads it connects again by themselves, and finds a replica that stays.
      ending.addEventListener('abort', end);
      events.write('event: open\ndata: {}\n\n');
      return reply.header('cache-control', 'no-store').type('text/event-stream').send(events);
    },
  );
}
