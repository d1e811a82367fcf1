import { sql } from 'kysely';
import { carryOut, gaveUp } from '#bot/application/carry-out/carry-out.ts';
import type { Caller, CaseWork, CommandAnswer } from '#bot/application/case-work.ts';
import type { Job, JobResult } from '#bot/application/jobs.ts';
import type { NoticeView } from '#bot/application/notice-view.ts';
import type { EmailToSend, Mail } from '#bot/application/ports/mail.ts';
import type { Messenger } from '#bot/application/ports/messenger.ts';
import type { Fault } from '#bot/application/ports/outcome.ts';
import type { ShippedPacks } from '#bot/application/ports/shipped-packs.ts';
import { record } from '#bot/application/record.ts';
import { type Reports, reports } from '#bot/application/reports/reports.ts';
import { caseWork } from '#bot/application/work.ts';
import { ids } from '#bot/ids.ts';
import { packsOnDisk } from '#bot/packs.ts';
import { openStore } from '#bot/store/open-store.ts';
import type { OpenCase, PersonCommand } from '#shared/domain/commands.ts';
import type { Entry } from '#shared/domain/events.ts';
import { londonInstant } from '#shared/domain/time.ts';
import { type Cast, NEWCASTLE, OXFORDSHIRE, RUTLAND_ALERT, STOKE, somebody } from '#tests/support/casts.ts';
import { memoryDatabase } from '#tests/support/databases.ts';
import { dayNamed } from '#tests/support/days.ts';

/** Authorities on one database, and the work of all. */
export interface WorkAtHand {
  readonly work: CaseWork;
  readonly reports: Reports;
  on(day: string, time?: string): void;
  entries(authority: string, caseId: string): Promise<readonly Entry[]>;
  /** Who has looked at a case, in order. */
  viewers(caseId: string): Promise<readonly string[]>;
  /** One more authority is set up, with packs of its own. */
  isSetUp(id: string, cast: Cast, packs: ShippedPacks): Promise<void>;
  /** Carries a job out, with a chat and mailboxes that keep what they are given. */
  carriesOut(job: Job): Promise<JobResult>;
  /** Gives a job up, with what its last try said. */
  givesUp(job: Job, said: string): Promise<void>;
  readonly cardsSent: string[];
  readonly mailsSent: EmailToSend[];
  /** What sending or changing a card or an email comes to from now on, where it does not come off. */
  readonly refusing: { card?: Fault | undefined; email?: Fault | undefined };
  /** The moments at which cards that stand in chats were changed: by their message, as the card then was drawn. */
  readonly cardsChanged: { readonly activity: string; readonly view: NoticeView }[];
  /** What happens while a card is on its way. */
  meanwhile: (() => Promise<void>) | undefined;
  /** The jobs of a case that wait for somebody to carry them out, the last first. */
  waiting(kind: Job['kind'], caseId: string): Promise<readonly Job[]>;
  /** Jobs of a kind that wait for a case are gone, as if they had been carried out. */
  forgets(kind: Job['kind'], caseId: string): Promise<void>;
  /** The service gets a mailbox of its own in Oxfordshire. */
  hasMailbox(mailbox: string): Promise<void>;
  /** Somebody leaves Oxfordshire. */
  leaves(name: string): Promise<void>;
  /** The clock of a case's stage ticks. */
  limitPasses(caseId: string, token: number): Promise<void>;
  /** Every case is as one that was opened before reports were kept. */
  forgetsFigures(): Promise<void>;
  close(): Promise<void>;
}

const SILENT = { info: () => {}, error: () => {} };

/** Opens a database in memory in which four authorities are set up. */
export async function workAtHand(): Promise<WorkAtHand> {
  const { settings, drop } = await memoryDatabase();
  const open = await openStore(settings, SILENT);
  const { store, database } = open;
  let now = londonInstant('2026-11-23', '09:30');
  const packs = packsOnDisk();
  await store.setUpAuthority(authority('oxfordshire', OXFORDSHIRE), packs, now);
  await store.setUpAuthority(authority('newcastle', NEWCASTLE), packs, now);
  await store.setUpAuthority(authority('stoke', STOKE), packs, now);
  await store.setUpAuthority(authority('rutland', RUTLAND_ALERT), packs, now);
  const parts = { clock: { now: () => now }, ids };
  const cardsSent: string[] = [];
  const mailsSent: EmailToSend[] = [];
  const refusing: WorkAtHand['refusing'] = {};
  const cardsChanged: WorkAtHand['cardsChanged'][number][] = [];
  const done = { cardsSent, mailsSent, cardsChanged };
  const effects = { ...parts, store, ...outside(done, refusing, () => happens()) };
  const happens = async () => {
    const { meanwhile } = at;
    at.meanwhile = undefined;
    await meanwhile?.();
  };
  const at: WorkAtHand = {
    meanwhile: undefined,
    cardsChanged,
    work: caseWork({ store, ...parts }),
    reports: reports({ store, ...parts }),
    cardsSent,
    mailsSent,
    refusing,
    waiting: async (kind, caseId) => {
      const { rows } = await sql<{ data: Job }>`select data from pgboss.job
        where name = ${kind} and data ->> 'caseId' = ${caseId} order by created_on desc`.execute(
        database.kysely,
      );
      return rows.map(({ data }) => data);
    },
    forgets: async (kind, caseId) => {
      await sql`delete from pgboss.job where name = ${kind} and data ->> 'caseId' = ${caseId}`.execute(
        database.kysely,
      );
    },
    hasMailbox: async (mailbox) => {
      const here = ['authority', '=', 'oxfordshire'] as const;
      await database.kysely
        .updateTable('authority')
        .set({ mailbox })
        .where(...here)
        .execute();
    },
    isSetUp: (id, cast, theirs) => store.setUpAuthority(authority(id, cast), theirs, now),
    carriesOut: (job) => carryOut(effects, job),
    givesUp: (job, said) => gaveUp(effects, job, said),
    leaves: async (name) => {
      const { id } = somebody(name);
      const here = ['authority', '=', 'oxfordshire'] as const;
      await database.kysely
        .deleteFrom('role_holding')
        .where('person', '=', id)
        .where(...here)
        .execute();
      await database.kysely
        .deleteFrom('person')
        .where('id', '=', id)
        .where(...here)
        .execute();
    },
    on: (day, time = '09:30') => {
      now = londonInstant(dayNamed(day), time);
    },
    entries: (id, caseId) => store.inAuthority(id, (tx) => tx.entries(caseId)),
    viewers: async (caseId) => {
      const rows = await database.kysely
        .selectFrom('view_log')
        .select('person')
        .where('case_id', '=', caseId)
        .orderBy('id')
        .execute();
      return rows.map(({ person }) => person);
    },
    limitPasses: async (caseId, token) => {
      const command = { type: 'passLimit', clock: 'stage', token } as const;
      const given = { command, actor: { kind: 'clock' }, way: 'clock' } as const;
      await store.inAuthority('oxfordshire', (tx) => record(parts, tx, `tick ${caseId}`, caseId, given));
    },
    forgetsFigures: async () => {
      await database.kysely.updateTable('case_figures').set({ figures: null }).execute();
    },
    close: async () => {
      await open.close();
      await drop();
    },
  };
  return at;
}

/** What was done outside, as it was done. */
interface Done {
  readonly cardsSent: string[];
  readonly mailsSent: EmailToSend[];
  readonly cardsChanged: WorkAtHand['cardsChanged'][number][];
}

/** The outside as these tests need it: chats and mailboxes. Nothing else may be asked. */
function outside(done: Done, refusing: WorkAtHand['refusing'], happens: () => Promise<void>) {
  const unasked = () => Promise.reject(new Error('this test asks no such thing'));
  const send: Messenger['send'] = async (_authority, to) => {
    await happens();
    if (refusing.card) return { ok: false, fault: refusing.card };
    done.cardsSent.push(to.name);
    return { ok: true, value: { conversation: 'chat', activity: `card ${done.cardsSent.length}` } };
  };
  const views = new Map<object, NoticeView>();
  const update: Messenger['update'] = async (_authority, { activity }, card) => {
    await happens();
    if (refusing.card) return { ok: false, fault: refusing.card };
    const view = views.get(card.content);
    if (view) done.cardsChanged.push({ activity, view });
    return { ok: true, value: undefined };
  };
  const prepare: Mail['prepare'] = async (_authority, email) => {
    if (refusing.email) return { ok: false, fault: refusing.email };
    done.mailsSent.push(email);
    return { ok: true, value: { draftId: `draft ${done.mailsSent.length}` } };
  };
  return {
    calendar: { freeTimes: unasked, book: unasked },
    mail: { prepare, send: async () => ({ ok: true, value: 'sent' }) as const, original: unasked },
    library: { file: unasked },
    documents: { pdf: unasked, word: unasked },
    messenger: { send, update },
    log: { info: () => {}, warn: () => {} },
    drawCard: (view: NoticeView) => {
      views.set(view, view);
      return { content: view, fallback: view.title };
    },
    linkTo: (caseId: string) => `https://resolution.example/${caseId}`,
    hash: () => '',
  };
}

function authority(id: string, { procedure, holders, opening }: Cast) {
  return {
    id,
    name: `${id} practice council`,
    drive: `${id}-records`,
    procedures: [{ id: procedure.id, version: procedure.version }],
    calendar: { closedOn: [], openOn: [] },
    people: [...Object.values(opening.named), somebody('Una Part')],
    roles: holders,
    administrators: [],
  };
}

/** Somebody signed in. */
export function caller(name: string, of = 'oxfordshire'): Caller {
  return { authority: of, person: somebody(name).id };
}

/** Opens a case in Oxfordshire and answers its id. */
export async function openedCase(
  { work }: WorkAtHand,
  id: string,
  changes: Partial<OpenCase> = {},
): Promise<string> {
  const command = { ...OXFORDSHIRE.opening, ...changes };
  return caseOf(await work.open(caller('Amara Okafor'), 'tab', { id, procedure: 'oxfordshire-re', command }));
}

/** The case of a command that was carried out. */
export function caseOf(answer: CommandAnswer): string {
  if (!answer.ok) throw new Error(`It was refused: ${answer.refusal.what}`);
  return answer.caseId;
}

/** What was given to somebody to do, by their name. */
export function gives(
  at: WorkAtHand,
  name: string,
  caseId: string,
  id: string,
  command: PersonCommand,
  seen = 99,
) {
  return at.work.give(caller(name), 'chat', { id, caseId, seen, command });
}
