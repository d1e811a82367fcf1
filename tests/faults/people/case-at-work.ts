import { rungsOf } from '#shared/domain/ladder.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { Council, Member } from '../stand/councils.ts';
import type { Mornings } from './mornings.ts';
import type { Somebody } from './somebody.ts';

/** What is done in a case of all that could be: the same in every run with the same seed. */
export interface Choices {
  /** Whether something happens that happens in such a share of cases. */
  happens(what: string, share: number): boolean;
  one<T>(what: string, options: readonly [T, ...T[]]): T;
}

/** A case of a procedure, with the people who work on it. */
export interface CaseAtWork {
  readonly caseId: string;
  readonly procedure: Procedure;
  readonly track: string | undefined;
  readonly council: Council;
  readonly owner: Somebody;
  readonly choices: Choices;
  readonly mornings: Mornings;
  /** The acts of the pack that are on the record, with their outcome. */
  readonly acts: Map<string, string | undefined>;
  readonly at: (member: Member) => Somebody;
}

/** Who holds, or was named for, the roles and parts that a pack names; somebody who owns the case is not asked about it. */
export function peopleIn(
  { council, owner, at }: Pick<CaseAtWork, 'council' | 'owner' | 'at'>,
  whose: readonly string[],
): readonly Somebody[] {
  const members = whose.flatMap((one) => (one === 'owner' ? [owner.me] : (council.roles[one] ?? [])));
  const once = members.filter(({ id }, place) => members.findIndex((other) => other.id === id) === place);
  return once.map((member) => (member.id === owner.me.id ? owner : at(member)));
}

/** Whoever may be asked at a stage: whether they are is seen when they look at the case. */
export function askedAt(work: CaseAtWork, stage: Stage): readonly Somebody[] {
  return peopleIn(
    work,
    stage.answers.map(({ role }) => role),
  ).filter(({ me }) => me.id !== work.owner.me.id);
}

/** The stages that a case goes through from the first on. */
export function stagesOf({ procedure, track }: Pick<CaseAtWork, 'procedure' | 'track'>): readonly Stage[] {
  return rungsOf(procedure, track);
}

/** The person who is named for a role: anybody but the owner, who cannot ask themselves. */
export function namedFor(council: Council, owner: Member, role: string): Member {
  const held = council.roles[role] ?? [];
  const found = held.find(({ id }) => id !== owner.id) ?? held[0];
  if (!found) throw new Error(`Nobody can be named as ${role}`);
  return { id: found.id, name: found.name, mail: found.mail };
}
