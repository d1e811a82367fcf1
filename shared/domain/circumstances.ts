import type { RoleHolders } from './people.ts';
import { type Instant, londonDay } from './time.ts';
import type { WorkingCalendar } from './working-days.ts';

/** All that a decision needs to know beside the case: the rules read no clock, make no id and ask no directory. */
export interface Circumstances {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  readonly holders: RoleHolders;
  /** Ids of those who are away now, so that whoever stands in for them is asked. */
  readonly away?: readonly string[] | undefined;
  /** An id nobody has used, for the one new thing a command may bring into being. */
  readonly freshId: string;
}

/** The London day it is now. */
export function today({ now }: Pick<Circumstances, 'now'>): string {
  return londonDay(now);
}
