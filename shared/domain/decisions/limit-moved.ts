import { type Case, currentRun } from '../case.ts';
import { reachedIn } from '../clocks.ts';
import type { CaseEvent } from '../events.ts';
import type { MilestoneMoved } from '../facts.ts';
import { endOf, type LimitEnd } from '../limits.ts';
import { type Procedure, stageOf } from '../procedure.ts';
import type { Limit } from '../procedure-limits.ts';
import type { StageRun } from '../stage-run.ts';
import { type Day, type Instant, londonDay } from '../time.ts';
import { calendarUsed, type WorkingCalendar } from '../working-days.ts';

type LimitMoved = Extract<CaseEvent, { type: 'LimitMoved' }>;

/** From which moment a limit is counted, and by which calendar. */
export interface Counting {
  readonly from: Instant;
  readonly calendar: WorkingCalendar;
}

/** How the limits of a stage were counted, each from its own moment, and how they are counted now. */
export interface Recounting {
  was(from: Instant): Counting;
  is(from: Instant): Counting;
}

/**
 * The limits of the stage under way that end on another day now that they are counted otherwise: its own, and those of its
 * further ones that still run. A date that was set stays. Nothing where none moves.
 */
export function limitsMoved(
  procedure: Procedure,
  state: Case,
  because: LimitMoved['because'],
  recounting: Recounting,
): readonly LimitMoved[] {
  const run = currentRun(state);
  const stage = stageOf(procedure, run?.stage);
  if (!run || !stage || run.passed) return [];
  const ends = (limit: Limit, counting: Counting) =>
    endOf(limit, procedure.clock, counting.from, counting.calendar);
  const moved = (limit: Limit, from: Instant, due: Due) =>
    endOn(due, ends(limit, recounting.was(from)), ends(limit, recounting.is(from)));
  const own = moved(stage.limit, run.at, run);
  const milestones = stillRunning(state, run).flatMap(({ milestone, from = run.at, ...due }) => {
    const limit = stage.milestones.find(({ key }) => key === milestone)?.limit;
    const end = limit && moved(limit, from, due);
    return end ? [{ milestone, ...end }] : [];
  });
  if (!own && milestones.length === 0) return [];
  const { from, calendar } = recounting.is(run.at);
  const last =
    [...milestones, ...(own ? [own] : [])]
      .map(({ until }) => until)
      .toSorted()
      .at(-1) ?? '';
  return [
    {
      type: 'LimitMoved',
      stage: run.stage,
      ...own,
      because,
      milestones: milestones.length > 0 ? milestones : undefined,
      calendar: calendarUsed(calendar, londonDay(from), last),
    },
  ];
}

/** When something ends as it stands. */
type Due = { readonly dueOn?: Day | undefined; readonly dueAt?: Instant | undefined };

/** How a limit that stands as it was counted ends now; nothing where that is the same, or it was set otherwise. */
function endOn(
  due: Due,
  was: LimitEnd | undefined,
  is: LimitEnd | undefined,
): Omit<MilestoneMoved, 'milestone'> | undefined {
  if (!was || !is || !isSame(due, was) || isSame(is, was)) return undefined;
  return { from: was.dueOn, fromAt: was.dueAt, until: is.dueOn, untilAt: is.dueAt };
}

function isSame(one: Due, other: LimitEnd): boolean {
  return one.dueOn === other.dueOn && one.dueAt === other.dueAt;
}

function stillRunning(state: Case, run: StageRun): StageRun['milestones'] {
  const reached = reachedIn(state, run);
  return run.milestones.filter(({ passed, until }) => !passed && !reached[until]);
}
