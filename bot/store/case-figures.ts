import type { Transaction } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';

type Figures = Pick<Transaction, 'keepFigures' | 'addFigures' | 'figuresOpened'>;

/** What cases count as in reports, beside their summaries. */
export function caseFigures(rows: Rows, authority: string): Figures {
  return {
    keepFigures: async (caseId, procedure, kept) => {
      const { opened } = kept;
      const figures = JSON.stringify(kept);
      await rows
        .insertInto('case_figures')
        .values({ authority, case_id: caseId, procedure, opened, figures })
        .onConflict((one) => one.columns(['authority', 'case_id']).doUpdateSet({ figures }))
        .execute();
    },
    addFigures: async (caseId, kept) => {
      await rows
        .updateTable('case_figures')
        .set({ figures: JSON.stringify(kept) })
        .where('authority', '=', authority)
        .where('case_id', '=', caseId)
        .where('figures', 'is', null)
        .execute();
    },
    figuresOpened: async (procedure, { from, to }) => {
      const found = await rows
        .selectFrom('case_figures')
        .select(['case_id', 'figures'])
        .where('authority', '=', authority)
        .where('procedure', '=', procedure)
        .where('opened', '>=', from)
        .where('opened', '<=', to)
        .orderBy('opened')
        .orderBy('case_id')
        .execute();
      return found.map(({ case_id, figures }) => ({ caseId: case_id, figures: figures ?? undefined }));
    },
  };
}
