import type { OpenCase } from '#shared/domain/commands.ts';
import type { Person } from '#shared/domain/people.ts';
import { londonDay } from '#shared/domain/time.ts';
import { SAID } from '#shared/wording/rehearsal.ts';
import { MADE_UP_CHILD } from './cast.ts';
import type { Act } from './story.ts';
import type { World } from './world.ts';

type Opening = Extract<Act, { readonly does: 'openCase' }>;

/** Opening a case as a story tells it: what it does not say is filled in as the procedure asks for it. */
export function openingOf(world: World, act: Opening): OpenCase {
  const { opening } = world.procedure;
  const { without = [], unnamed = [], discussion, issues, ...said } = act.with ?? {};
  const left = new Set<string>(without);
  const talked = !left.has('discussion') && (discussion !== undefined || opening.discussion !== 'none');
  const [category] = opening.categories;
  return {
    type: 'openCase',
    child: left.has('child') ? { name: '', initials: '', number: '' } : MADE_UP_CHILD,
    named: namedPeople(world, unnamed),
    ...(category && !left.has('category') ? { category: category.key } : {}),
    issues: left.has('issues') ? [] : (issues ?? [issueOf(opening.steps)]),
    ...(talked ? { discussion: { ...talkOf(world), ...discussion } } : {}),
    referralBeside: false,
    ...said,
  };
}

function namedPeople(
  { procedure, people }: World,
  unnamed: readonly string[],
): Readonly<Record<string, Person>> {
  return Object.fromEntries(
    Object.entries(procedure.roles).flatMap(([role, { named }]) => {
      const [person] = people[role] ?? [];
      return named === 'atOpening' && person && !unnamed.includes(role) ? [[role, person]] : [];
    }),
  );
}

function issueOf(steps: boolean): OpenCase['issues'][number] {
  return { issue: SAID.issue, expected: SAID.expected, ...(steps ? { steps: SAID.steps } : {}) };
}

/** A talk by telephone today, with the first person who will be asked. */
export function talkOf({ procedure, people, now }: World) {
  const role = procedure.stages[0]?.answers[0]?.role ?? '';
  const name = people[role]?.[0]?.name ?? procedure.roles[role]?.label ?? role;
  return { with: name, mode: 'telephone' as const, on: londonDay(now), summary: SAID.talk };
}
