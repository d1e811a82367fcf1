import type { Procedure } from '#shared/domain/procedure.ts';
import type { Place } from '../shape-faults.ts';
import { kindsOfCase, laddersOf, laddersWith } from './ladders.ts';

/** What is wrong with the order of the stages, or with the tracks that lead to them. */
export type LadderFault = { readonly place: Place } & (
  | { readonly kind: 'misnumbered'; readonly number: number; readonly expected: number }
  | { readonly kind: 'notAscending'; readonly stage: string; readonly number: number; readonly below: number }
  | { readonly kind: 'onNoTrack' }
  | { readonly kind: 'trackOfOwner'; readonly track: string }
  | { readonly kind: 'trackNeverTaken'; readonly chosenBy: 'category' | 'owner' }
  | { readonly kind: 'noTrack' }
  | { readonly kind: 'trackWithoutStages' }
  | { readonly kind: 'recordedOnlyWithStages' }
);

/** Every way in which stages are out of order, or are not led to. */
export function ladderFaults(procedure: Procedure): readonly LadderFault[] {
  const tracks = procedure.tracks.length > 0;
  return [
    ...(tracks ? notAscending(procedure) : misnumbered(procedure)),
    ...(tracks ? [...trackFaults(procedure), ...stageless(procedure), ...onNoTrack(procedure)] : []),
  ];
}

function misnumbered({ stages }: Procedure): readonly LadderFault[] {
  return stages.flatMap(({ number }, at): readonly LadderFault[] =>
    number === at + 1
      ? []
      : [{ kind: 'misnumbered', place: ['stages', at, 'number'], number, expected: at + 1 }],
  );
}

function notAscending(procedure: Procedure): readonly LadderFault[] {
  return laddersOf(procedure).flatMap(({ rungs }, track) =>
    rungs.flatMap(({ key, number }, at): readonly LadderFault[] => {
      const below = rungs[at - 1]?.number;
      if (below === undefined || below < number) return [];
      return [{ kind: 'notAscending', place: ['tracks', track, 'stages', at], stage: key, number, below }];
    }),
  );
}

function onNoTrack(procedure: Procedure): readonly LadderFault[] {
  return procedure.stages.flatMap(({ key }, at): readonly LadderFault[] =>
    laddersWith(procedure, key).length > 0 ? [] : [{ kind: 'onNoTrack', place: ['stages', at] }],
  );
}

/** Nobody sees a matter on a track without stages. Where no person chooses such a track, the pack must say that it is meant. */
function stageless({ tracks }: Procedure): readonly LadderFault[] {
  return tracks.flatMap(({ stages, chosenBy, recordedOnly }, at): readonly LadderFault[] => {
    if (stages.length > 0)
      return recordedOnly ? [{ kind: 'recordedOnlyWithStages', place: ['tracks', at, 'recordedOnly'] }] : [];
    return chosenBy === 'category' && !recordedOnly
      ? [{ kind: 'trackWithoutStages', place: ['tracks', at, 'stages'] }]
      : [];
  });
}

/** Every kind of case needs a track, and every track a kind of case. */
function trackFaults(procedure: Procedure): readonly LadderFault[] {
  const { tracks, opening } = procedure;
  const kinds = kindsOfCase(procedure);
  const lost = opening.categories.flatMap(({ key, track }, at): readonly LadderFault[] => {
    const owners = tracks.find((one) => one.key === track)?.chosenBy === 'owner';
    if (owners && track !== undefined)
      return [{ kind: 'trackOfOwner', place: ['opening', 'categories', at, 'track'], track }];
    const without = kinds.some((kind) => kind.category === key && kind.track === undefined);
    return without ? [{ kind: 'noTrack', place: ['opening', 'categories', at] }] : [];
  });
  const unsaid = kinds.some((kind) => kind.category === undefined && kind.track === undefined);
  return [
    ...lost,
    ...(unsaid ? [{ kind: 'noTrack' as const, place: ['opening', 'categoryRequired'] }] : []),
    ...tracks.flatMap(({ key, chosenBy }, at): readonly LadderFault[] =>
      kinds.some(({ track }) => track === key)
        ? []
        : [{ kind: 'trackNeverTaken', place: ['tracks', at, 'chosenBy'], chosenBy }],
    ),
  ];
}
