import { type CaseKind, limitOf } from '#shared/domain/case-kind.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Limit } from '#shared/domain/procedure-limits.ts';
import type { Place } from '../shape-faults.ts';
import { kindsOfCase, laddersOf, unflagged } from './ladders.ts';
import { clockDays, leastWorkingDays } from './limit-lengths.ts';

/** Limits that cannot be kept together, or that nothing ends or sets. */
export type LimitFault = { readonly place: Place } & (
  | { readonly kind: 'limitsPastOverall'; readonly sum: number; readonly overall: number }
  | { readonly kind: 'milestoneTooLong' }
  | { readonly kind: 'milestoneNeverMet' }
  | { readonly kind: 'ownerSetsNone' }
);

/** Every limit that could not be kept, or that could never end. */
export function limitFaults(procedure: Procedure): readonly LimitFault[] {
  return [...pastOverall(procedure), ...milestoneFaults(procedure), ...setByNobody(procedure)];
}

/** What counts is what the procedure itself sets: an owner's dates are held inside the overall limit as they are set. */
function pastOverall(procedure: Procedure): readonly LimitFault[] {
  const { overall, informal } = procedure;
  if (overall?.binding !== 'limit') return [];
  const talk = overall.starts === 'opening' && informal?.limit ? leastWorkingDays(informal.limit) : 0;
  const sums = laddersOf(procedure).flatMap(({ track, rungs }) => {
    const covered = rungs.filter(({ key }) => !overall.covers || overall.covers.includes(key));
    return kindsOn(procedure, track).map((kind) =>
      covered.reduce((sum, stage) => sum + leastWorkingDays(limitOf(stage, kind)), talk),
    );
  });
  const sum = Math.max(...sums);
  return sum > overall.workingDays
    ? [{ kind: 'limitsPastOverall', place: ['overall', 'workingDays'], sum, overall: overall.workingDays }]
    : [];
}

/** The kinds of case on a track, with no flag raised and with each. */
function kindsOn(procedure: Procedure, track: string | undefined): readonly CaseKind[] {
  const flags = procedure.opening.flags.map(({ key }) => ({ flag: key, reason: '' }));
  const kinds = [
    { category: undefined, track },
    ...kindsOfCase(procedure).filter((one) => one.track === track),
  ];
  return kinds.map(unflagged).flatMap((kind) => [kind, { ...kind, flags }]);
}

function milestoneFaults({ stages, meetings }: Procedure): readonly LimitFault[] {
  return stages.flatMap(({ milestones, limit, limitWhen, meeting }, at) =>
    milestones.flatMap(({ limit: own, until }, one): readonly LimitFault[] => {
      const place = ['stages', at, 'milestones', one];
      const longest = Math.max(...[limit, ...limitWhen.map((one) => one.limit)].map(clockDays));
      const long = clockDays(own) > longest;
      const unmet = until === 'met' && !meeting && !meetings.ownerMayCall;
      return [
        ...(long ? [{ kind: 'milestoneTooLong' as const, place: [...place, 'limit'] }] : []),
        ...(unmet ? [{ kind: 'milestoneNeverMet' as const, place: [...place, 'until'] }] : []),
      ];
    }),
  );
}

/** Only the date of a stage is the owner's to set; that of the talk and those inside a stage are not. */
function setByNobody({ stages, informal }: Procedure): readonly LimitFault[] {
  const fixed: readonly (readonly [Place, Limit | undefined])[] = [
    [['informal', 'limit'], informal?.limit],
    ...stages.flatMap(({ milestones }, at) =>
      milestones.map(({ limit }, one) => [['stages', at, 'milestones', one, 'limit'], limit] as const),
    ),
  ];
  return fixed.flatMap(([place, limit]) =>
    limit?.in === 'workingDays' && limit.setBy === 'owner'
      ? [{ kind: 'ownerSetsNone', place: [...place, 'setBy'] }]
      : [],
  );
}
