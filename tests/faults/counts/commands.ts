import type { Asked } from '../people/asked.ts';
import type { Count, EntryRow, Facts } from './facts.ts';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Commands that were acknowledged and are not on the record. */
export const lostCommands: Count = (facts) => {
  const places = placesOf(facts);
  const spoken = facts.asked.filter(isDone).flatMap((one) => {
    if (one.words === undefined || places(one) > 0) return [];
    return [`${one.type} ${one.words} was acknowledged and is nowhere on the record`];
  });
  return [...spoken, ...lostWithoutWords(facts)];
};

/** Acts that carry no words are counted by who did them in which case. */
function lostWithoutWords({ asked, entries }: Facts): readonly string[] {
  const acts = Map.groupBy(
    asked.filter((one) => isDone(one) && one.words === undefined),
    ({ caseId, type, by }) => `${caseId} ${type} ${by}`,
  );
  const there = Map.groupBy(entries, ({ caseId, entry }) => {
    const by = entry.actor.kind === 'person' ? entry.actor.person.id : entry.actor.kind;
    return `${caseId} ${entry.event.type} ${by}`;
  });
  return [...acts].flatMap(([act, done]) => {
    const missing = done.length - (there.get(act)?.length ?? 0);
    return missing > 0 ? [`${act} was acknowledged ${done.length} times, ${missing} are not there`] : [];
  });
}

/** Commands that were refused and are on the record all the same. */
export const refusedAndThere: Count = (facts) => {
  const places = placesOf(facts);
  return facts.asked
    .filter((one) => !isDone(one) && one.words !== undefined && places(one) > 0)
    .map(({ type, words }) => `${type} ${words} was refused and is on the record`);
};

/** Commands that are on the record more than once: by their words, or by the id that came with them. */
export const commandsTwice: Count = (facts) => {
  const places = placesOf(facts);
  const spoken = facts.asked
    .filter((one) => one.words !== undefined && places(one) > 1)
    .map((one) => `${one.type} ${one.words} is on the record ${places(one)} times`);
  return [...spoken, ...scattered(facts.entries)];
};

/** What one command brings stands in one place: in one case, one entry after the other. */
function scattered(entries: readonly EntryRow[]): readonly string[] {
  const made = Map.groupBy(entries, ({ authority, commandId }) => `${authority} ${commandId}`);
  return [...made].flatMap(([command, those]) => {
    const cases = new Set(those.map(({ caseId }) => caseId));
    const seqs = those.map(({ seq }) => seq);
    const inOnePlace = cases.size === 1 && Math.max(...seqs) - Math.min(...seqs) + 1 === those.length;
    return inOnePlace ? [] : [`command ${command} stands in more than one place`];
  });
}

function isDone({ answer }: Asked): boolean {
  return answer === 'done';
}

/** In how many entries of its kind the words of a command stand. */
function placesOf({ asked, entries }: Facts): (one: Asked) => number {
  const wanted = new Set(asked.flatMap(({ words }) => words ?? []));
  const found = new Map<string, number>();
  for (const { entry } of entries) {
    const { type } = entry.event;
    for (const words of new Set(JSON.stringify(entry.event).match(ID)))
      if (wanted.has(words)) found.set(`${type} ${words}`, (found.get(`${type} ${words}`) ?? 0) + 1);
  }
  return ({ type, words }) => found.get(`${type} ${words}`) ?? 0;
}
