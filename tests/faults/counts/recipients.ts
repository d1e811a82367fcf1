import { byCase, type Count, type EntryRow, type Facts, noted } from './facts.ts';
import { mustBeTold } from './must-be-told.ts';

/** People who must have been told of something, whom it never reached, and of whom nobody was told that it did not. */
export const neverReached: Count = (facts) => {
  const stands = standingCards(facts);
  const mailed = mailedTo(facts);
  return [...byCase(facts.entries)].flatMap(([caseId, entries]) => {
    const outcomes = outcomesIn(entries);
    const isReached = (notice: string, person: string) => {
      if (stands.has(`${caseId} ${notice} ${person}`)) return true;
      const outcome = outcomes.get(`${notice} ${person}`);
      return (
        outcome?.by === 'nobody' || (outcome?.by === 'email' && mailed(referenceOf(entries), outcome.mail))
      );
    };
    return mustBeTold(entries)
      .filter(({ notice, person }) => !isReached(notice, person))
      .map(({ notice, person }) => `${caseId}: ${person} was never told of ${notice}`);
  });
};

/** Cards that the product says stand in somebody's chat and that really came there, about that case. */
function standingCards({ cards, journal }: Facts): ReadonlySet<string> {
  const came = new Set(
    noted(journal, 'card').flatMap(({ activity, person, about }) =>
      about.map((caseId) => `${activity} ${person} ${caseId}`),
    ),
  );
  const standing = cards.filter(({ activity, person, caseId }) =>
    came.has(`${activity} ${person} ${caseId}`),
  );
  return new Set(standing.map(({ caseId, notice, person }) => `${caseId} ${notice} ${person}`));
}

/** What the record says of how somebody was reached, or that they were not. */
function outcomesIn(entries: readonly EntryRow[]) {
  return new Map(
    entries.flatMap(({ entry: { event } }) => {
      if (event.type !== 'NoticeDelivered' && event.type !== 'NoticeNotDelivered') return [];
      const by = event.type === 'NoticeDelivered' ? event.by : ('nobody' as const);
      return [[`${event.notice} ${event.to.id}`, { by, mail: event.to.mail }] as const];
    }),
  );
}

/** Whether an email about a case really went to somebody. */
function mailedTo({ journal }: Facts): (reference: string, mail: string) => boolean {
  const mails = noted(journal, 'mail');
  return (reference, mail) =>
    mails.some(({ to, subject }) => subject.includes(reference) && to.includes(mail));
}

/** The reference of a case, by which mail and meetings name it. */
export function referenceOf(entries: readonly EntryRow[]): string {
  const opened = entries[0]?.entry.event;
  return opened?.type === 'CaseOpened' ? opened.reference : '';
}
