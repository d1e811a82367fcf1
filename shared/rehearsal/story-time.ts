import type { Place } from '#shared/contract/shape-faults.ts';
import { type Day, type Instant, londonDay, londonInstant } from '#shared/domain/time.ts';
import type { Step, Story } from './story.ts';

/** The time at which a day of a story begins. */
export const MORNING = '09:30';

/** A step that comes before the one above it. */
export interface BackInTime {
  readonly kind: 'backInTime';
  readonly place: Place;
  /** The moment to which the story had come by then. */
  readonly after: Instant;
}

/** The moment at which a story begins. */
export function beginningOf({ begins }: Pick<Story, 'begins'>): Instant {
  return londonInstant(begins, MORNING);
}

/** The moment of a step: on its day and at its time, else when the step before was; a new day begins in the morning. */
export function momentOf({ on, at }: Pick<Step, 'on' | 'at'>, before: Instant): Instant {
  const today: Day = londonDay(before);
  const day = on ?? today;
  return at === undefined && day === today ? before : londonInstant(day, at ?? MORNING);
}

/** Every step in which a story goes back in time: it is told in order. */
export function backInTime({ begins, steps }: Story): readonly BackInTime[] {
  let now = beginningOf({ begins });
  return steps.flatMap((step, at): readonly BackInTime[] => {
    const moment = momentOf(step, now);
    if (moment >= now) {
      now = moment;
      return [];
    }
    return [{ kind: 'backInTime', place: ['steps', at, step.on === undefined ? 'at' : 'on'], after: now }];
  });
}
