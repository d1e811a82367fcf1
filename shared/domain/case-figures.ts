import { type Case, type CaseHistory, disputeOf, isOver, ownerOf } from './case.ts';
import { type Procedure, stageOf } from './procedure.ts';
import type { StageRun } from './stage-run.ts';
import { type Day, londonDay } from './time.ts';
import { type WorkingCalendar, workingDaysBetween } from './working-days.ts';

/** How an alert of one stage was answered. */
export interface StageFigures {
  readonly stage: string;
  readonly began: Day;
  readonly dueOn?: Day | undefined;
  readonly answered?: Day | undefined;
  /** Whether the answer, or the last of those that are asked for, came in time; nothing while there is none and the limit has not passed. */
  readonly inTime?: boolean | undefined;
}

/**
 * What one case comes to when cases are counted: also a row of the tracker of practice alerts (R8). It names no child and
 * repeats no concern.
 */
export interface CaseFigures {
  readonly reference: string;
  readonly opened: Day;
  readonly ended?: Day | undefined;
  /** Working days from opening to end, or to now. */
  readonly days: number;
  readonly categories: readonly string[];
  readonly services: readonly string[];
  readonly track?: string | undefined;
  readonly owner: string;
  /** Whether a rung that is an escalation was reached: if not, the case counts as informal (O12, S11). */
  readonly formal: boolean;
  readonly stages: readonly StageFigures[];
  /** Whether it ended as resolved; nothing while it is open. */
  readonly settled?: boolean | undefined;
}

/** A stage as it is kept: while it waits for its first answer, the day it is read on says whether that is late. */
interface KeptStage extends StageFigures {
  readonly waits?: boolean | undefined;
}

/** What is kept of a case for reports beside its entries: everything that does not depend on the day it is read on. */
export interface KeptFigures extends Omit<CaseFigures, 'days' | 'stages'> {
  readonly stages: readonly KeptStage[];
}

/** What a case counts as on a day. */
export function caseFigures(
  procedure: Procedure,
  { state }: CaseHistory,
  day: Day,
  calendar: WorkingCalendar,
): CaseFigures {
  return figuresOn(keptFigures(procedure, state), day, calendar);
}

/** What was kept of a case, as it counts on a day: how long it has taken, and what is late though nobody has said so yet. */
export function figuresOn(kept: KeptFigures, day: Day, calendar: WorkingCalendar): CaseFigures {
  return {
    ...kept,
    days: workingDaysBetween(calendar, kept.opened, kept.ended ?? day),
    stages: kept.stages.map(({ waits, ...stage }) =>
      waits && stage.dueOn !== undefined && stage.dueOn < day ? { ...stage, inTime: false } : stage,
    ),
  };
}

/** What is kept of a case for reports, as its entries tell it. */
export function keptFigures(procedure: Procedure, state: Case): KeptFigures {
  const { runs, track, category, furtherCategories, issues, resolution, phase } = disputeOf(state);
  const opened = londonDay(state.record.openedAt);
  const ended = resolution ? londonDay(resolution.at) : endedUnsettled(state);
  return {
    reference: state.reference,
    opened,
    ended,
    categories: [category, ...furtherCategories].flatMap((one) => one ?? []),
    services: [...new Set(issues.flatMap(({ service }) => service ?? []))],
    track,
    owner: ownerOf(state).person.name,
    formal: runs.some(({ stage }) => stageOf(procedure, stage)?.escalation),
    stages: runs
      .filter(({ tellsOnly }) => !tellsOnly)
      .map((run) => stageFigures(run, phase === 'waiting' && run === runs.at(-1))),
    settled: resolution ? wasSettled(procedure, resolution.outcome) : ended === undefined ? undefined : false,
  };
}

/** A record that was closed unresolved, with nothing going on beside it, has ended too. */
function endedUnsettled(state: Case): Day | undefined {
  return state.authorised && isOver(state) ? londonDay(state.authorised.at) : undefined;
}

function wasSettled({ ending }: Procedure, outcome: string | undefined): boolean {
  return ending?.outcomes.find(({ key }) => key === outcome)?.settled ?? true;
}

function stageFigures({ stage, at, dueOn, responses, passed }: StageRun, isNow: boolean): KeptStage {
  const first = responses.find(({ complete }) => complete !== false);
  const late = first ? first.late : passed || undefined;
  const inTime = late === undefined ? undefined : !late;
  const figures = { stage, began: londonDay(at), dueOn, answered: first && londonDay(first.at), inTime };
  return isNow && late === undefined ? { ...figures, waits: true } : figures;
}
