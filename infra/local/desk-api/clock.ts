import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { answerStream } from '../answer-stream.ts';
import type { Practice } from '../practice.ts';
import { Refusal } from '../surfaces.ts';
import { atLondon } from '../time/london.ts';

const day = z.iso.date();
const move = z.union([
  z.object({ move: z.literal('nextWorkingDay') }),
  z.object({ to: z.union([day, z.iso.datetime({ offset: true })]) }),
]);

function momentOf(practice: Practice, asked: z.infer<typeof move>): number {
  if ('move' in asked) return practice.clock.nextMorning();
  if (day.safeParse(asked.to).success) return atLondon(Temporal.PlainDate.from(asked.to), '09:00');
  return Date.parse(asked.to);
}

/** Moving the practice day forwards. */
export function deskClock(app: FastifyInstance, practice: Practice): void {
  app.post('/desk/clock', async (request) => {
    const moment = momentOf(practice, move.parse(request.body));
    const from = practice.clock.nowIso();
    if (!practice.clock.moveTo(moment))
      throw new Refusal(
        409,
        'ClockGoesForward',
        'The practice clock only goes forward: that moment has passed.',
      );
    const now = practice.clock.nowIso();
    practice.journal.note({ kind: 'clock', from, to: now });
    practice.changes.announce({ topic: 'clock' });
    return { now };
  });

  app.get('/desk/stream', (_request, reply) => {
    const tell = answerStream(reply, () => stop());
    const stop = practice.changes.listen(tell);
    tell({ topic: 'clock' });
  });
}
