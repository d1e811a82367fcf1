import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readPack } from '#shared/contract/packs.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { pack } from '#tests/support/packs.ts';
import { isNoticed, shippedStories } from '#tests/support/rehearsals.ts';

/**
 * Parts of a pack that no rule in `shared/domain` and no wording reads, so that no story can notice them: what the
 * service does beside the record (the email, the filed form), what forms offer (also where else a concern goes,
 * and the label over the text of an act), and headings of cards and documents.
 */
const NOT_PLAYED = [
  /^\$schema$|^id$|^version$|^name$|^source\.|^rules\.|\.?why\.\d+$/,
  /^words\.(alert|record|notice|outcome|owner|childNumber|meeting|reminder)$/,
  /^roles\.\w+\.short$/,
  /^clock\.covers$/,
  /^informal\.(title|answers\.\d+)$/,
  /^opening\.(examples\.|steps$|categories\.\d+\.gloss$)/,
  /^stages\.\d+\.(title|escalation|confirmedByEmail|formIssued)$/,
  /^referral\.to$/,
  /^opening\.redirects/,
  /^acts\.\d+\.(cardTitle|fields\.text\.label)$/,
];

/** Parts that rules read, but for which a story has no words: a further category, and a person whom the owner names. */
const NOT_TOLD = [/^opening\.categoryChoice$/, /^stages\.\d+\.ownerMayName$/];

/** Where no overall limit binds, a stage ends at its own limit whoever sets it. */
const NOT_PLAYED_WITHOUT_OVERALL = /^stages\.\d+\.limit\.setBy$/;

/** Labels of which one stands for all: a story that named each would say the same thing again. */
const ONE_FOR_ALL = [
  /^roles\.\w+\.label$/,
  /^opening\.categories\.\d+\.(key|label)$/,
  /^agenda\.\d+\.(key|heading)$/,
];

const STORIES = shippedStories();

/** Things of a list of which one stands for all, what only forms offer, and a warning that only the page of a case shows. */
const NOT_MISSED = [
  /^opening\.(categories|examples)\.\d+$|^opening\.examples\.\d+\.items/,
  /^agenda\.\d+$/,
  /^source/,
  /^opening\.emailOnly$/,
];

interface Spoilt {
  readonly place: string;
  readonly procedure: Procedure;
}

/** Every pack that differs from a pack in one value: a number one more, a choice another, a text another. */
function* spoilt(
  procedure: Procedure,
  part: unknown = procedure,
  place: readonly string[] = [],
): Generator<Spoilt> {
  if (typeof part === 'object' && part !== null) {
    for (const [name, value] of Object.entries(part)) yield* spoilt(procedure, value, [...place, name]);
    return;
  }
  const changed = structuredClone(procedure);
  const holder = place.slice(0, -1).reduce<unknown>((at, name) => Reflect.get(Object(at), name), changed);
  Reflect.set(Object(holder), place.at(-1) ?? '', other(part, place.at(-1) ?? ''));
  yield { place: place.join('.'), procedure: changed };
}

/** Every other pack that lacks one thing of a list, or one part that may be left out, and is still without fault. */
function* lacking(
  procedure: Procedure,
  part: unknown = procedure,
  place: readonly string[] = [],
): Generator<Spoilt> {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    yield* lacking(procedure, value, [...place, name]);
    const changed = structuredClone(procedure);
    const holder = place.reduce<unknown>((at, step) => Reflect.get(Object(at), step), changed);
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else Reflect.deleteProperty(Object(holder), name);
    const read = readPack(changed);
    if ('procedure' in read && !isDeepStrictEqual(read.procedure, procedure))
      yield { place: [...place, name].join('.'), procedure: read.procedure };
  }
}

const OTHER_CHOICE: Readonly<Record<string, string>> = {
  must: 'asked',
  asked: 'none',
  required: 'asked',
  onceAnswered: 'anyTime',
  anyTime: 'onceAnswered',
  procedure: 'owner',
  owner: 'procedure',
  limit: 'expectation',
  expectation: 'limit',
  whenNotSettled: 'never',
  atOpening: 'inDirectory',
  inDirectory: 'atOpening',
  recorded: 'granted',
  granted: 'recorded',
  warned: 'refusedForSettling',
};

function other(value: unknown, name: string): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  if (name === 'atLimit') return text === 'must' ? 'asked' : 'must';
  return OTHER_CHOICE[text] ?? 'another';
}

describe.each(['newcastle-cdep', 'oxfordshire-re'])('a change to one value of %s', (id) => {
  const bound = pack(id).overall?.binding === 'limit';
  const unplayed = [...NOT_PLAYED, ...NOT_TOLD];
  const skipped = bound ? unplayed : [...unplayed, NOT_PLAYED_WITHOUT_OVERALL];
  const all = [...spoilt(pack(id))].filter(({ place }) => !skipped.some((part) => part.test(place)));

  test('turns a story red', () => {
    const single = all.filter(({ place }) => !ONE_FOR_ALL.some((part) => part.test(place)));
    const unnoticed = single
      .filter(({ procedure }) => !isNoticed(procedure, STORIES))
      .map(({ place }) => place);
    expect(unnoticed).toEqual([]);
  });

  test('or the lack of one, turns a story red', () => {
    const unread = [...skipped, ...ONE_FOR_ALL, ...NOT_MISSED];
    const less = [...lacking(pack(id))].filter(({ place }) => !unread.some((part) => part.test(place)));
    const unnoticed = less
      .filter(({ procedure }) => !isNoticed(procedure, STORIES))
      .map(({ place }) => place);
    expect(less.length).toBeGreaterThan(10);
    expect(unnoticed).toEqual([]);
  });

  test.each(ONE_FOR_ALL)('turns a story red for one of %s', (like) => {
    const alike = all.filter(({ place }) => like.test(place));
    expect(alike.some(({ procedure }) => isNoticed(procedure, STORIES))).toBe(true);
  });
});
