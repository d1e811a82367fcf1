import { healthWords } from '#shared/wording/health.ts';
import type { Health } from './application/ports/health.ts';
import type { OpenStore } from './store/open-store.ts';

/** How this replica is: whether it stays, and whether it has a database. */
export function health(parts: {
  readonly store: Pick<OpenStore, 'ready'>;
  readonly ending: AbortSignal;
}): Health {
  const serving: Health['serving'] = async () => {
    if (parts.ending.aborted) return [{ check: 'ending', says: healthWords.ending }];
    return (await parts.store.ready()) ? [] : [{ check: 'database', says: healthWords.database }];
  };
  return { serving, ready: serving };
}
