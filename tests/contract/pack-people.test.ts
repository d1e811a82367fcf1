import { describe, expect, test } from 'vitest';
import { anOpening, aStage, faultsWith, type PackFile, smallPack } from '#tests/support/small-pack.ts';

type MeetingFile = NonNullable<PackFile['stages'][number]['meeting']>;
const why = ['A1'];
const { roles } = smallPack();
const flags = [{ key: 'harm', label: 'Harm', by: ['owner'], why }];
const meeting = (changes: Partial<MeetingFile> = {}): MeetingFile => ({
  required: ['manager'],
  chair: 'manager',
  obligatory: 'never',
  minutes: 30,
  why,
  ...changes,
});
const atFirst = (first: MeetingFile, second: Parameters<typeof aStage>[1] = {}) =>
  faultsWith({
    opening: anOpening({ flags }),
    stages: [aStage('1', { meeting: first }), aStage('2', second)],
  });

describe('a meeting', () => {
  test('is chaired by somebody who must be there', () => {
    expect(atFirst(meeting({ chair: 'director' }))).toEqual([
      'stage 1, meeting, chair: The role "director" chairs this meeting but is not among those who must be there. Add it to "required".',
    ]);
  });

  test('that calls itself also calls whoever chairs it in cases of a kind; another does not', () => {
    const chairWhen = [{ when: { flag: 'harm' }, role: 'director', why }];
    expect(atFirst(meeting({ chairWhen, obligatory: 'whenBegun' }))).toEqual([]);
    expect(atFirst(meeting({ chairWhen }))).toEqual([
      'stage 1, meeting, chair in some cases 1, role: The role "director" chairs this meeting but is not among those who must be there. Add it to "required".',
    ]);
  });

  test('does not call somebody who is told only later', () => {
    const both = meeting({ required: ['manager', 'director'] });
    expect(atFirst(both, { informed: ['director'] })).toEqual([
      'stage 2, informed: The role "director" must meet at stage 1 but is first told at stage 2. Tell it by stage 1.',
    ]);
    expect(atFirst(both, { answers: [{ role: 'director' }] })).toEqual([]);
  });
});

test('who must have been told by a stage is not told again at a later one', () => {
  const later = {
    toldBy: [{ role: 'director', stage: '1', why }],
    stages: [aStage('1'), aStage('2', { informed: ['director'] })],
  };
  expect(faultsWith(later)).toEqual([
    'stage 2, informed: The role "director" is told with the stage "1" already, because of "toldBy", and would be told again here. Take it out of "informed", or tell it by that stage.',
  ]);
  const each = [aStage('1', { informed: ['director'] }), aStage('2', { informed: ['director'] })];
  expect(faultsWith({ ...later, stages: each })).toEqual([]);
});

test('whoever is told only where they know nothing yet is among those who are told', () => {
  const second = aStage('2', { informed: ['manager'], unlessAware: ['manager', 'director'] });
  expect(faultsWith({ stages: [aStage('1'), second] })).toEqual([
    'stage 2, unless aware 2: The role "director" is not among those who are told at this stage. Add it to "informed", or take it out here.',
  ]);
});

describe('a role', () => {
  test.each<[string, Partial<PackFile>]>([
    ['opening, by', { opening: anOpening({ by: ['worker'] }) }],
    ['readers', { readers: ['worker'] }],
    [
      'report 1, by',
      {
        reports: [
          { key: 'use', label: 'Use', period: 'year', by: ['worker'], to: ['Board'], counts: ['cases'], why },
        ],
      },
    ],
  ])('that is only named for a case holds nothing: %s', (place, changes) => {
    expect(faultsWith(changes)).toEqual([
      `${place}: The role "worker" is only named for a case, so nobody would hold it here. Make it one that is named "inDirectory".`,
    ]);
  });

  test('that is named only when a stage needs it reads nothing either', () => {
    const guest = { label: 'Guest', short: 'Guest', named: 'whenNeeded' as const };
    expect(faultsWith({ roles: { ...roles, guest }, readers: ['guest'] })).toEqual([
      'readers: The role "guest" is only named for a case, so nobody would hold it here. Make it one that is named "inDirectory".',
    ]);
  });

  test('does not stand in for the one that stands in for it', () => {
    const inFor = (standIn: string) => ({
      label: standIn,
      short: standIn,
      named: 'inDirectory' as const,
      standIn,
    });
    const circle = {
      ...roles,
      manager: inFor('director'),
      director: inFor('chair'),
      chair: inFor('manager'),
    };
    expect(faultsWith({ roles: circle })).toEqual([
      'role "chair", stand in: These roles stand in for one another in a circle: "chair", "manager", "director" and "chair". Take "standIn" from one of them.',
    ]);
    expect(faultsWith({ roles: { ...roles, manager: inFor('manager') } })).toEqual([
      'role "manager", stand in: These roles stand in for one another in a circle: "manager" and "manager". Take "standIn" from one of them.',
    ]);
    expect(faultsWith({ roles: { ...roles, manager: inFor('director') } })).toEqual([]);
  });

  test('is not called as a part in every case is', () => {
    const owner = { label: 'Owner', short: 'Owner', named: 'inDirectory' as const };
    expect(faultsWith({ roles: { ...roles, owner } })).toEqual([
      'role "owner": "owner" stands for somebody\'s part in every case, so no role can be called so. Give the role another key.',
    ]);
  });
});

describe('the opening', () => {
  test.each<[string, Partial<PackFile['opening']>, string]>([
    [
      'a category required, and none to choose',
      { categoryRequired: true },
      'opening, categories: A category is required, but there is none to choose. Add the categories, or make "categoryRequired" false.',
    ],
    [
      'an urgent flag that opens nothing',
      { flags: [{ key: 'harm', label: 'Harm', by: ['party'], urgent: true, why }] },
      'opening, flag 1, urgent: An urgent flag begins its stage at once, and this one opens none. Name the stage in "opens", or make "urgent" false.',
    ],
    [
      'stages to enter straight, where none may be',
      { direct: { allowed: false, stages: ['2'], reasonRequired: false, viewsRequired: false, why } },
      'opening, direct, stages: This is about passing stages over, and that is not "allowed". Make "allowed" true, or take this out.',
    ],
  ])('%s', (_, changes, fault) => {
    expect(faultsWith({ opening: anOpening(changes) })).toEqual([fault]);
  });
});

describe('whoever takes a case to a stage', () => {
  const second = (changes: Parameters<typeof aStage>[1], first: Parameters<typeof aStage>[1] = {}) =>
    faultsWith({ stages: [aStage('1', first), aStage('2', changes)] });
  const NOBODY =
    'stage 2, begun by: Nobody could take a case to this stage: "director" has no part in it by then. Tell the role at a stage before, or add "owner".';

  test('has a part in it by then', () => {
    expect(second({ begunBy: ['director'] })).toEqual([NOBODY]);
    expect(second({ begunBy: ['director'], informed: ['director'] })).toEqual([NOBODY]);
    expect(second({ begunBy: ['director'] }, { informed: ['director'] })).toEqual([]);
    expect(second({ begunBy: ['director', 'owner'] })).toEqual([]);
    expect(second({ begunBy: ['worker'] })).toEqual([]);
  });

  test('is whoever opens it, where the first stage begins with the opening', () => {
    const opens = (begunBy: string[], more: Partial<PackFile> = {}) =>
      faultsWith({ stages: [aStage('1', { begunBy }), aStage('2')], ...more });
    const talk = { title: 'Talk', answers: ['worker'], why };
    expect(opens(['worker'])).toEqual([NOBODY.replace('2', '1').replace('director', 'worker')]);
    expect(opens(['worker'], { informal: talk })).toEqual([]);
    expect(opens(['chair'])).toEqual([]);
  });
});
