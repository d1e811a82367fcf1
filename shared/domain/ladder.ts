import type { Case, CaseRecord } from './case.ts';
import { disputeOf } from './case.ts';
import { type Procedure, stageOf } from './procedure.ts';
import type { Flag } from './procedure-opening.ts';
import type { Condition } from './procedure-parts.ts';
import type { Stage } from './procedure-stages.ts';

/** The rungs of a track in their order; without a track, all stages of the pack. */
export function rungsOf(procedure: Procedure, track: string | undefined): readonly Stage[] {
  const chosen = procedure.tracks.find(({ key }) => key === track);
  return chosen ? chosen.stages.flatMap((key) => stageOf(procedure, key) ?? []) : procedure.stages;
}

/** The rung above a stage; without a stage, the first rung. Nothing above the last, or where there is no ladder. */
export function rungAfter(
  procedure: Procedure,
  track: string | undefined,
  key: string | undefined,
): Stage | undefined {
  const rungs = rungsOf(procedure, track);
  return rungs[rungs.findIndex((stage) => stage.key === key) + 1];
}

/** The ladder a case is taken up. */
export function ladderOf(procedure: Procedure, { record }: Case): readonly Stage[] {
  return rungsOf(procedure, record.track);
}

/** The stage a case would come to next. */
export function nextStage(procedure: Procedure, state: Case): Stage | undefined {
  return rungAfter(procedure, state.record.track, disputeOf(state).runs.at(-1)?.stage);
}

/** Whether one stage stands above another on a ladder. What is on no ladder stands above nothing. */
export function isAbove(rungs: readonly Stage[], stage: Stage, than: string | undefined): boolean {
  const at = rungs.findIndex(({ key }) => key === stage.key);
  return at > rungs.findIndex(({ key }) => key === than);
}

/**
 * The track a case takes: that of its categories, else the one its owner chose, else that on which all its issues are
 * followed (O3), else the usual one.
 */
export function trackOf(
  procedure: Procedure,
  chosen: {
    readonly track?: string | undefined;
    readonly categories: readonly string[];
    readonly issues?: readonly string[] | undefined;
  },
): string | undefined {
  const byCategory = chosen.categories.flatMap(
    (key) => procedure.opening.categories.find((one) => one.key === key)?.track ?? [],
  );
  const { tracks } = procedure;
  const { issues = [] } = chosen;
  const followed = tracks.find(
    ({ examples }) => issues.length > 0 && issues.every((issue) => examples.includes(issue)),
  );
  const usual = tracks.find((one) => one.usual);
  return byCategory[0] ?? chosen.track ?? (followed ?? usual)?.key;
}

/** The flags that can be raised on a track; on any, while it is not known which. */
export function flagsOn(procedure: Procedure, track: string | undefined): readonly Flag[] {
  const rungs = rungsOf(procedure, track);
  return procedure.opening.flags.filter(
    ({ opens, onlyOnItsTracks }) => !onlyOnItsTracks || rungs.some(({ key }) => key === opens),
  );
}

/** Whether what a pack says holds for cases of a kind holds for this one. */
export function applies(
  { when }: { readonly when?: Condition | undefined },
  {
    track,
    category,
    furtherCategories,
    flags,
  }: Pick<CaseRecord, 'track' | 'category' | 'furtherCategories' | 'flags'>,
): boolean {
  if (!when) return true;
  const ofCategory = [category, ...furtherCategories].includes(when.category);
  return (
    (when.flag === undefined || flags.some(({ flag }) => flag === when.flag)) &&
    (when.track === undefined || when.track === track) &&
    (when.category === undefined || ofCategory)
  );
}
