import type { AdministrationTransaction } from '../application/ports/administration-store.ts';
import type { Rows } from './enter.ts';

type Drafts = Pick<AdministrationTransaction, 'drafts' | 'draft' | 'keepDraft' | 'dropDraft'>;

/** Drafts of procedures, one for each at most. */
export function procedureDrafts(rows: Rows, authority: string): Drafts {
  const kept = rows
    .selectFrom('procedure_draft')
    .select(['id as procedure', 'based_on', 'revision', 'edited_by as by', 'edited_at as at'])
    .where('authority', '=', authority);
  return {
    drafts: async () => (await kept.orderBy('id').execute()).map(basedOn),
    draft: async (procedure) => {
      const found = await kept.select(['text', 'stories']).where('id', '=', procedure).executeTakeFirst();
      return found && basedOn(found);
    },
    keepDraft: async ({ procedure, ...draft }) => {
      const row = {
        based_on: draft.basedOn ?? null,
        text: draft.text,
        stories: JSON.stringify(draft.stories),
        revision: draft.revision,
        edited_by: draft.by,
        edited_at: draft.at,
      };
      await rows
        .insertInto('procedure_draft')
        .values({ authority, id: procedure, ...row })
        .onConflict((one) => one.columns(['authority', 'id']).doUpdateSet(row))
        .execute();
    },
    dropDraft: async (procedure) => {
      await rows
        .deleteFrom('procedure_draft')
        .where('authority', '=', authority)
        .where('id', '=', procedure)
        .execute();
    },
  };
}

function basedOn<T extends { readonly based_on: number | null }>({ based_on, ...draft }: T) {
  return { ...draft, basedOn: based_on ?? undefined };
}
