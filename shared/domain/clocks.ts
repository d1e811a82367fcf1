import { type Case, currentRun } from './case.ts';
import type { Procedure } from './procedure.ts';
import { type Day, endOfDay, type Instant, londonDay } from './time.ts';
import { addWorkingDays, type WorkingCalendar } from './working-days.ts';

/** A running limit. A tick that carries another token than the clock of that name has now does nothing. */
export interface Clock {
  readonly name: 'stage' | 'overall';
  readonly dueOn: Day;
  readonly dueAt: Instant;
  readonly token: number;
}

/** The last day of the overall limit, counted from the first stage that began (Q9); nothing when none began. */
export function overallDueOn(procedure: Procedure, state: Case, calendar: WorkingCalendar): Day | undefined {
  const first = state.record.runs[0];
  if (!procedure.overall || !first) return undefined;
  return addWorkingDays(calendar, londonDay(first.at), procedure.overall.workingDays);
}

/** The clocks that run for a case now: its stage's and the overall one, until each has passed or the matter is resolved. */
export function clocksOf(procedure: Procedure, state: Case, calendar: WorkingCalendar): readonly Clock[] {
  const run = currentRun(state);
  const first = state.record.runs[0];
  if (!run || !first || state.record.phase === 'resolved' || state.authorised) return [];
  const overall = overallDueOn(procedure, state, calendar);
  return [
    ...(run.passed ? [] : [clock('stage', run.dueOn, run.began)]),
    ...(overall && !state.record.overallPassed ? [clock('overall', overall, first.began)] : []),
  ];
}

function clock(name: Clock['name'], dueOn: Day, token: number): Clock {
  return { name, dueOn, dueAt: endOfDay(dueOn), token };
}
