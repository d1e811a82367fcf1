import type { TestPractice } from './practice-tenant.ts';

/** A row of the journal, as far as the tests look into it. */
interface Row {
  readonly kind: string;
  readonly request?: string;
  readonly [member: string]: unknown;
}

/** The rows of the practice tenant's journal, from a place in it on. */
export async function journalOf(practice: TestPractice, from = 0): Promise<readonly Row[]> {
  const text = await (await fetch(`${practice.address}/desk/journal?from=${from}`)).text();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
