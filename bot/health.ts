import { healthWords } from '#shared/wording/health.ts';
import { foundWords } from '#shared/wording/watch.ts';
import type { Health, NotWell } from './application/ports/health.ts';
import type { Alarm, WatchStore } from './application/ports/watch.ts';

/** What this replica's health is known from. */
export interface HealthParts {
  readonly watch: Pick<WatchStore, 'alarms'>;
  /** Aborted when this replica is asked to end. */
  readonly ending: AbortSignal;
  /** Whether this replica's watcher looks as often as it should. */
  watching(): boolean;
}

/** How this replica is: whether it stays, whether it has a database, and which alarms the replicas have raised. */
export function health({ watch, ending, watching }: HealthParts): Health {
  const look = async (): Promise<{ own: readonly NotWell[]; alarms: readonly Alarm[] }> => {
    if (ending.aborted) return { own: [{ check: 'ending', says: healthWords.ending }], alarms: [] };
    try {
      return { own: [], alarms: await watch.alarms() };
    } catch {
      return { own: [{ check: 'database', says: healthWords.database }], alarms: [] };
    }
  };
  return {
    serving: async () => (await look()).own,
    ready: async () => {
      const { own, alarms } = await look();
      const silent = watching() ? [] : [{ check: 'watcher', says: healthWords.watcher }];
      return [...own, ...silent, ...alarms.map(notWell)];
    },
  };
}

function notWell({ authority, check, count }: Alarm): NotWell {
  return { check, authority, count, says: foundWords(check, count) };
}
