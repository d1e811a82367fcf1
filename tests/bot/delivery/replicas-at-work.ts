import { sql } from 'kysely';
import { carryOut, gaveUp } from '#bot/application/carry-out/carry-out.ts';
import type { CaseWork } from '#bot/application/case-work.ts';
import type { Job, JobResult } from '#bot/application/jobs.ts';
import type { NoticeView } from '#bot/application/notice-view.ts';
import type { Messenger } from '#bot/application/ports/messenger.ts';
import { caseWork } from '#bot/application/work.ts';
import { ids } from '#bot/ids.ts';
import { packsOnDisk } from '#bot/packs.ts';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import { londonInstant } from '#shared/domain/time.ts';
import { OXFORDSHIRE, somebody } from '#tests/support/casts.ts';
import { postgresDatabase } from '#tests/support/databases.ts';
import { until } from '#tests/support/until.ts';

/** A card that was changed in somebody's chat, as it was drawn then. */
interface Changed {
  readonly activity: string;
  readonly view: NoticeView;
}

/** One of several that share a database and the outside. */
interface Replica {
  readonly open: OpenStore;
  readonly work: CaseWork;
  carriesOut(job: Job): Promise<JobResult>;
}

/** Several replicas on one PostgreSQL, before chats that take a moment and remember. */
export interface ReplicasAtWork {
  readonly replicas: readonly Replica[];
  readonly changed: readonly Changed[];
  /** The most changes of one case's cards that were under way at a time. */
  mostAtOnce(): number;
  startWorkers(): Promise<void>;
  /** Waits until no job is left. */
  idle(): Promise<void>;
  /** Waits until somebody in the database waits for somebody else. */
  blocked(): Promise<void>;
  close(): Promise<void>;
}

const SILENT = { info: () => {}, error: () => {} };
const NOW = londonInstant('2026-11-23', '09:30');

export async function replicasAtWork(count: number): Promise<ReplicasAtWork> {
  const database = await postgresDatabase();
  const first = await openStore(database.settings, SILENT);
  await first.store.setUpAuthority(oxfordshire(), packsOnDisk(), NOW);
  const others = Array.from({ length: count - 1 }, () => openStore(database.settings, SILENT));
  const stores = [first, ...(await Promise.all(others))];
  const chats = slowChats();
  const parts = { clock: { now: () => NOW }, ids };
  const made = stores.map((open) => {
    const effects = { ...parts, store: open.store, ...outside(chats.messenger) };
    return {
      open,
      effects,
      work: caseWork({ store: open.store, ...parts }),
      carriesOut: (job: Job) => carryOut(effects, job),
    };
  });
  const { kysely } = first.database;
  return {
    replicas: made,
    changed: chats.changed,
    mostAtOnce: chats.mostAtOnce,
    startWorkers: async () => {
      for (const { open, effects, carriesOut } of made)
        await open.startWorkers(carriesOut, (job, said) => gaveUp(effects, job, said ?? ''));
    },
    idle: async () => {
      await until('every job to be done', async () => {
        const { rows } = await sql`select from pgboss.job
          where state in ('created', 'retry', 'active') and name in ('deliverNotice', 'refreshCards')
          limit 1`.execute(kysely);
        return rows.length === 0 || undefined;
      });
    },
    blocked: async () => {
      await until('somebody to wait for a lock', async () => {
        const { rows } = await sql`select from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock' limit 1`.execute(kysely);
        return rows.length > 0 || undefined;
      });
    },
    close: async () => {
      for (const { open } of made) await open.close();
      await database.drop();
    },
  };
}

/** Chats whose service takes a moment over each change, now longer and now shorter. */
function slowChats() {
  const changed: Changed[] = [];
  const underWay = new Map<string, number>();
  let most = 0;
  let sent = 0;
  const send: Messenger['send'] = async () => {
    sent += 1;
    return { ok: true, value: { conversation: 'chat', activity: `card ${sent}` } };
  };
  const update: Messenger['update'] = async (_authority, { activity }, { content }) => {
    const view = content as NoticeView;
    const now = (underWay.get(view.caseId) ?? 0) + 1;
    underWay.set(view.caseId, now);
    most = Math.max(most, now);
    await new Promise((later) => setTimeout(later, Math.random() * 30));
    changed.push({ activity, view });
    underWay.set(view.caseId, (underWay.get(view.caseId) ?? 1) - 1);
    return { ok: true, value: undefined };
  };
  return { changed, mostAtOnce: () => most, messenger: { send, update } };
}

function outside(messenger: Messenger) {
  const unasked = () => Promise.reject(new Error('this test asks no such thing'));
  const refused = async () => ({ ok: false, fault: { reason: 'refused', said: '403' } }) as const;
  return {
    messenger,
    calendar: { freeTimes: unasked, book: unasked },
    mail: { prepare: refused, send: refused, original: refused },
    library: { file: refused },
    documents: { pdf: unasked, word: unasked },
    log: SILENT_LOG,
    drawCard: (view: NoticeView) => ({ content: view, fallback: view.title }),
    linkTo: (caseId: string) => caseId,
    hash: () => '',
  };
}

const SILENT_LOG = { info: () => {}, warn: () => {} };

function oxfordshire() {
  const { procedure, holders, opening } = OXFORDSHIRE;
  return {
    id: 'oxfordshire',
    name: 'Oxfordshire practice council',
    drive: 'records',
    procedures: [{ id: procedure.id, version: procedure.version }],
    calendar: { closedOn: [], openOn: [] },
    people: [...Object.values(opening.named), somebody('Una Part')],
    roles: holders,
    administrators: [],
  };
}
