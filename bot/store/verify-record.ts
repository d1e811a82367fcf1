import type { Kysely } from 'kysely';
import { enterDueCheck, inAuthority, type Rows } from './enter.ts';
import { type Broken, checkChain } from './hash-chain.ts';
import type { Tables } from './tables.ts';

/** What came of going through an authority's record. */
export interface Verified {
  readonly authority: string;
  readonly cases: number;
  readonly entries: number;
  readonly broken: readonly Broken[];
}

/** Goes through every case of an authority, one at a time, and names each that does not hold. */
export async function verifyAuthority(kysely: Kysely<Tables>, authority: string): Promise<Verified> {
  const caseIds = await inAuthority(kysely, authority, (rows) => casesOf(rows, authority));
  let entries = 0;
  const broken: Broken[] = [];
  for (const caseId of caseIds) {
    const found = await verifyCase(kysely, authority, caseId);
    entries += found.entries;
    if (found.broken) broken.push(found.broken);
  }
  return { authority, cases: caseIds.length, entries, broken };
}

/** Goes through one case's chain. */
export async function verifyCase(
  kysely: Kysely<Tables>,
  authority: string,
  caseId: string,
): Promise<{ readonly entries: number; readonly broken: Broken | undefined }> {
  return inAuthority(kysely, authority, async (rows) => {
    const end = await rows
      .selectFrom('case_head')
      .select(['seq', 'hash'])
      .where('authority', '=', authority)
      .where('case_id', '=', caseId)
      // Whoever is adding to the case has finished when we read its entries.
      .forShare()
      .executeTakeFirst();
    const links = await rows
      .selectFrom('entry')
      .select(['command_id as commandId', 'entry', 'hash'])
      .where('authority', '=', authority)
      .where('case_id', '=', caseId)
      .orderBy('seq')
      .execute();
    return { entries: links.length, broken: checkChain({ authority, caseId }, links, end) };
  });
}

/** Every authority that has been set up. */
export async function authorities(kysely: Kysely<Tables>): Promise<readonly string[]> {
  return kysely.transaction().execute(async (rows) => {
    await enterDueCheck(rows);
    const found = await rows.selectFrom('authority').select('authority').orderBy('authority').execute();
    return found.map(({ authority }) => authority);
  });
}

async function casesOf(rows: Rows, authority: string): Promise<readonly string[]> {
  const heads = rows.selectFrom('case_head').select('case_id').where('authority', '=', authority);
  // A case whose head was taken away still has its entries.
  const entries = rows.selectFrom('entry').select('case_id').where('authority', '=', authority);
  const found = await heads.union(entries).orderBy('case_id').execute();
  return found.map(({ case_id }) => case_id);
}
