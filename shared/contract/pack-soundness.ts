import type { Procedure } from '#shared/domain/procedure.ts';
import type { NoSuchDay } from './calendar-days.ts';
import { ladderFaults } from './pack-ladder.ts';
import { meetingFaults } from './pack-meetings.ts';
import { openingFaults } from './pack-opening.ts';
import { textFaults } from './pack-texts.ts';
import type { Place } from './shape-faults.ts';

/** A pack that has the right shape but could not run as a procedure must. */
export type Unsoundness = { readonly place: Place } & (
  | { readonly kind: 'keyTwice'; readonly key: string }
  | { readonly kind: 'labelTwice'; readonly label: string }
  | { readonly kind: 'misnumbered'; readonly number: number; readonly expected: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'nobodyAnswers' }
  | { readonly kind: 'askedTwice'; readonly role: string }
  | { readonly kind: 'limitsPastOverall'; readonly sum: number; readonly overall: number }
  | { readonly kind: 'chairNotRequired'; readonly role: string }
  | { readonly kind: 'toldTooLate'; readonly role: string; readonly meets: number; readonly told: number }
  | { readonly kind: 'notInDirectory'; readonly role: string }
  | { readonly kind: 'noCategoryToChoose' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'reviewBeforeUse' }
  | NoSuchDay
);

/** Everything by which a pack could not run: its ladder, its meetings, its opening and its texts. */
export function unsoundness(procedure: Procedure): readonly Unsoundness[] {
  return [
    ...ladderFaults(procedure),
    ...meetingFaults(procedure),
    ...openingFaults(procedure),
    ...textFaults(procedure),
  ];
}
