import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { StoreSettings } from '#bot/store/open-database.ts';
import { openStore } from '#bot/store/open-store.ts';
import type { Tables } from '#bot/store/tables.ts';
import type { Entry } from '#shared/domain/events.ts';
import { type Contender, measure, printTable } from './measure.ts';

const SILENT = { info: () => {}, error: () => {} };
const AUTHORITY = 'bench';
const CASES = 20;
const TEXT = 'The delay is with the contact centre, not the team. '.repeat(8);

/** Times adding an entry to the record against a bare insert of the same row, each in a transaction of the authority. */
export async function benchAppend(engine: string, settings: StoreSettings): Promise<void> {
  const open = await openStore(settings, SILENT);
  try {
    const { kysely } = open.database;
    await bareTable(kysely);
    const cases = Array.from({ length: CASES }, () => randomUUID());
    const store: Contender = {
      name: 'Entry added through the store (case locked, chained, announced)',
      run: async (round) => {
        const caseId = cases[round % CASES] ?? '';
        const entry = note(Math.floor(round / CASES) + 1);
        await open.store.inAuthority(AUTHORITY, (tx) => tx.append(caseId, [entry], randomUUID()));
      },
    };
    const bare: Contender = { name: 'Bare insert of the same row', run: (round) => insert(kysely, round) };
    printTable(`Adding an entry, ${engine}`, await measure([store, bare]));
  } finally {
    await open.close();
  }
}

function note(seq: number): Entry {
  const person = { id: 'ruth', name: 'Ruth Okafor', mail: 'ruth@practice.example' };
  const event = { type: 'NoteWritten', text: TEXT } as const;
  return { seq, at: '2026-11-23T09:30:00.000Z', actor: { kind: 'person', person }, way: 'tab', event };
}

/** A table like the record's, without its walls and links. */
async function bareTable(kysely: Kysely<Tables>): Promise<void> {
  await sql`create table bare (authority text, case_id text, seq integer, command_id text, entry jsonb, hash text,
    primary key (authority, case_id, seq))`.execute(kysely);
  await sql`grant insert on bare to resolution_service`.execute(kysely);
}

async function insert(kysely: Kysely<Tables>, round: number): Promise<void> {
  await kysely.transaction().execute(async (rows) => {
    await sql`select set_config('role', 'resolution_service', true), set_config('app.authority', ${AUTHORITY}, true)`.execute(
      rows,
    );
    await sql`insert into bare values (${AUTHORITY}, ${randomUUID()}, ${round + 1}, ${randomUUID()},
      ${JSON.stringify(note(round + 1))}, ${'0'.repeat(64)})`.execute(rows);
  });
}
