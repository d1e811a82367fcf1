import type { RoleHolders } from './people.ts';
import { type Instant, londonDay } from './time.ts';
import type { WorkingCalendar } from './working-days.ts';

/** All that a decision needs to know beside the case: the rules read no clock, make no id and ask no directory. */
export interface Circumstances {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  readonly holders: RoleHolders;
  /** An id nobody has used, for the one new thing a command may bring into being. */
  readonly freshId: string;
}

/** The London day it is now. */
export function today(circumstances: Circumstances): string {
  return londonDay(circumstances.now);
}
