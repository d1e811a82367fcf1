import { rungsOf, trackOf } from '#shared/domain/ladder.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';

/** One ladder of a pack, with the track it is. */
export interface Ladder {
  readonly track: string | undefined;
  readonly rungs: readonly Stage[];
}

/** Every ladder of a pack: one a track, or the one of all its stages. */
export function laddersOf(procedure: Procedure): readonly Ladder[] {
  const { tracks, stages } = procedure;
  if (tracks.length === 0) return [{ track: undefined, rungs: stages }];
  return tracks.map(({ key }) => ({ track: key, rungs: rungsOf(procedure, key) }));
}

/** The ladders that have a stage. */
export function laddersWith(procedure: Procedure, stage: string): readonly Ladder[] {
  return laddersOf(procedure).filter(({ rungs }) => rungs.some(({ key }) => key === stage));
}

/** A kind of case that people can open: what it is about, and the track that follows from it. */
export interface KindOfCase {
  readonly category: string | undefined;
  readonly track: string | undefined;
}

/** Every kind of case that people can open under a pack. */
export function kindsOfCase(procedure: Procedure): readonly KindOfCase[] {
  const { opening, tracks } = procedure;
  const categories = opening.categories.map(({ key }): string | undefined => key);
  const chosen = tracks
    .filter(({ chosenBy }) => chosenBy === 'owner')
    .map(({ key }): string | undefined => key);
  return (opening.categoryRequired ? categories : [undefined, ...categories]).flatMap((category) =>
    (chosen.length > 0 ? chosen : [undefined]).map((track) => ({
      category,
      track: trackOf(procedure, { track, categories: category === undefined ? [] : [category] }),
    })),
  );
}

/** The kinds of case that can come to a stage; without a stage, all. */
export function kindsAt(procedure: Procedure, stage: string | undefined): readonly KindOfCase[] {
  const kinds = kindsOfCase(procedure);
  if (stage === undefined) return kinds;
  return kinds.filter(({ track }) => rungsOf(procedure, track).some(({ key }) => key === stage));
}

/** A case of a kind as conditions look at it, with no flag raised. */
export function unflagged({ category, track }: KindOfCase) {
  return { category, track, furtherCategories: [], flags: [] };
}
