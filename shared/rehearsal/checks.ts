import { type CaseHistory, currentRun } from '#shared/domain/case.ts';
import { clocksOf } from '#shared/domain/clocks.ts';
import type { Entry } from '#shared/domain/events.ts';
import { noticeSubject, noticesFor } from '#shared/domain/notices.ts';
import type { Party } from '#shared/domain/people.ts';
import { problemWords } from '#shared/wording/problems.ts';
import { entryLine } from '#shared/wording/rehearsal.ts';
import { meetingFindings } from './check-meetings.ts';
import { personFindings } from './check-people.ts';
import type { Expectations } from './expectations.ts';
import { contains, type Finding, same, sameSet } from './finding.ts';
import { historyOf, personCalled, type World } from './world.ts';

/** What a check looks at: the world and the case after the step, and the entries that the step brought. */
export interface Look {
  readonly world: World;
  readonly history: CaseHistory;
  readonly added: readonly Entry[];
}

type Name = keyof Expectations;
type Check<E extends Name> = (wanted: Expectations[E] & {}, look: Look) => readonly Finding[];

/** How each expectation is looked at. The compiler names one that is added without a look. */
const CHECKS: { readonly [E in Name]: Check<E> } = {
  phase: (wanted, { history }) => [same('phase', wanted, history.state.record.phase)],
  stage: (wanted, look) => [same('stage', wanted, run(look)?.stage)],
  entered: (wanted, look) => [same('entered', wanted, run(look)?.entry)],
  due: (wanted, look) => [same('due', wanted, run(look)?.dueOn)],
  asked: (wanted, look) => [sameSet('asked', wanted, rolesOf(run(look)?.respondents))],
  copied: (wanted, look) => [sameSet('copied', wanted, rolesOf(run(look)?.copied))],
  told: (wanted, look) => [sameSet('told', wanted, rolesOf(run(look)?.informed))],
  unfilled: (wanted, look) => [sameSet('unfilled', wanted, run(look)?.empty ?? [])],
  late: (wanted, look) => [same('late', wanted, run(look)?.responses.at(-1)?.late)],
  clocks: (wanted, { world, history }) => {
    const running = clocksOf(world.procedure, history.state, world.calendar);
    const found = running.map(({ name, dueOn }) => `${name} ${dueOn}`);
    const want = Object.entries(wanted).map(([name, dueOn]) => `${name} ${dueOn}`);
    return [sameSet('clocks', want, found)];
  },
  overallPassed: (wanted, { history }) => [same('overallPassed', wanted, history.state.record.overallPassed)],
  meetings: (wanted, { history }) => [same('meetings', wanted, history.state.record.meetings.length)],
  meeting: (wanted, { history }) => meetingFindings(wanted, history.state.record.meetings.at(-1)),
  offered: (wanted, look) => personFindings.offered(wanted, look),
  notOffered: (wanted, look) => personFindings.notOffered(wanted, look),
  refusedTo: (wanted, look) => personFindings.refusedTo(wanted, look),
  ask: (wanted, look) => personFindings.ask(wanted, look),
  reads: (wanted, look) => personFindings.reads(wanted, look),
  says: (wanted, look) => wanted.map((words) => contains('says', words, wordsOf(look))),
  saysNot: (wanted, look) => wanted.map((words) => contains('saysNot', words, wordsOf(look), false)),
  problem: (wanted, look) => [contains('problem', wanted, problemsOf(look))],
  cards: (wanted, look) =>
    Object.entries(wanted).map(([kind, roles]) =>
      sameSet(`cards ${kind}`, namesOf(look, roles), cardsOf(look, kind)),
    ),
  owner: (wanted, { history }) => [same('owner', wanted, history.state.record.ownerRole)],
  closed: (wanted, { history }) => [same('closed', wanted, history.state.authorised !== undefined)],
};

/** Whether everything that must be true after a step is. */
export function findings(world: World, added: readonly Entry[], expected: Expectations): readonly Finding[] {
  const history = historyOf(world);
  if (!history) return [same('expect', 'a case that is open', undefined)];
  return namesIn(expected).flatMap((name) => check(name, expected, { world, history, added }));
}

function check<E extends Name>(name: E, expected: Expectations, look: Look): readonly Finding[] {
  const wanted = expected[name];
  return wanted === undefined ? [] : CHECKS[name](wanted, look);
}

function namesIn(expected: Expectations): readonly Name[] {
  const names: readonly string[] = Object.keys(expected);
  return names.filter((name): name is Name => Object.hasOwn(CHECKS, name));
}

function run({ history }: Look) {
  return currentRun(history.state);
}

function rolesOf(parties: readonly Party[] = []): readonly string[] {
  return parties.map(({ role }) => role);
}

function namesOf({ world }: Look, roles: readonly string[]): readonly string[] {
  return roles.map((who) => personCalled(world, who)?.name ?? who);
}

function cardsOf({ history, added }: Look, kind: string): readonly string[] {
  return added
    .flatMap((entry) => noticesFor(history.state, entry))
    .filter(({ key }) => noticeSubject(key)?.kind === kind)
    .map(({ to }) => to.name);
}

function wordsOf({ world, added }: Look): string {
  return added.map((entry) => entryLine(world.procedure, entry)).join('\n');
}

function problemsOf({ world, history, added }: Look): string {
  return added
    .flatMap((entry) => problemWords(world.procedure, history.state, entry) ?? [])
    .map(({ text, remedy }) => `${text} ${remedy}`)
    .join('\n');
}
