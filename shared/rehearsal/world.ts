import type { Circumstances } from '#shared/domain/circumstances.ts';
import type { CaseEvent, Entry } from '#shared/domain/events.ts';
import { replay } from '#shared/domain/evolve.ts';
import type { Person, RoleHolders, RoleKey } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Decision } from '#shared/domain/refusals.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { WorkingCalendar } from '#shared/domain/working-days.ts';

/** Everything there is in a story: its procedure, its people, its calendar, the time, and the record so far. */
export interface World {
  readonly procedure: Procedure;
  /** Everybody by role, those named for the case among them. */
  readonly people: RoleHolders;
  /** Ids of those who are away. */
  readonly away: readonly string[];
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
  readonly entries: readonly Entry[];
}

/** Somebody made up, known by the name alone. */
export function somebody(name: string): Person {
  const id = name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return { id, name, mail: `${id}@rehearsal.example` };
}

/** What the rules need to know beside the case. Roles that are named case by case are in no directory. */
export function circumstancesOf({ procedure, people, away, calendar, now, entries }: World): Circumstances {
  const holders = Object.fromEntries(
    Object.entries(people).filter(([role]) => procedure.roles[role]?.named === 'inDirectory'),
  );
  return { now, calendar, holders, away, freshId: `id-${entries.length + 1}` };
}

/** The case and its entries; nothing before it is opened. */
export function historyOf({ entries }: World) {
  const state = replay(entries);
  return state && { state, entries };
}

/** The world with the facts of a decision on the record. */
export function withFacts(
  world: World,
  decision: Extract<Decision<CaseEvent>, { ok: true }>,
  turn: Pick<Entry, 'actor' | 'way'>,
): World {
  const first = world.entries.length + 1;
  const added = decision.events.map(
    (event, at): Entry => ({ seq: first + at, at: world.now, ...turn, event }),
  );
  return { ...world, entries: [...world.entries, ...added] };
}

/** Somebody of the story, by the role they hold or by name; nobody when there is no such person. */
export function personCalled(world: World, who: RoleKey | string): Person | undefined {
  const [first] = Object.hasOwn(world.people, who) ? (world.people[who] ?? []) : [];
  return (
    first ??
    Object.values(world.people)
      .flat()
      .find(({ name }) => name === who)
  );
}
