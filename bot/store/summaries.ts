import type { CaseSummary, Transaction } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';

type Summaries = Pick<Transaction, 'summarise' | 'summaries' | 'needing'>;

/** Lists of cases: whose they are in, the soonest due first. */
export function summaries(rows: Rows, authority: string): Summaries {
  return {
    summarise: (summary) => putInLists(rows, authority, summary),
    summaries: async ({ person, after, limit }) => {
      const after_ = after ?? '';
      const found = await listOf(rows, authority, person)
        .where('case_person.place', '>', after_)
        .limit(limit + 1)
        .execute();
      const page = found.slice(0, limit);
      const next = found.length > limit ? page.at(-1)?.place : undefined;
      return { cases: summariesIn(page), ...(next === undefined ? {} : { next }) };
    },
    needing: async (person, limit) =>
      summariesIn(
        await listOf(rows, authority, person).where('case_person.asked', '=', true).limit(limit).execute(),
      ),
  };
}

/** One text that sorts as lists do: the soonest due first, what is not due last, then by reference. */
function place({ dueOn, reference, caseId }: CaseSummary): string {
  return `${dueOn ?? '9999-12-31'} ${reference} ${caseId}`;
}

async function putInLists(rows: Rows, authority: string, summary: CaseSummary): Promise<void> {
  const { caseId, people, asked } = summary;
  const everybody = [...new Set([...people, ...asked])];
  const summed = rows
    .updateTable('case_head')
    .set({ summary: JSON.stringify(summary) })
    .where('authority', '=', authority)
    .where('case_id', '=', caseId);
  const gone = rows
    .deleteFrom('case_person')
    .where('authority', '=', authority)
    .where('case_id', '=', caseId);
  if (everybody.length === 0) {
    await summed.execute();
    await gone.execute();
    return;
  }
  await rows
    .with('summed', () => summed)
    .with('gone', () => gone.where('person', 'not in', everybody))
    .insertInto('case_person')
    .values(
      everybody.map((person) => ({
        authority,
        case_id: caseId,
        person,
        asked: asked.includes(person),
        place: place(summary),
      })),
    )
    .onConflict((one) =>
      one.columns(['authority', 'case_id', 'person']).doUpdateSet((is) => ({
        asked: is.ref('excluded.asked'),
        place: is.ref('excluded.place'),
      })),
    )
    .execute();
}

function listOf(rows: Rows, authority: string, person: string) {
  return rows
    .selectFrom('case_person')
    .innerJoin('case_head', (join) =>
      join
        .onRef('case_head.authority', '=', 'case_person.authority')
        .onRef('case_head.case_id', '=', 'case_person.case_id'),
    )
    .select(['case_head.summary', 'case_person.place'])
    .where('case_person.authority', '=', authority)
    .where('case_person.person', '=', person)
    .orderBy('case_person.place');
}

function summariesIn(found: readonly { readonly summary: CaseSummary | null }[]): readonly CaseSummary[] {
  return found.flatMap(({ summary }) => summary ?? []);
}
