import { expect, test } from 'vitest';
import type { PackFault } from '#shared/contract/packs.ts';
import { packFaultLine } from '#shared/wording/procedure-check.ts';

type About = PackFault['about'];
type Of<A extends About> = Extract<PackFault, { about: A }>['fault'];
type OneOfEach<A extends About> = {
  readonly [K in Of<A>['kind']]: Omit<Extract<Of<A>, { kind: K }>, 'kind' | 'place'>;
};

/** One fault of each kind: the compiler asks for the kinds that are not here. */
const ONE_OF_EACH: { readonly [A in About]: OneOfEach<A> } = {
  text: {
    emptyText: {},
    notUtf8: {},
    notJson: {},
    notYaml: {},
    nameTwice: { name: 'iro', first: 3 },
    aliasOfItself: { alias: 'a' },
    aliasOfNothing: { alias: 'a' },
    tooManyAliases: {},
  },
  shape: {
    unknownPart: { part: 'hours', known: ['in', 'days'] },
    missingPart: {},
    wrongKind: { expected: 'number', found: 'text' },
    notAmong: { allowed: ['must', 'asked'], found: 'may' },
    noneFits: { found: 'none', fitting: [{ is: 'choice', allowed: ['any'] }] },
    wrongForm: { pattern: '/^[A-Z]{2,4}$/', found: 'cd' },
    tooSmall: { of: 'number', atLeast: 1 },
    tooBig: { of: 'list', atMost: 3 },
    other: { message: 'Too odd' },
  },
  names: {
    unknownName: { of: 'role', name: 'mayor' },
    unknownOutcome: { act: 'note', outcome: 'yes' },
    noSuchSetting: { setting: 'clock.end', step: 'end', known: [] },
  },
  ladder: {
    misnumbered: { number: 3, expected: 2 },
    notAscending: { stage: '2', number: 2, below: 3 },
    onNoTrack: {},
    trackOfOwner: { track: 'a' },
    trackNeverTaken: { chosenBy: 'owner' },
    noTrack: {},
    trackWithoutStages: {},
    recordedOnlyWithStages: {},
    limitsPastOverall: { sum: 11, overall: 10 },
    remindedTwice: { days: -1 },
    milestoneTooLong: {},
    milestoneNeverMet: {},
    ownerSetsNone: {},
  },
  answers: {
    nobodyAnswers: {},
    nobodyInSome: { category: undefined, track: 'a' },
    askedTwice: { role: 'manager' },
    tellsOnly: { part: 'limit' },
    emptyCondition: {},
    conditionNever: {},
  },
  people: {
    chairNotRequired: { role: 'manager' },
    toldTooLate: { role: 'manager', meets: 1, told: 2 },
    notInformed: { role: 'manager' },
    toldTwice: { role: 'manager', by: '1' },
    meetingTooLong: { atMost: 480 },
    notInDirectory: { role: 'worker' },
    standInCircle: { roles: ['a', 'b'] },
    begunByNobody: { roles: ['director'] },
    ownsUnaware: { role: 'director' },
    roleIsPart: { role: 'owner' },
    noCategoryToChoose: {},
    urgentOpensNothing: {},
    urgentOpensNot: { stage: '2', track: 'a' },
    tracksOfNoUrgent: {},
    directNotAllowed: {},
  },
  acts: {
    actNever: {},
    elsewhereAnyway: {},
    answersItself: {},
    dutyWithoutDay: {},
    dutyFromNoDay: {},
    dutyNotBeside: { act: 'note' },
    gateNeverMet: { act: 'note', before: 'stage' },
    gateNeverStands: { act: 'note' },
    gateOnlyForSome: { act: 'note' },
    unlessBeforeEnd: {},
  },
  ending: {
    outcomeNever: { stage: '2' },
    noUnsettledEnd: { stage: '2', track: 'a' },
    noEarlyEnd: {},
    goesOnNever: {},
    countsNothing: { lacks: 'tracks' },
  },
  texts: {
    keyTwice: { key: 'a' },
    labelTwice: { label: 'A' },
    namedTwice: { name: 'a' },
    blank: {},
    noSuchDay: { day: '2026-02-30' },
    reviewBeforeUse: {},
  },
};

const DO =
  /^(Add|Change|Check|Choose|Correct|Give|Leave|Let|Look|Make|Name|Number|Put|Save|Set|Shorten|Take|Tell|Word|Write)\b/;

test.each(
  Object.entries(ONE_OF_EACH).flatMap(([about, kinds]) =>
    Object.entries(kinds).map(
      ([kind, parts]) => [kind, { about, fault: { kind, place: ['stages', 1], ...parts } }] as const,
    ),
  ),
)('%s ends with what to do', (_, fault) => {
  const line = packFaultLine(fault as PackFault);
  expect(line).toMatch(/^stage 2: /);
  expect(line.slice(0, -1).split('. ').at(-1)).toMatch(DO);
  expect(line.endsWith('.')).toBe(true);
});
