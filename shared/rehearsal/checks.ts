import { lacksTalk } from '#shared/domain/decisions/talked.ts';
import type { Entry } from '#shared/domain/events.ts';
import { noticeSubject, noticesUnder } from '#shared/domain/notices.ts';
import { problemWords, talkWords } from '#shared/wording/problems.ts';
import { entryLine } from '#shared/wording/rehearsal.ts';
import { personFindings } from './check-people.ts';
import { effectFindings, recordFindings } from './check-record.ts';
import { clockFindings, stageFindings } from './check-stage.ts';
import type { Expectations } from './expectations.ts';
import { contains, type Finding, same, sameSet } from './finding.ts';
import type { Look } from './look.ts';
import { historyOf, personCalled, type World } from './world.ts';

type Name = keyof Expectations;
type Check<E extends Name> = (wanted: Expectations[E] & {}, look: Look) => readonly Finding[];

/** How each expectation is looked at. The compiler names one that is added without a look. */
const CHECKS: { readonly [E in Name]: Check<E> } = {
  ...recordFindings,
  ...stageFindings,
  ...clockFindings,
  ...effectFindings,
  ...personFindings,
  says: (wanted, look) => wanted.map((words) => contains('says', words, wordsOf(look))),
  saysNot: (wanted, look) => wanted.map((words) => contains('saysNot', words, wordsOf(look), false)),
  problem: (wanted, look) => [contains('problem', wanted, problemsOf(look))],
  noProblem: (wanted, look) => [contains('noProblem', wanted, problemsOf(look), false)],
  cards: (wanted, look) =>
    Object.entries(wanted).map(([kind, roles]) =>
      sameSet(`cards ${kind}`, namesOf(look, roles), cardsOf(look, kind)),
    ),
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

function namesOf({ world }: Look, roles: readonly string[]): readonly string[] {
  return roles.map((who) => personCalled(world, who)?.name ?? who);
}

function cardsOf({ world, history, added }: Look, kind: string): readonly string[] {
  return added
    .flatMap((entry) => noticesUnder(world.procedure, history.state, entry))
    .filter(({ key }) => noticeSubject(key)?.kind === kind)
    .map(({ to }) => to.name);
}

function wordsOf({ world, added }: Look): string {
  return added.map((entry) => entryLine(world.procedure, entry, world.entries)).join('\n');
}

/** What did not work in this step, and what the case still lacks after it. */
function problemsOf({ world: { procedure }, history: { state }, added }: Look): string {
  const lacking = lacksTalk(procedure, state) ? [talkWords(procedure)] : [];
  return [...lacking, ...added.flatMap((entry) => problemWords(procedure, state, entry) ?? [])]
    .map(({ text, remedy }) => `${text} ${remedy}`)
    .join('\n');
}
