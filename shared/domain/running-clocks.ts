import type { Case } from './case.ts';
import { type Clock, limitClocks } from './clocks.ts';
import type { Procedure } from './procedure.ts';
import { reminderClocks } from './reminders.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Every clock that runs for a case now: its limits, and the next reminder of each thing that people are reminded of. */
export function clocksOf(procedure: Procedure, state: Case, calendar: WorkingCalendar): readonly Clock[] {
  return [...limitClocks(procedure, state, calendar), ...reminderClocks(procedure, state, calendar)];
}
