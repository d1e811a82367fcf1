import type { Procedure } from '#shared/domain/procedure.ts';
import type { Place } from '../shape-faults.ts';

/** A day on which people would be reminded of the same thing twice. */
export type ReminderFault = { readonly place: Place; readonly kind: 'remindedTwice'; readonly days: number };

/** Every day that stands twice in a list of reminders. */
export function reminderFaults({ reminders }: Procedure): readonly ReminderFault[] {
  const { stage, overall, duties, actions, meetings } = reminders;
  return Object.entries({ stage, overall, duties, actions, meetings }).flatMap(([of, list]) =>
    list
      .filter((days, at) => list.indexOf(days) < at)
      .map((days) => ({ place: ['reminders', of], kind: 'remindedTwice' as const, days })),
  );
}
