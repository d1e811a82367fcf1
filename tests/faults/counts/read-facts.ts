import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { isPack } from '#bot/packs.ts';
import type { Query } from '../stand/stands.ts';
import type { CardRow, ClockRow, EntryRow, Facts, HeadRow, Noted, PackFacts, TriesRow } from './facts.ts';

type FromDatabase = Pick<Facts, 'entries' | 'heads' | 'cards' | 'clocks' | 'tries'>;

/** Reads what the database holds, past all that the product builds on it. */
export async function readDatabase(query: Query): Promise<FromDatabase> {
  const entries = await query<EntryRow>(`
    select authority, case_id as "caseId", seq, command_id as "commandId", entry, hash,
      to_char((((entry -> 'event' ->> 'dueOn')::date + 1)::timestamp at time zone 'Europe/London')
        at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "endOfDue"
    from entry order by case_id, seq`);
  const heads = await query<HeadRow>('select case_id as "caseId", seq, hash from case_head');
  const cards = await query<CardRow>(
    `select case_id as "caseId", notice, person, message ->> 'activity' as activity from card`,
  );
  const clocks = await query<ClockRow>(`
    select case_id as "caseId", name,
      to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "dueAt" from clock`);
  const tries = await query<TriesRow>(`
    select data ->> 'caseId' as "caseId", data ->> 'person' as person, sum(retry_count)::int as further
    from pgboss.job where name = 'deliverNotice' group by 1, 2`);
  return { entries, heads, cards, clocks, tries };
}

/** Reads the journal of the practice tenant. */
export async function readJournal(practice: string): Promise<readonly Noted[]> {
  const answer = await fetch(`${practice}/desk/journal`);
  const lines = (await answer.text()).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line));
}

const pack = z.looseObject({
  id: z.string(),
  stages: z.array(z.looseObject({ key: z.string(), confirmedByEmail: z.boolean() })),
  filing: z.unknown().optional(),
});

/** Reads from the packs' files what must happen outside. */
export function readPacks(): ReadonlyMap<string, PackFacts> {
  const folder = new URL('../../../shared/procedures/', import.meta.url);
  const files = readdirSync(folder).filter(isPack);
  return new Map(
    files.map((file) => {
      const { id, stages, filing } = pack.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      const emailed = stages.filter((stage) => stage.confirmedByEmail).map(({ key }) => key);
      return [id, { emailed: new Set(emailed), filesMinutes: filing === undefined }] as const;
    }),
  );
}
