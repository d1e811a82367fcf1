import { type Insertable, sql } from 'kysely';
import type { Entry } from '#shared/domain/events.ts';
import type { Transaction } from '../application/ports/store.ts';
import { CHANGES_CHANNEL, changeText } from './changes.ts';
import type { Rows } from './enter.ts';
import { CHAIN_START, type ChainEnd, entryHash } from './hash-chain.ts';
import { raisedFrom } from './raised-from.ts';
import type { Tables } from './tables.ts';

type CaseRecord = Pick<Transaction, 'entries' | 'entriesForChange' | 'append'>;

/** A case's entries: read in order, read for a change with the case locked, and added to. */
export function caseRecord(rows: Rows, authority: string): CaseRecord {
  const held = new Map<string, ChainEnd>();
  // While the case is locked nobody else adds to it: what was read then stays whole for the rest of the transaction.
  const known = new Map<string, readonly Entry[]>();
  const lock = async (caseId: string) => {
    const end = await lockCase(rows, authority, caseId);
    held.set(caseId, end);
    return end;
  };
  return {
    entries: async (caseId) => known.get(caseId) ?? readEntries(rows, authority, caseId),
    // Two statements: one that waited for the lock would still read what was there before it waited.
    entriesForChange: async (caseId) => {
      const before = known.get(caseId);
      if (before) return before;
      const { seq } = await lock(caseId);
      const read = seq === 0 ? [] : await readEntries(rows, authority, caseId);
      known.set(caseId, read);
      return read;
    },
    append: async (caseId, added, commandId) => {
      const end = held.get(caseId) ?? (await lock(caseId));
      held.set(caseId, await addEntries(rows, { authority, caseId, commandId }, end, added));
      const before = known.get(caseId);
      if (before) known.set(caseId, [...before, ...added]);
    },
  };
}

async function readEntries(rows: Rows, authority: string, caseId: string): Promise<readonly Entry[]> {
  const found = await rows
    .selectFrom('entry')
    .select('entry')
    .where('authority', '=', authority)
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute();
  return found.map(({ entry }) => entry);
}

async function lockCase(rows: Rows, authority: string, caseId: string): Promise<ChainEnd> {
  const end = await rows
    .selectFrom('case_head')
    .select(['seq', 'hash'])
    .where('authority', '=', authority)
    .where('case_id', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  return end ?? CHAIN_START;
}

type Links = readonly Insertable<Tables['entry']>[];

/** What is added belongs to a case and was made by a command. */
interface Made {
  readonly authority: string;
  readonly caseId: string;
  readonly commandId: string;
}

async function addEntries(rows: Rows, made: Made, end: ChainEnd, added: readonly Entry[]): Promise<ChainEnd> {
  let last = end;
  const links = added.map((entry) => {
    if (entry.seq !== last.seq + 1)
      throw new Error(`Entry ${entry.seq} does not follow on entry ${last.seq}.`);
    last = { seq: entry.seq, hash: entryHash(made, entry, last.hash) };
    return { ...link(made, entry), hash: last.hash };
  });
  if (links.length === 0) return end;
  if (end.seq === 0) await addFirst(rows, made, last, links);
  else await addLater(rows, made, [end, last], links);
  for (const entry of added) await raisedFrom(rows, made, entry);
  return last;
}

function link({ authority, caseId, commandId }: Made, entry: Entry) {
  return {
    authority,
    case_id: caseId,
    seq: entry.seq,
    command_id: commandId,
    entry: JSON.stringify(entry),
  };
}

/** The first entry makes the case; two that open the same case at once meet at its key. */
async function addFirst(rows: Rows, made: Made, end: ChainEnd, links: Links): Promise<void> {
  const { authority, caseId } = made;
  await rows
    .with('opened', (one) =>
      one.insertInto('case_head').values({ authority, case_id: caseId, ...end, summary: null }),
    )
    .insertInto('entry')
    .values(links)
    .returning(announced(made))
    .execute();
}

/** Moves the case's end and adds what leads there in one statement; the end must still be where it was read. */
async function addLater(
  rows: Rows,
  made: Made,
  [from, to]: readonly [ChainEnd, ChainEnd],
  links: Links,
): Promise<void> {
  const { authority, caseId } = made;
  const added = await rows
    .with('moved', (one) =>
      one
        .updateTable('case_head')
        .set(to)
        .where('authority', '=', authority)
        .where('case_id', '=', caseId)
        .where('seq', '=', from.seq)
        .returning('seq'),
    )
    .insertInto('entry')
    .values(links)
    .returning((is) => [is.selectFrom('moved').select('moved.seq').as('end'), announced(made)])
    .execute();
  if (added.some(({ end }) => end === null))
    throw new Error(`Entry ${from.seq} is no longer the last of the case.`);
}

/** Tells whoever watches the case, once the transaction is committed. Said once, however many entries there are. */
function announced({ authority, caseId }: Made) {
  return sql`pg_notify(${CHANGES_CHANNEL}, ${changeText(authority, caseId)})`.as('announced');
}
