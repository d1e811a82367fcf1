import type { KeptCard, Transaction } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';

type Cards = Pick<Transaction, 'keepCard' | 'showCard' | 'cardFor' | 'cardsOf'>;
type Kept = Pick<Transaction, 'keepEmail' | 'emailOf' | 'keepStep' | 'step' | 'logView' | 'nextNumber'>;

/** Cards people were sent, so that every copy can be kept up to date. */
export function cards(rows: Rows, authority: string): Cards {
  const kept = rows
    .selectFrom('card')
    .select(['case_id as caseId', 'notice', 'recipient as person', 'message', 'shown'])
    .where('authority', '=', authority);
  return {
    keepCard: (card) => keepCard(rows, authority, card),
    showCard: (card, shown) => showCard(rows, authority, card, shown),
    cardFor: (caseId, notice, person) =>
      kept
        .where('case_id', '=', caseId)
        .where('notice', '=', notice)
        .where('person', '=', person)
        .executeTakeFirst(),
    cardsOf: (caseId) => kept.where('case_id', '=', caseId).orderBy('notice').orderBy('person').execute(),
  };
}

async function keepCard(rows: Rows, authority: string, card: KeptCard): Promise<void> {
  const shown = {
    recipient: JSON.stringify(card.person),
    message: JSON.stringify(card.message),
    shown: card.shown,
  };
  await rows
    .insertInto('card')
    .values({ authority, case_id: card.caseId, notice: card.notice, person: card.person.id, ...shown })
    .onConflict((one) => one.columns(['authority', 'case_id', 'notice', 'person']).doUpdateSet(shown))
    .execute();
}

async function showCard(rows: Rows, authority: string, card: KeptCard, shown: string): Promise<boolean> {
  const changed = await rows
    .updateTable('card')
    .set({ shown })
    .where('authority', '=', authority)
    .where('case_id', '=', card.caseId)
    .where('notice', '=', card.notice)
    .where('person', '=', card.person.id)
    .where('shown', '=', card.shown)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Original mail, steps of effects that have more than one, who looked at a case, and numbers given out. */
export function kept(rows: Rows, authority: string): Kept {
  return {
    keepEmail: async (caseId, { sha256, mime }) => {
      // A job that is done again finds the original kept; the first stays.
      await rows
        .insertInto('email')
        .values({ authority, case_id: caseId, sha256, mime })
        .onConflict((one) => one.doNothing())
        .execute();
    },
    emailOf: (caseId) =>
      rows
        .selectFrom('email')
        .select(['sha256', 'mime'])
        .where('authority', '=', authority)
        .where('case_id', '=', caseId)
        .executeTakeFirst(),
    keepStep: async (effect, value) => {
      await rows
        .insertInto('effect_step')
        .values({ authority, effect, value })
        .onConflict((one) => one.columns(['authority', 'effect']).doUpdateSet({ value }))
        .execute();
    },
    step: async (effect) => {
      const found = await rows
        .selectFrom('effect_step')
        .select('value')
        .where('authority', '=', authority)
        .where('effect', '=', effect)
        .executeTakeFirst();
      return found?.value;
    },
    logView: async ({ caseId, person, at }) => {
      await rows
        .insertInto('view_log')
        .values({ authority, case_id: caseId, person, viewed_at: at })
        .execute();
    },
    nextNumber: (series) => nextNumber(rows, authority, series),
  };
}

/** The next number of a series. It is given back when the transaction fails, so the series has no gaps. */
async function nextNumber(rows: Rows, authority: string, series: string): Promise<number> {
  const { last } = await rows
    .insertInto('series')
    .values({ authority, series, last: 1 })
    .onConflict((one) =>
      one.columns(['authority', 'series']).doUpdateSet((is) => ({ last: is('series.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}
