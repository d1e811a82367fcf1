import type { FastifyInstance } from 'fastify';
import { answerStream } from '../answer-stream.ts';
import type { Practice } from '../practice.ts';

/** The practice day, for the product to follow: once, or as a stream that tells each move. */
export function timeRoutes(app: FastifyInstance, practice: Practice): void {
  const now = (): object => ({ now: practice.clock.nowIso() });
  app.get('/time', async () => now());
  app.get('/time/stream', (_request, reply) => {
    const tell = answerStream(reply, () => stop());
    const stop = practice.changes.listen((change) => {
      if (change.topic === 'clock') tell(now());
    });
    tell(now());
  });
}
