import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import type { Place } from '../shape-faults.ts';
import { laddersOf, laddersWith } from './ladders.ts';

type Outcome = NonNullable<Procedure['ending']>['outcomes'][number];

/** An end that no case could come to, or a report that counts what is not there. */
export type EndingFault = { readonly place: Place } & (
  | { readonly kind: 'outcomeNever'; readonly stage: string }
  | { readonly kind: 'noUnsettledEnd'; readonly stage: string; readonly track: string }
  | { readonly kind: 'noEarlyEnd' }
  | { readonly kind: 'goesOnNever' }
  | { readonly kind: 'countsNothing'; readonly lacks: Missing }
);

/** What a pack lacks that a report of it counts. */
export type Missing = 'tracks' | 'service' | 'categories' | 'informal';

/** What is wrong with how a case ends and how it is counted. */
export function endingFaults(procedure: Procedure): readonly EndingFault[] {
  return [...outcomeFaults(procedure), ...reportFaults(procedure)];
}

function outcomeFaults(procedure: Procedure): readonly EndingFault[] {
  const { ending } = procedure;
  if (!ending) return [];
  const { outcomes, mayAuthoriseFromStage, goesOnBeside } = ending;
  const early = outcomes.some(({ settled, from }) => settled && from === undefined);
  return [
    ...outcomes.flatMap(({ from }, at) => neverCome(procedure, ['ending', 'outcomes', at, 'from'], from)),
    ...noUnsettledEnd(procedure, outcomes),
    ...neverCome(procedure, ['ending', 'mayAuthoriseFromStage'], mayAuthoriseFromStage),
    ...(outcomes.length > 0 && !early
      ? [{ kind: 'noEarlyEnd' as const, place: ['ending', 'outcomes'] }]
      : []),
    ...(goesOnBeside && mayAuthoriseFromStage === undefined
      ? [{ kind: 'goesOnNever' as const, place: ['ending', 'goesOnBeside'] }]
      : []),
  ];
}

/** What waits for a stage that is on no track. One that is not there at all is told as such. */
function neverCome(procedure: Procedure, place: Place, stage: string | undefined): readonly EndingFault[] {
  if (stage === undefined || !stageOf(procedure, stage)) return [];
  return laddersWith(procedure, stage).length > 0 ? [] : [{ kind: 'outcomeNever', place, stage }];
}

/**
 * A pack that lets matters end unsettled, but not those of a track on which people are asked: none of the stages from
 * which they may is on it. What is only told on a track waits for no settlement.
 */
function noUnsettledEnd(procedure: Procedure, outcomes: readonly Outcome[]): readonly EndingFault[] {
  const unsettled = outcomes.flatMap(({ settled, from }, at) => (settled ? [] : [{ from, at }]));
  const known = unsettled.every(({ from }) => from === undefined || laddersWith(procedure, from).length > 0);
  const [{ at, from: stage } = { at: 0, from: undefined }] = unsettled;
  if (stage === undefined || !known) return [];
  const place = ['ending', 'outcomes', at, 'from'];
  return laddersOf(procedure)
    .filter(({ rungs }) => rungs.some(({ answers }) => answers.length > 0))
    .filter(({ rungs }) =>
      unsettled.every(({ from }) => from !== undefined && !rungs.some(({ key }) => key === from)),
    )
    .map(({ track = '' }) => ({ kind: 'noUnsettledEnd', place, stage, track }));
}

function reportFaults({ reports, tracks, opening, informal }: Procedure): readonly EndingFault[] {
  const lacks: Readonly<Record<string, Missing | undefined>> = {
    byTrack: tracks.length === 0 ? 'tracks' : undefined,
    byService: opening.service === undefined ? 'service' : undefined,
    byCategory: opening.categories.length === 0 ? 'categories' : undefined,
    informal: informal ? undefined : 'informal',
  };
  return reports.flatMap(({ counts }, at) =>
    counts.flatMap((count, one): readonly EndingFault[] => {
      const without = lacks[count];
      return without
        ? [{ kind: 'countsNothing', place: ['reports', at, 'counts', one], lacks: without }]
        : [];
    }),
  );
}
