import { type Circumstances, today } from '../circumstances.ts';
import { endOf, type LimitEnd, lateFrom, onDay } from '../limits.ts';
import type { Procedure } from '../procedure.ts';
import type { Stage } from '../procedure-stages.ts';
import type { Day } from '../time.ts';
import { furthestDay } from '../working-days.ts';

/** No date is set further ahead than the longest limit a pack may set. */
export const LONGEST = 260;

/**
 * When a stage is due unless a date is set, and the latest date that may be set: never past the stage's own limit
 * where the procedure sets it, and never past an overall limit that binds (Q8). Once that has passed, what is left is
 * the stage's own time.
 */
export function stageDates(
  procedure: Procedure,
  stage: Pick<Stage, 'key' | 'limit'>,
  overallEnd: Day | undefined,
  circumstances: Pick<Circumstances, 'now' | 'calendar'>,
): { readonly usual: LimitEnd | undefined; readonly ceiling: Day } {
  const { limit } = stage;
  const { now, calendar } = circumstances;
  const day = today(circumstances);
  const own = endOf(limit, procedure.clock, now, calendar);
  const free = limit.in === 'openEnded' || (limit.in === 'workingDays' && limit.setBy === 'owner');
  const furthest = free ? furthestDay(calendar, day, LONGEST) : (own?.dueOn ?? day);
  const end = bindingEnd(procedure, stage, overallEnd, day, circumstances);
  if (end === undefined || end < day)
    return { usual: own, ceiling: own && limit.in === 'workingDays' ? own.dueOn : furthest };
  const overall = onDay(end, procedure.clock);
  const usual = own && lateFrom(own) < lateFrom(overall) ? own : overall;
  return { usual: own && usual, ceiling: free ? end : usual.dueOn };
}

/** The day on which an overall limit that binds ends for a stage that begins now. */
function bindingEnd(
  { overall }: Procedure,
  stage: Pick<Stage, 'key'>,
  overallEnd: Day | undefined,
  day: Day,
  { calendar }: Pick<Circumstances, 'calendar'>,
): Day | undefined {
  if (overall?.binding !== 'limit' || (overall.covers && !overall.covers.includes(stage.key)))
    return undefined;
  return overallEnd ?? furthestDay(calendar, day, overall.workingDays);
}
