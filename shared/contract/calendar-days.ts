import { isDay } from '#shared/domain/time.ts';
import type { Place } from './shape-faults.ts';

/** A text that is written as a day but is none of the calendar. */
export interface NoSuchDay {
  readonly kind: 'noSuchDay';
  readonly place: Place;
  readonly day: string;
}

const LIKE_A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Every text in something read that is written as a day but is none: 2026-02-30. */
export function noSuchDays(part: unknown, place: Place = []): readonly NoSuchDay[] {
  return textsIn(part, place)
    .filter(({ text }) => LIKE_A_DAY.test(text) && !isDay(text))
    .map(({ place: at, text }) => ({ kind: 'noSuchDay', place: at, day: text }));
}

/** Every text in something read, with its place. */
export function textsIn(
  part: unknown,
  place: Place,
): readonly { readonly place: Place; readonly text: string }[] {
  if (typeof part === 'string') return [{ place, text: part }];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    textsIn(value, [...place, Array.isArray(part) ? Number(name) : name]),
  );
}
