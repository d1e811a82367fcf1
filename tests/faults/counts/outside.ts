import { type Count, type Facts, noted, tooOften } from './facts.ts';

/** Meetings that stand in a calendar twice, or that stand there and not on the record. */
export const meetingsTwice: Count = ({ entries, journal }) => {
  const events = noted(journal, 'event');
  const said = entries.flatMap(({ entry: { event } }) =>
    event.type === 'MeetingBooked' ? [event.eventId] : [],
  );
  const known = new Set(said);
  return [
    ...tooOften(events.map(({ organiser, transactionId }) => `${organiser} ${transactionId}`)),
    ...tooOften(said),
    ...events
      .filter(({ event }) => !known.has(event))
      .map(({ subject, start }) => `${subject} at ${start} is not on the record`),
  ];
};

/** Minutes that lie in a library twice or were written over, or that lie there and not on the record. */
export const minutesTwice: Count = (facts) => {
  const files = noted(facts.journal, 'file').filter(({ path }) => path.includes('minutes'));
  const known = filedItems(facts);
  return [
    ...tooOften(files.map(({ drive, path }) => `${drive} ${path}`)),
    ...tooOften(files.map(({ drive, sha256 }) => `${drive} ${sha256}`)),
    ...files.filter(({ version }) => version > 1).map(({ path }) => `${path} was written over`),
    ...files.filter(({ item }) => !known.has(item)).map(({ path }) => `${path} is not on the record`),
  ];
};

function filedItems({ entries }: Facts): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ entry: { event } }) => (event.type === 'DocumentFiled' ? [event.itemId] : [])),
  );
}

/** A card of which the product does not know that it stands somewhere: the second of two. */
interface SecondCard {
  readonly activity: string;
  readonly about: string;
  readonly person: string;
  /** Whether the answer to it never arrived; else whoever was to take the answer broke off. */
  readonly isAnswerLost: boolean;
}

/** The cards that came a second time: they stand in a chat, and the product knows of another in their place. */
export function secondCards({ cards, journal }: Facts): readonly SecondCard[] {
  const known = new Set(cards.map(({ activity }) => activity));
  const unanswered = new Set(
    noted(journal, 'request')
      .filter(({ answered }) => !answered)
      .map(({ request }) => request),
  );
  return noted(journal, 'card')
    .filter(({ activity }) => !known.has(activity))
    .flatMap(({ activity, person, request, about: [about] }) =>
      about === undefined ? [] : [{ activity, about, person, isAnswerLost: unanswered.has(request) }],
    );
}

/** Second cards beyond those that a lost answer or a kill explains: each of these has cost a further try. */
export const cardsTwice: Count = (facts) => {
  const tries = new Map(facts.tries.map(({ caseId, person, further }) => [`${caseId} ${person}`, further]));
  const second = Map.groupBy(secondCards(facts), ({ about, person }) => `${about} ${person}`);
  return [...second].flatMap(([whose, those]) => {
    const beyond = those.length - (tries.get(whose) ?? 0);
    return beyond > 0 ? [`${whose}: ${those.length} second cards after ${those.length - beyond} further tries`] : [];
  });
};
