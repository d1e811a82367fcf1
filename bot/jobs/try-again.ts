import type { JobInsert, JobWithMetadata, PgBoss } from 'pg-boss';

type Tried = Pick<JobWithMetadata<unknown>, 'id' | 'name' | 'retryCount' | 'retryLimit'>;

/** A service that wants to be left alone for longer than this is asked once an hour. */
const LONGEST_SECONDS = 3600;

/** Fails the try with what was said; a service that named a time is not asked before it. */
export async function tryAgain(
  boss: PgBoss,
  { id, name }: Tried,
  { said, afterSeconds }: { readonly said: string; readonly afterSeconds?: number | undefined },
): Promise<void> {
  await boss.fail(name, id, { said });
  if (afterSeconds !== undefined)
    await boss.update(name, undefined, { id, startAfter: spread(afterSeconds) });
}

/**
 * Puts a job off without counting a try: another one with the tries that are left stands for it, and it is done. Of
 * jobs that fold, one that waits already stands for both.
 */
export async function putOff(
  boss: PgBoss,
  { name, retryCount, retryLimit }: Tried,
  { data, ...options }: JobInsert,
  seconds: number,
): Promise<void> {
  const left = { startAfter: spread(seconds), retryLimit: Math.max(0, retryLimit - retryCount) };
  await boss.send(name, data ?? null, { ...options, ...left });
}

/** Up to a quarter later than asked, so that those who were told the same time do not all come at it. */
function spread(seconds: number): number {
  return Math.ceil(Math.min(Math.max(seconds, 1), LONGEST_SECONDS) * (1 + Math.random() / 4));
}
