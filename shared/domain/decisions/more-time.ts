import { type Case, currentRun, type StageRun } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import { overallDueOn } from '../clocks.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { Procedure } from '../procedure.ts';
import { accept, type Decision, type Refusal, refuse } from '../refusals.ts';
import { addDays, type Day, isDay, londonDay } from '../time.ts';
import { addWorkingDays, type WorkingCalendar } from '../working-days.ts';

/** Where no overall limit binds, no more is added at once than the longest limit a pack may set. */
const LONGEST = 260;

/** The owner agrees that the stage may run until a later day, never past the overall limit (S18). */
export function decideAgreeTime(
  procedure: Procedure,
  state: Case,
  command: Extract<PersonCommand, { type: 'agreeTime' }>,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const run = currentRun(state);
  const refusal = checkMoreTime(procedure, state, circumstances);
  if (refusal || !run) return refuse(refusal ?? { reason: 'timeNotGranted' });
  const { until } = command;
  const day = today(circumstances);
  const earliest = run.dueOn < day ? day : addDays(run.dueOn, 1);
  const latest = latestEnd(procedure, state, run, circumstances.calendar);
  if (!isDay(until) || until < earliest || until > latest)
    return refuse({ reason: 'dateOutOfRange', earliest, latest });
  return accept({ type: 'MoreTimeAgreed', stage: run.stage, from: run.dueOn, until });
}

/** Why no more time can be agreed to now, whatever the day; nothing when it can. */
export function checkMoreTime(
  procedure: Procedure,
  state: Case,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): Refusal | undefined {
  const run = currentRun(state);
  if (procedure.clock.moreTime !== 'granted' || !run) return { reason: 'timeNotGranted' };
  const latest = latestEnd(procedure, state, run, calendar);
  const over = run.dueOn >= latest || londonDay(now) > latest;
  return over ? { reason: 'noTimeLeft', dueOn: latest } : undefined;
}

/** The last day to which a stage's time can be stretched. */
export function latestEnd(procedure: Procedure, state: Case, run: StageRun, calendar: WorkingCalendar): Day {
  const overall =
    procedure.overall?.binding === 'limit' ? overallDueOn(procedure, state, calendar) : undefined;
  return overall ?? addWorkingDays(calendar, run.dueOn, LONGEST);
}
