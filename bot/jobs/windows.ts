import { setTimeout as pause } from 'node:timers/promises';
import { CompiledQuery, type Kysely } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Tables } from '../store/tables.ts';
import type { Window } from './budget-figures.ts';

/**
 * Counts one more under a key, and waits for it where that is not for long. Answers for how many milliseconds it would
 * have to wait otherwise; 0 when it is counted.
 */
export type CountOne = (key: string, patienceMs: number) => Promise<number>;

/**
 * Counts in windows that replicas share. A window begins with the first it counts, so that two of them can meet in the
 * middle of one of Microsoft's: each is let through half of what the figures say.
 */
export function sharedWindows(kysely: Kysely<Tables>, name: string, windows: readonly Window[]): CountOne {
  const limiters = windows.map(
    ({ requests, seconds }, at) =>
      new RateLimiterPostgres({
        storeClient: clientOf(kysely),
        storeType: 'client',
        tableName: 'budget_window',
        tableCreated: true,
        // They share a table, so one of them keeps it small.
        clearExpiredByTimeout: at === 0,
        keyPrefix: `${name} ${seconds}s`,
        points: Math.floor(requests / 2),
        duration: seconds,
      }),
  );
  return async (key, patienceMs) => {
    const end = performance.now() + patienceMs;
    // The shortest is the one that is full soonest: what it turns away is not counted in the longer ones.
    for (const limiter of limiters) {
      for (let wait = await tryIn(limiter, key); wait > 0; wait = await tryIn(limiter, key)) {
        if (performance.now() + wait > end) return wait;
        await pause(wait * (1 + Math.random() / 10));
      }
    }
    return 0;
  };
}

async function tryIn(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (fault) {
    if (fault instanceof RateLimiterRes) return Math.max(1, fault.msBeforeNext);
    throw fault;
  }
}

/** What the limiter asks of a PostgreSQL client, which both engines can do. */
function clientOf(kysely: Kysely<Tables>) {
  return {
    query: ({ text, values }: { readonly text: string; readonly values: readonly unknown[] }) =>
      kysely.executeQuery(CompiledQuery.raw(text, [...values])),
  };
}
