import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { answerStream } from '../answer-stream.ts';
import { faultOrder } from '../faults/faults.ts';
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
    if (!practice.clock.moveTo(moment))
      throw new Refusal(
        409,
        'ClockGoesForward',
        'The practice clock only goes forward: that moment has passed.',
      );
    practice.changes.announce({ topic: 'clock' });
    return { now: practice.clock.nowIso() };
  });

  app.get('/desk/stream', (_request, reply) => {
    const tell = answerStream(reply, () => stop());
    const stop = practice.changes.listen(tell);
    tell({ topic: 'clock' });
  });
}

/** Ordering faults: throttling, failing, delays, lost answers and repeated deliveries. */
export function deskFaults(app: FastifyInstance, practice: Practice): void {
  app.post('/desk/faults', async (request) => {
    practice.faults.order(faultOrder.parse(request.body));
    return { waiting: practice.faults.waiting() };
  });

  app.delete('/desk/faults', async () => {
    practice.faults.clear();
    return { waiting: [] };
  });
}
