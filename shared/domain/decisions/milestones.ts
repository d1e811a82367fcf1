import { type Case, type CaseRecord, currentRun, disputeOf } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import { reachedIn } from '../clocks.ts';
import type { FlagStarts, MilestoneDue } from '../facts.ts';
import { applies } from '../ladder.ts';
import { endOf } from '../limits.ts';
import { type Procedure, stageOf } from '../procedure.ts';
import type { Milestone } from '../procedure-limits.ts';
import type { Stage } from '../procedure-stages.ts';
import { calendarUsed } from '../working-days.ts';

/** What kind of case it is, as far as a condition of the pack can ask. */
type Kind = Pick<CaseRecord, 'track' | 'category' | 'furtherCategories' | 'flags'>;

/** The further limits that begin with a stage; nothing where it has none in such a case. */
export function milestonesOf(
  { clock }: Procedure,
  { milestones }: Stage,
  kind: Kind,
  circumstances: Pick<Circumstances, 'now' | 'calendar'>,
): readonly MilestoneDue[] | undefined {
  const running = milestones.filter((milestone) => applies(milestone, kind));
  return running.length === 0 ? undefined : counted(clock, running, circumstances);
}

/**
 * The further limits of the stage under way that a flag brings, counted from its raising; nothing where it brings none,
 * or only what has happened already.
 */
export function startedByFlag(
  procedure: Procedure,
  state: Case,
  flagged: Case,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): FlagStarts | undefined {
  const run = currentRun(state);
  const stage = stageOf(procedure, run?.stage);
  if (!run || !stage) return undefined;
  const reached = reachedIn(state, run);
  const brought = stage.milestones.filter(
    (one) => !reached[one.until] && !applies(one, disputeOf(state)) && applies(one, disputeOf(flagged)),
  );
  const milestones = counted(procedure.clock, brought, { now, calendar }).map((one) => ({
    ...one,
    from: now,
  }));
  if (milestones.length === 0) return undefined;
  const last = milestones.reduce((latest, { dueOn }) => (dueOn > latest ? dueOn : latest), '');
  return { stage: run.stage, milestones, calendar: calendarUsed(calendar, today({ now }), last) };
}

function counted(
  clock: Procedure['clock'],
  milestones: readonly Milestone[],
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): readonly MilestoneDue[] {
  return milestones.flatMap(({ key, until, limit }) => {
    const end = endOf(limit, clock, now, calendar);
    return end ? [{ milestone: key, until, ...end }] : [];
  });
}
