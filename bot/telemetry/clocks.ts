import type { Meter, Tracer } from '@opentelemetry/api';
import type { Store, Transaction } from '../application/ports/store.ts';
import { withOrigin } from './origin.ts';
import { SECONDS, traced } from './spans.ts';

/** Clocks that are served and how late, by what they limit; every job that is enqueued carries what it comes from. */
export function measuredStore(store: Store, meter: Meter, tracer: Tracer): Store {
  const lateness = meter.createHistogram('resolution.clock.lateness', {
    ...SECONDS,
    description: 'Clocks that were served, by how long after they were due',
  });
  const carrying = (tx: Transaction): Transaction => ({
    ...tx,
    enqueue: (jobs) => tx.enqueue(jobs.map(withOrigin)),
  });
  return {
    ...store,
    inAuthority: (authority, work) => store.inAuthority(authority, (tx) => work(carrying(tx))),
    serveDueClock: async (now, work) => {
      let served: (() => void) | undefined;
      const was = await store.serveDueClock(now, (tx, due) =>
        traced(tracer, {
          name: `clock ${due.name}`,
          attributes: { authority: due.authority, case: due.caseId },
          run: () => work(carrying(tx), due),
          outcome: () => ({ outcome: 'done' }),
          measured: () => {
            const seconds = Math.max(0, (Date.parse(now) - Date.parse(due.dueAt)) / 1000);
            served = () => lateness.record(seconds, { clock: due.name });
          },
        }),
      );
      served?.();
      return was;
    },
  };
}
