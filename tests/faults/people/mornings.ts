import { setTimeout as wait } from 'node:timers/promises';

/**
 * The practice day as those who work on cases live it: each does what there is to do, and sleeps until it is worth
 * waking. It is morning again once everybody sleeps, or when a day has lasted long enough.
 */
export interface Mornings {
  /** Sleeps until so many working mornings have come. */
  sleep(count: number): Promise<void>;
  /** Does a whole piece of work, awake but for its sleep. */
  work(all: () => Promise<void>): Promise<void>;
  /** Lets the days go by until nobody works any more. */
  keep(): Promise<void>;
}

/** The service is given a moment of each morning, so that what comes due on it is served on it. */
const MORNING_MS = 400;

/** Opens the mornings; `next` moves the practice day to the next one, which comes after so long whoever is awake. */
export function mornings(next: () => Promise<void>, longestMs: number): Mornings {
  let working = 0;
  let awake = 0;
  let morning = 0;
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  const makeMorning = async () => {
    await next();
    morning += 1;
    const woken = sleepers.filter(({ until }) => until <= morning);
    sleepers = sleepers.filter(({ until }) => until > morning);
    awake += woken.length;
    for (const { wake } of woken) wake();
  };
  return {
    sleep: (count) =>
      new Promise((wake) => {
        sleepers.push({ until: morning + count, wake });
        awake -= 1;
      }),
    work: async (all) => {
      working += 1;
      awake += 1;
      await all().finally(() => {
        working -= 1;
        awake -= 1;
      });
    },
    keep: async () => {
      while (working > 0) {
        const end = performance.now() + longestMs;
        do await wait(MORNING_MS);
        while (awake > 0 && performance.now() < end);
        if (sleepers.length > 0) await makeMorning();
      }
    },
  };
}
