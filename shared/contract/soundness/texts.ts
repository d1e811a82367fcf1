import type { Procedure } from '#shared/domain/procedure.ts';
import { type NoSuchDay, noSuchDays, textsIn } from '../calendar-days.ts';
import { textIn } from '../part-at.ts';
import type { Place } from '../shape-faults.ts';

/** A text that says nothing, a day that is none, or a key or label that stands for two things. */
export type TextFault =
  | NoSuchDay
  | ({ readonly place: Place } & (
      | { readonly kind: 'keyTwice'; readonly key: string }
      | { readonly kind: 'labelTwice'; readonly label: string }
      | { readonly kind: 'namedTwice'; readonly name: string }
      | { readonly kind: 'blank' }
      | { readonly kind: 'reviewBeforeUse' }
    ));

/** What is wrong with what a pack writes: texts of spaces, days that are not in the calendar, names used twice. */
export function textFaults(procedure: Procedure): readonly TextFault[] {
  const { inUseFrom, reviewBy } = procedure.source;
  const early = inUseFrom !== undefined && reviewBy !== undefined && reviewBy < inUseFrom;
  return [
    ...blanks(procedure),
    ...noSuchDays(procedure),
    ...(early ? [{ kind: 'reviewBeforeUse' as const, place: ['source', 'reviewBy'] }] : []),
    ...listsIn(procedure, []).flatMap(({ place, list }) => [
      ...(['key', 'label', 'heading'] as const).flatMap((by) => twice(place, list, by)),
      ...namedTwice(place, list),
    ]),
  ];
}

function blanks(procedure: Procedure): readonly TextFault[] {
  return textsIn(procedure, [])
    .filter(({ text }) => text.trim() === '')
    .map(({ place }) => ({ kind: 'blank', place }));
}

interface List {
  readonly place: Place;
  readonly list: readonly unknown[];
}

/** Every list of the pack, with its place. */
function listsIn(part: unknown, place: Place): readonly List[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.entries(part).flatMap(([name, value]) =>
    listsIn(value, [...place, Array.isArray(part) ? Number(name) : name]),
  );
  return Array.isArray(part) ? [{ place, list: part }, ...inner] : inner;
}

function twice(place: Place, list: List['list'], by: 'key' | 'label' | 'heading'): readonly TextFault[] {
  const texts = list.map((one) => textIn(one, by));
  return texts.flatMap((text, at): readonly TextFault[] => {
    if (text === undefined || texts.indexOf(text) === at) return [];
    const here = [...place, at, by];
    return [
      by === 'key'
        ? { kind: 'keyTwice', place: here, key: text }
        : { kind: 'labelTwice', place: here, label: text },
    ];
  });
}

/** A name that stands twice in a list of names. */
function namedTwice(place: Place, list: List['list']): readonly TextFault[] {
  return list.flatMap((name, at): readonly TextFault[] =>
    typeof name !== 'string' || list.indexOf(name) === at
      ? []
      : [{ kind: 'namedTwice', place: [...place, at], name }],
  );
}
