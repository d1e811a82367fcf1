import type { OpenCase } from '#shared/domain/commands.ts';
import { rungAfter } from '#shared/domain/ladder.ts';
import type { RoleKey } from '#shared/domain/people.ts';
import { stageOf } from '#shared/domain/procedure.ts';
import { londonDay } from '#shared/domain/time.ts';
import { SAID } from '#shared/wording/rehearsal.ts';
import { MADE_UP_CHILD } from './cast.ts';
import { calledSo, namedPeople, rolesNeededBy } from './named.ts';
import type { Act } from './story.ts';
import type { World } from './world.ts';

type Opening = Extract<Act, { readonly does: 'openCase' }>;

/** Opening a case as a story tells it: what it does not say is filled in as the procedure asks for it. */
export function openingOf(world: World, act: Opening): OpenCase {
  const { opening } = world.procedure;
  const { without = [], unnamed, named, discussion, issues, respondent, ...said } = act.with ?? {};
  const left = new Set<string>(without);
  const talked = !left.has('discussion') && (discussion !== undefined || opening.discussion !== 'none');
  const category = opening.categories.find(({ track }) => track === said.track) ?? opening.categories[0];
  const [source] = opening.sources?.required ? opening.sources.items : [];
  return {
    type: 'openCase',
    child: left.has('child') ? { name: '', initials: '', number: '' } : MADE_UP_CHILD,
    named: namedPeople(world, rolesToName(world, said), { named, unnamed }),
    ...(category && !left.has('category') ? { category: category.key } : {}),
    ...(source && !left.has('source') ? { source: source.key } : {}),
    issues: left.has('issues') ? [] : (issues ?? [issueOf(opening.steps)]),
    ...(talked ? { discussion: { ...talkOf(world), ...discussion } } : {}),
    referralBeside: false,
    ...(left.has('track') ? {} : trackOfNone(world, category)),
    ...(respondent === undefined ? {} : { respondent: calledSo(world, respondent) }),
    ...said,
  };
}

/** Where a track must be chosen and the story names none: the first. */
function trackOfNone({ procedure }: World, category: { readonly track?: string | undefined } | undefined) {
  const choosable = procedure.tracks.filter(({ chosenBy }) => chosenBy === 'owner');
  const needed = category?.track === undefined && !choosable.some(({ usual }) => usual);
  const [first] = needed ? choosable : [];
  return first ? { track: first.key } : {};
}

/** The roles that are named as a case opens, and those that the stage needs with which it opens. */
function rolesToName({ procedure }: World, said: { stage?: string; track?: string }): readonly RoleKey[] {
  const first = procedure.informal ? undefined : rungAfter(procedure, said.track, undefined);
  const stage = stageOf(procedure, said.stage) ?? first;
  const atOpening = Object.keys(procedure.roles).filter(
    (role) => procedure.roles[role]?.named === 'atOpening',
  );
  return [...atOpening, ...(stage ? rolesNeededBy(procedure, stage) : [])];
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
