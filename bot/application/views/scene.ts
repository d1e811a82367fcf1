import type { Case } from '#shared/domain/case.ts';
import type { Entry } from '#shared/domain/events.ts';
import type { Person, RoleHolders } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { type Day, type Instant, londonDay } from '#shared/domain/time.ts';
import type { WorkingCalendar } from '#shared/domain/working-days.ts';

/** Everything a view is worked out from: the case, its procedure, who looks at it and when. */
export interface Scene {
  readonly procedure: Procedure;
  readonly state: Case;
  readonly entries: readonly Entry[];
  readonly viewer: Person;
  readonly calendar: WorkingCalendar;
  readonly holders: RoleHolders;
  readonly now: Instant;
}

/** The London day of a scene. */
export function dayOf(scene: Scene): Day {
  return londonDay(scene.now);
}
