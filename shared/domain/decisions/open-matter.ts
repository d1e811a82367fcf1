import type { OpenCase } from '../commands.ts';
import { flagsOn, trackOf } from '../ladder.ts';
import type { Procedure } from '../procedure.ts';
import type { Flag } from '../procedure-opening.ts';
import type { Refusal } from '../refusals.ts';
import { filled } from './filled.ts';

/** What the matter is about, as far as it must be said: the child, the issues, their category, where it came from. */
export function checkMatter(
  procedure: Procedure,
  command: OpenCase,
  { track, urgent }: { readonly track: string | undefined; readonly urgent: boolean },
): Refusal | undefined {
  const { opening } = procedure;
  const { child, issues, source } = command;
  if (![child.name, child.initials, child.number].every(filled))
    return { reason: 'incomplete', field: 'child' };
  const said = opening.issue === 'required' ? (issue: string) => filled(issue) : () => true;
  if (issues.length === 0 || !issues.every(({ issue, expected }) => said(issue) && filled(expected)))
    return { reason: 'incomplete', field: 'issues' };
  // Nothing but the child and what is feared is waited for when a child may be at risk (R11).
  if (urgent) return checkFlags(flagsOn(procedure, track), command);
  if (!categoriesFit(opening, command)) return { reason: 'incomplete', field: 'category' };
  const { sources } = opening;
  const sourceFits =
    source === undefined ? !sources?.required : !sources || sources.items.some(({ key }) => key === source);
  if (!sourceFits) return { reason: 'incomplete', field: 'source' };
  if (!trackFits(procedure, command)) return { reason: 'incomplete', field: 'track' };
  return checkFlags(flagsOn(procedure, track), command);
}

/** One category, or where the pack lets people choose many, one and others beside it; each of the pack's, each once. */
function categoriesFit(
  opening: Procedure['opening'],
  { category, furtherCategories = [] }: OpenCase,
): boolean {
  if (category === undefined) return !opening.categoryRequired && furtherCategories.length === 0;
  const chosen = [category, ...furtherCategories];
  const known = chosen.every((one) => opening.categories.some(({ key }) => key === one));
  const once = new Set(chosen).size === chosen.length;
  return known && once && (opening.categoryChoice === 'many' || chosen.length === 1);
}

/** A track is one that the owner may choose; where none is chosen, the category or the usual one must decide. */
function trackFits(procedure: Procedure, { track, category, furtherCategories = [] }: OpenCase): boolean {
  const { tracks } = procedure;
  if (track !== undefined) return tracks.some(({ key, chosenBy }) => key === track && chosenBy === 'owner');
  const categories = [...furtherCategories, ...(category === undefined ? [] : [category])];
  return tracks.length === 0 || trackOf(procedure, { categories }) !== undefined;
}

function checkFlags(flags: readonly Flag[], command: OpenCase): Refusal | undefined {
  const raised = command.flags ?? [];
  const known = raised.every(({ flag }) => flags.some(({ key }) => key === flag));
  const once = new Set(raised.map(({ flag }) => flag)).size === raised.length;
  if (!known || !once) return { reason: 'incomplete', field: 'flag' };
  return raised.every(({ reason }) => filled(reason)) ? undefined : { reason: 'incomplete', field: 'reason' };
}
