import type { Procedure } from '#shared/domain/procedure.ts';
import type { NamedProof } from './named-proofs.ts';
import type { Rehearsal } from './play.ts';

/** Which requirement concerns which packs. */
export type RequirementIds = Readonly<Record<string, readonly string[]>>;

/** What can prove something: stories as they were played, and tests by their names. */
export interface Proofs {
  readonly played: readonly Rehearsal[];
  readonly named: readonly NamedProof[];
}

/** Something that is proved, and by what. */
export interface Proved {
  readonly id: string;
  readonly by: readonly string[];
}

/** How a pack takes something that its source leaves open, and what shows it so and otherwise. */
export interface ReadingCoverage {
  readonly id: string;
  /** Where the pack has it; nothing when it does not name the reading. */
  readonly settings: readonly string[] | undefined;
  readonly byDefault: readonly string[];
  readonly otherwise: readonly string[];
}

/** How far the requirements and readings of one pack are proved by stories that pass, and by named tests. */
export interface PackCoverage {
  readonly pack: string;
  readonly proved: readonly Proved[];
  /** Ids that nothing proves yet; `quoted` says whether the pack has the rule at all. */
  readonly missing: readonly { readonly id: string; readonly quoted: boolean }[];
  readonly readings: readonly ReadingCoverage[];
  /** Ids that are claimed to be proved for this pack but are not its own. */
  readonly unknown: readonly Proved[];
}

/** Which requirements, quoted rules and readings of a pack are proved. A story that fails proves nothing. */
export function coverageOf(procedure: Procedure, proofs: Proofs, ids: RequirementIds): PackCoverage {
  const { id: pack, rules, readings } = procedure;
  const own = Object.keys(ids).filter((id) => ids[id]?.includes(pack));
  const known = [...new Set([...own, ...Object.keys(rules)])].filter((id) => !isReading(id));
  const claims = claimsOn(pack, proofs, ids);
  const by = (id: string, otherwise = false) =>
    claims.filter((one) => one.id === id && one.otherwise === otherwise).map(({ by: name }) => name);
  const claimed = new Set(claims.map(({ id }) => id));
  return {
    pack,
    proved: known.filter((id) => claimed.has(id)).map((id) => ({ id, by: by(id) })),
    missing: known.filter((id) => !claimed.has(id)).map((id) => ({ id, quoted: Object.hasOwn(rules, id) })),
    readings: own.filter(isReading).map((id) => ({
      id,
      settings: Object.hasOwn(readings, id) ? readings[id]?.settings : undefined,
      byDefault: by(id),
      otherwise: by(id, true),
    })),
    unknown: [...claimed]
      .filter((id) => !known.includes(id) && !own.includes(id))
      .map((id) => ({ id, by: [...by(id), ...by(id, true)] })),
  };
}

/** Named tests whose claim is on nobody: of an id that is none, or of one of several packs without saying which. */
export function strayProofs({ named }: Proofs, ids: RequirementIds): readonly Proved[] {
  return named
    .filter(({ id, packs }) => {
      const own = ids[id] ?? [];
      return packs.length > 0 ? !packs.every((pack) => own.includes(pack)) : own.length !== 1;
    })
    .map(({ id, by }) => ({ id, by: [by] }));
}

/** Whether a reading is shown both as the pack takes it and otherwise; one without settings has no other choice. */
export function isShownTwice({ settings, byDefault, otherwise }: ReadingCoverage): boolean {
  return settings !== undefined && byDefault.length > 0 && (settings.length === 0 || otherwise.length > 0);
}

/** Whether an id is that of a reading, and not of a rule. */
export function isReading(id: string): boolean {
  return id.startsWith('Q');
}

type Claim = Pick<NamedProof, 'id' | 'otherwise' | 'by'>;

function claimsOn(pack: string, { played, named }: Proofs, ids: RequirementIds): readonly Claim[] {
  const stories = played
    .filter(({ story, passed }) => passed && story.pack === pack)
    .flatMap((rehearsal): readonly Claim[] => {
      const { story, otherwise } = rehearsal.story;
      const other = otherwise === undefined ? [] : [{ id: otherwise, otherwise: true, by: story }];
      return [...provedBy(rehearsal).map((id) => ({ id, otherwise: false, by: story })), ...other];
    });
  const tests = named.filter(({ id, packs }) => {
    const [only, ...others] = ids[id] ?? [];
    return packs.length > 0 ? packs.includes(pack) : only === pack && others.length === 0;
  });
  return [...stories, ...tests];
}

function provedBy({ story }: Rehearsal): readonly string[] {
  return [...new Set([...(story.proves ?? []), ...story.steps.flatMap(({ proves }) => proves ?? [])])];
}
