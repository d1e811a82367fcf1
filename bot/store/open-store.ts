import { sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import { storeWords } from '#shared/wording/store.ts';
import type { JobResult } from '../application/jobs.ts';
import type { Conversations } from '../application/ports/conversations.ts';
import type { Store } from '../application/ports/store.ts';
import type { News, WatchStore } from '../application/ports/watch.ts';
import { enqueueWith } from '../jobs/enqueue.ts';
import { enqueueNewsWith, startTelling } from '../jobs/news.ts';
import { openJobs } from '../jobs/open-jobs.ts';
import { PATIENCE, type Patience } from '../jobs/queues.ts';
import { type CarryOut, type GaveUp, startWorkers, type Workers } from '../jobs/workers.ts';
import { keptConversations } from './conversations.ts';
import { isAway } from './database-away.ts';
import { kyselyStore } from './kysely-store.ts';
import { migrate } from './migrate.ts';
import { type Database, openDatabase, type StoreLog, type StoreSettings } from './open-database.ts';
import { watchStore } from './watch/watch-store.ts';

/** The store of all authorities, open, with its job queue. */
export interface OpenStore {
  readonly store: Store;
  readonly conversations: Conversations;
  readonly database: Database;
  readonly watch: WatchStore;
  startTelling(tell: (news: News) => Promise<JobResult>): Promise<{ stop(): Promise<void> }>;
  startWorkers(carryOut: CarryOut, gaveUp: GaveUp): Promise<Workers>;
  /** Stops the workers when they run, waits for jobs under way, and closes the database. */
  close(): Promise<void>;
}

/** Opens the database, brings it up to this version and starts the job queue. */
export async function openStore(
  settings: StoreSettings,
  log: StoreLog,
  patience: Patience = PATIENCE,
): Promise<OpenStore> {
  const database = await openDatabase(settings, log);
  try {
    await migrate(database.kysely);
    const boss = await openJobs(database.engine, patience, log);
    await allowEnqueuing(database);
    return opened(database, boss);
  } catch (fault) {
    await database.close();
    throw isAway(fault) ? new Error(storeWords.notReached, { cause: fault }) : fault;
  }
}

function opened(database: Database, boss: PgBoss): OpenStore {
  let workers: Workers | undefined;
  return {
    store: kyselyStore(database.kysely, enqueueWith(boss)),
    conversations: keptConversations(database.kysely),
    database,
    watch: watchStore(database.kysely, enqueueNewsWith(boss)),
    startTelling: (tell) => startTelling(boss, tell),
    startWorkers: async (carryOut, gaveUp) => {
      workers = await startWorkers(boss, carryOut, gaveUp);
      return workers;
    },
    close: async () => {
      await workers?.stop();
      await boss.stop({ timeout: 1000 });
      await database.close();
    },
  };
}

/** The service's role may put jobs on queues, inside its transaction, and do nothing else with them. */
async function allowEnqueuing({ kysely }: Database): Promise<void> {
  await kysely.transaction().execute(async (rows) => {
    // Two processes that grant at once would trip over each other.
    await sql`select pg_advisory_xact_lock(hashtextextended('resolution grants', 0))`.execute(rows);
    await sql`grant usage on schema pgboss to resolution_service`.execute(rows);
    await sql`grant select on pgboss.queue to resolution_service`.execute(rows);
    await sql`grant select, insert on pgboss.job, pgboss.job_common to resolution_service`.execute(rows);
  });
}
