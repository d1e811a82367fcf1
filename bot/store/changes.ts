import pg from 'pg';
import { storeWords } from '#shared/wording/store.ts';
import type { Changes } from '../application/ports/changes.ts';
import type { Engine, StoreLog } from './open-database.ts';

/** The channel on which a transaction that adds entries says of which case, once it is committed. */
export const CHANGES_CHANNEL = 'case_changed';

/** What is said on the channel. */
export function changeText(authority: string, caseId: string): string {
  return `${authority} ${caseId}`;
}

/** Changes of cases as the database tells them, and a way to stop listening. */
export interface OpenChanges extends Changes {
  close(): Promise<void>;
}

/** Listens to the database, so that a change is heard by every replica and never before it is committed. */
export async function listenForChanges(engine: Engine, log: StoreLog): Promise<OpenChanges> {
  const watchers = new Map<string, Set<() => void>>();
  const tell = (about: string) => {
    for (const changed of watchers.get(about) ?? []) changed();
  };
  const tellAll = () => {
    for (const about of watchers.keys()) tell(about);
  };
  const stop =
    engine.kind === 'pglite'
      ? await engine.pglite.listen(CHANGES_CHANNEL, tell)
      : await listenToServer(engine.url, tell, tellAll, log);
  return {
    watch: (authority, caseId, changed) => {
      const about = changeText(authority, caseId);
      const watching = watchers.get(about) ?? new Set();
      watchers.set(about, watching.add(changed));
      return () => {
        watching.delete(changed);
        if (watching.size === 0) watchers.delete(about);
      };
    },
    close: async () => {
      await stop();
    },
  };
}

/** One connection of its own. When it is lost it is made anew, and everybody is told: something may have been missed. */
async function listenToServer(
  url: string,
  tell: (about: string) => void,
  tellAll: () => void,
  log: StoreLog,
): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client | undefined;
  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'resolution-changes',
      // It only listens, so that it would not notice by itself when the other end is gone.
      keepAlive: true,
    });
    next.on('notification', ({ payload }) => payload && tell(payload));
    let lost = false;
    next.on('error', () => {
      // A lost connection says so twice.
      if (lost || stopped) return;
      lost = true;
      log.error(storeWords.connectionLost);
      void again();
    });
    await next.connect();
    await next.query(`listen ${CHANGES_CHANNEL}`);
    client = next;
    if (stopped) await next.end();
  };
  const again = async (): Promise<void> => {
    while (!stopped) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      try {
        await connect();
        tellAll();
        return;
      } catch {
        // The server is still away: wait on.
      }
    }
  };
  await connect();
  return async () => {
    stopped = true;
    await client?.end();
  };
}
