import { type Case, currentRun, disputeOf, isOver } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import { overallDueOn } from '../clocks.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { onDay } from '../limits.ts';
import type { Procedure } from '../procedure.ts';
import { accept, type Decision, type Refusal, refuse } from '../refusals.ts';
import type { StageRun, TimeRequest } from '../stage-run.ts';
import { addDays, type Day, isDay, londonDay } from '../time.ts';
import { WORKFLOW } from '../workflow.ts';
import { furthestDay, type WorkingCalendar } from '../working-days.ts';
import { LONGEST } from './stage-dates.ts';

/**
 * The owner agrees that the stage may run until a later day, never past the overall limit (S18): the day that was asked
 * for, or another.
 */
export function decideAgreeTime(
  procedure: Procedure,
  state: Case,
  command: Extract<PersonCommand, { type: 'agreeTime' }>,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const run = currentRun(state);
  const refusal = checkMoreTime(procedure, state, circumstances);
  if (refusal || run?.dueOn === undefined)
    return refuse(refusal ?? { reason: 'timeNotGranted', why: procedure.clock.why });
  const asked = timeAsked(procedure, state, circumstances);
  const until = command.until ?? asked?.until;
  if (until === undefined) return refuse({ reason: 'incomplete', field: 'until' });
  const day = today(circumstances);
  const earliest = run.dueOn < day ? day : addDays(run.dueOn, 1);
  const latest = latestEnd(procedure, state, run, circumstances.calendar);
  if (!isDay(until) || until < earliest || until > latest)
    return refuse({ reason: 'dateOutOfRange', earliest, latest });
  const { dueAt } = onDay(until, procedure.clock);
  return accept({
    type: 'MoreTimeAgreed',
    stage: run.stage,
    from: run.dueOn,
    until,
    untilAt: dueAt,
    asked: asked && { by: asked.by, until: asked.until },
  });
}

/** The request for more time that the owner can still agree to; nothing where there is none, or no time for it. */
export function timeAsked(
  procedure: Procedure,
  state: Case,
  when: Pick<Circumstances, 'now' | 'calendar'>,
): TimeRequest | undefined {
  const run = currentRun(state);
  const last = run?.moreTime.at(-1);
  if (!last || last.agreed !== undefined || last.until <= (run?.dueOn ?? '')) return undefined;
  const over = isOver(state) || !WORKFLOW.agreeTime[disputeOf(state).phase];
  return over || checkMoreTime(procedure, state, when) ? undefined : last;
}

/** Why no more time can be agreed to now, whatever the day; nothing when it can. */
export function checkMoreTime(
  procedure: Procedure,
  state: Case,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): Refusal | undefined {
  const run = currentRun(state);
  const { moreTime, why } = procedure.clock;
  if (moreTime !== 'granted' || run?.dueOn === undefined) return { reason: 'timeNotGranted', why };
  const latest = latestEnd(procedure, state, run, calendar);
  const over = run.dueOn >= latest || londonDay(now) > latest;
  return over ? { reason: 'noTimeLeft', dueOn: latest, why } : undefined;
}

/** The last day to which a stage's time can be stretched. */
export function latestEnd(procedure: Procedure, state: Case, run: StageRun, calendar: WorkingCalendar): Day {
  const overall =
    procedure.overall?.binding === 'limit' ? overallDueOn(procedure, state, calendar) : undefined;
  return overall ?? furthestDay(calendar, run.dueOn ?? londonDay(run.at), LONGEST);
}
