import { setTimeout as wait } from 'node:timers/promises';
import type { Chance } from '#local/faults/chance.ts';
import type { OwnProcess } from './own-process.ts';

/** Killing that goes on while people work. */
export interface Killing {
  readonly kills: () => number;
  /** Stops killing, but not before there were so many kills. */
  enough(least: number): Promise<void>;
}

/** How long a replica that was killed lies there before it is started again, at most. */
const DEAD_MS = 1500;
/** One kill in so many takes all of them at once, as a power cut does. */
const ALL_AT_ONCE = 1 / 12;
/** One kill in so many meets a replica that may still be starting. */
const EARLY = 1 / 4;

/**
 * Kills one replica after the other at random, now and then all of them. Mostly it waits until somebody is there to be
 * killed: on a slow machine nobody would ever get up, and nothing would be proved of what they do.
 */
export function killAtRandom(
  replicas: readonly OwnProcess[],
  { everyMs, chance }: { readonly everyMs: number; readonly chance: Chance },
): Killing {
  let kills = 0;
  let isStopping = false;
  let least = 0;
  const isEnough = () => isStopping && kills >= least;
  const kill = async (those: readonly OwnProcess[], nth: number) => {
    await Promise.all(
      those.map(async (replica) => {
        if (await replica.kill()) kills += 1;
      }),
    );
    await wait(DEAD_MS * chance('dead', nth));
    for (const replica of those) replica.start();
  };
  const loop = async () => {
    for (let nth = 0; !isEnough(); nth += 1) {
      await wait(2 * everyMs * chance('between', nth));
      if (chance('early', nth) >= EARLY) await Promise.all(replicas.map((replica) => replica.ready()));
      if (isEnough()) return;
      const one = replicas[Math.floor(chance('which', nth) * replicas.length)];
      const all = chance('all', nth) < ALL_AT_ONCE;
      await kill(all || !one ? replicas : [one], nth);
    }
  };
  const over = loop();
  return {
    kills: () => kills,
    enough: (atLeast) => {
      least = atLeast;
      isStopping = true;
      return over;
    },
  };
}
