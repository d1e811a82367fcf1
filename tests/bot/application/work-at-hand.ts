import { carryOut, gaveUp, serveClocks } from '#bot/application/carry-out/carry-out.ts';
import type { Caller, CaseWork, CommandAnswer } from '#bot/application/case-work.ts';
import type { Job, JobResult } from '#bot/application/jobs.ts';
import type { NoticeView } from '#bot/application/notice-view.ts';
import type { DocumentModel } from '#bot/application/ports/documents.ts';
import type { Library } from '#bot/application/ports/library.ts';
import type { EmailToSend, Mail } from '#bot/application/ports/mail.ts';
import type { Messenger } from '#bot/application/ports/messenger.ts';
import type { ShippedPacks } from '#bot/application/ports/shipped-packs.ts';
import { record } from '#bot/application/record.ts';
import { type Reports, reports } from '#bot/application/reports/reports.ts';
import { caseWork } from '#bot/application/work.ts';
import { ids } from '#bot/ids.ts';
import { packsOnDisk } from '#bot/packs.ts';
import { openStore } from '#bot/store/open-store.ts';
import type { OpenCase, PersonCommand } from '#shared/domain/commands.ts';
import type { CaseEvent, Entry } from '#shared/domain/events.ts';
import { londonDay, londonInstant, londonTime } from '#shared/domain/time.ts';
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
  /** The documents that were filed, by name, each as its model says. */
  readonly filed: Map<string, DocumentModel>;
  /** Somebody leaves Oxfordshire. */
  leaves(name: string): Promise<void>;
  /** The clock of a case's stage ticks. */
  limitPasses(caseId: string, token: number): Promise<void>;
  /** The service looks once for clocks that are due. */
  looksAtClocks(): Promise<void>;
  /** The clocks that run for a case, each with the London moment at which it is due. */
  clocks(caseId: string): Promise<Readonly<Record<string, string>>>;
  /** A newer version of the service puts a kind of fact on a case's record that this one does not know. */
  newerVersionAdds(caseId: string): Promise<void>;
  /** An Oxfordshire administrator closes on a day. */
  closesOn(day: string): Promise<void>;
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
  const filed = new Map<string, DocumentModel>();
  const effects = { ...parts, store, ...outside(cardsSent, mailsSent, filed) };
  return {
    work: caseWork({ store, ...parts }),
    reports: reports({ store, ...parts }),
    cardsSent,
    mailsSent,
    filed,
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
      const command = { type: 'tick', clock: 'stage', token } as const;
      const given = { command, actor: { kind: 'clock' }, way: 'clock' } as const;
      await store.inAuthority('oxfordshire', (tx) => record(parts, tx, `tick ${caseId}`, caseId, given));
    },
    looksAtClocks: () => serveClocks(effects),
    clocks: async (caseId) => {
      const rows = await database.kysely
        .selectFrom('clock')
        .select(['name', 'due_at'])
        .where('case_id', '=', caseId)
        .orderBy('name')
        .execute();
      return Object.fromEntries(
        rows.map(({ name, due_at }) => [name, `${londonDay(due_at)} ${londonTime(due_at)}`]),
      );
    },
    newerVersionAdds: (caseId) =>
      store.inAuthority('oxfordshire', async (tx) => {
        const { length } = await tx.entriesForChange(caseId);
        const actor = { kind: 'service' } as const;
        const event: CaseEvent = JSON.parse('{"type":"Novelty"}');
        await tx.append(
          caseId,
          [{ seq: length + 1, at: now, actor, way: 'service', event }],
          `newer ${caseId}`,
        );
      }),
    closesOn: async (day) => {
      const calendar = JSON.stringify({ closedOn: [dayNamed(day)], openOn: [] });
      await database.kysely
        .updateTable('authority')
        .set({ calendar })
        .where('authority', '=', 'oxfordshire')
        .execute();
    },
    forgetsFigures: async () => {
      await database.kysely.updateTable('case_figures').set({ figures: null }).execute();
    },
    close: async () => {
      await open.close();
      await drop();
    },
  };
}

/** The outside as these tests need it: a chat, mailboxes and a library. Nothing else may be asked. */
function outside(cardsSent: string[], mailsSent: EmailToSend[], filed: Map<string, DocumentModel>) {
  const unasked = () => Promise.reject(new Error('this test asks no such thing'));
  const send: Messenger['send'] = async (_authority, to) => {
    cardsSent.push(to.name);
    return { ok: true, value: { conversation: 'chat', activity: `card ${cardsSent.length}` } };
  };
  const prepare: Mail['prepare'] = async (_authority, email) => {
    mailsSent.push(email);
    return { ok: true, value: { draftId: `draft ${mailsSent.length}` } };
  };
  const written = new Map<Uint8Array, DocumentModel>();
  const pdf = async (model: DocumentModel) => {
    const bytes = new Uint8Array();
    written.set(bytes, model);
    return bytes;
  };
  const file: Library['file'] = async (_authority, { name, bytes }) => {
    const model = written.get(bytes);
    if (model) filed.set(name, model);
    return { ok: true, value: { itemId: name, webUrl: `https://files.example/${name}` } };
  };
  return {
    calendar: { freeTimes: unasked, book: unasked },
    mail: { prepare, send: async () => ({ ok: true, value: 'sent' }) as const, original: unasked },
    library: { file },
    documents: { pdf, word: unasked },
    messenger: { send, update: unasked },
    log: { info: () => {}, warn: () => {} },
    drawCard: (view: NoticeView) => ({ content: view, fallback: view.title }),
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
