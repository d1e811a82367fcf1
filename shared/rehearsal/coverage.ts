import type { Procedure } from '#shared/domain/procedure.ts';
import type { Rehearsal } from './play.ts';

/** Which requirement concerns which packs. */
export type RequirementIds = Readonly<Record<string, readonly string[]>>;

/** How far the requirements of one pack are proved by stories that pass. */
export interface PackCoverage {
  readonly pack: string;
  readonly proved: readonly { readonly id: string; readonly by: readonly string[] }[];
  /** Ids no story proves yet; `quoted` says whether the pack has the rule at all. */
  readonly missing: readonly { readonly id: string; readonly quoted: boolean }[];
  /** Ids that a story claims to prove but nobody knows. */
  readonly unknown: readonly { readonly id: string; readonly by: readonly string[] }[];
}

/** Which requirements and quoted rules of a pack its stories prove: a story that fails proves nothing. */
export function coverageOf(
  procedure: Procedure,
  rehearsals: readonly Rehearsal[],
  ids: RequirementIds,
): PackCoverage {
  const passed = rehearsals.filter(({ story, passed }) => passed && story.pack === procedure.id);
  const concerned = Object.keys(ids).filter((id) => ids[id]?.includes(procedure.id));
  const known = [...new Set([...concerned, ...Object.keys(procedure.rules)])];
  const claimed = new Set(passed.flatMap(provedBy));
  const by = (id: string) =>
    passed.filter((one) => provedBy(one).includes(id)).map(({ story }) => story.story);
  return {
    pack: procedure.id,
    proved: known.filter((id) => claimed.has(id)).map((id) => ({ id, by: by(id) })),
    missing: known
      .filter((id) => !claimed.has(id))
      .map((id) => ({ id, quoted: Object.hasOwn(procedure.rules, id) })),
    unknown: [...claimed].filter((id) => !known.includes(id)).map((id) => ({ id, by: by(id) })),
  };
}

function provedBy({ story }: Rehearsal): readonly string[] {
  return [...(story.proves ?? []), ...story.steps.flatMap(({ proves }) => proves ?? [])];
}
