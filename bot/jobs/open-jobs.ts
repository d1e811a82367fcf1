import { randomUUID } from 'node:crypto';
import { fromPglite, PgBoss } from 'pg-boss';
import { storeWords } from '#shared/wording/store.ts';
import type { Engine, StoreLog } from '../store/open-database.ts';
import { NEWS } from './news.ts';
import { GIVEN_UP, JOB_KINDS, type Patience, QUEUES, queueOptions } from './queues.ts';

/** Starts the job queue on the store's own database, with every queue there and known. */
export async function openJobs(engine: Engine, patience: Patience, log: StoreLog): Promise<PgBoss> {
  const boss = new PgBoss({
    ...(engine.kind === 'postgres'
      ? { connectionString: engine.url, max: 6, application_name: 'resolution-jobs' }
      : { db: fromPglite(engine.pglite), backend: 'pglite' }),
    useListenNotify: true,
    schedule: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on('error', (fault) => log.error(storeWords.queueFault(codeOf(fault))));
  await boss.start();
  await makeQueue(boss, GIVEN_UP, 'standard', { ...patience, retries: GIVEN_UP_RETRIES });
  await makeQueue(boss, NEWS, 'standard', { ...patience, retries: GIVEN_UP_RETRIES });
  for (const kind of JOB_KINDS) await makeQueue(boss, kind, QUEUES[kind], patience);
  if (engine.kind === 'pglite') await freeAbandoned(boss);
  return boss;
}

/** Putting on record that a job was given up, and telling of an alarm, are tried for days: until then nobody knows. */
const GIVEN_UP_RETRIES = 1000;

async function makeQueue(
  boss: PgBoss,
  name: string,
  policy: 'standard' | 'short',
  patience: Patience,
): Promise<void> {
  const options = {
    ...queueOptions(patience),
    notify: true,
    ...(name === GIVEN_UP || name === NEWS ? {} : { deadLetter: GIVEN_UP }),
  };
  await boss.createQueue(name, { ...options, policy });
  await boss.updateQueue(name, options);
  // A queue not yet known is looked up at the first send; inside an open transaction that look-up would never end.
  await boss.findJobs(name, { id: randomUUID() });
}

/**
 * A data folder has one process. What still looks under way when it starts was cut off when the last one ended, and
 * need not wait until its silence is noticed.
 */
async function freeAbandoned(boss: PgBoss): Promise<void> {
  for (const name of [...JOB_KINDS, GIVEN_UP]) {
    const jobs = await boss.findJobs(name);
    const cutOff = jobs.filter(({ state }) => state === 'active').map(({ id }) => id);
    if (cutOff.length > 0) await boss.fail(name, cutOff, {});
  }
}

/** What a fault is called. Its message may hold what was being written, so it is not told. */
function codeOf(fault: Error): string {
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : fault.name;
}
