import { describe, expect, test } from 'vitest';
import { roleFaults } from '#shared/contract/soundness/roles.ts';
import { procedureSchema } from '#shared/domain/procedure.ts';
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
      'stage 1, meeting, chair in some cases 1 ("director"), role: The role "director" chairs this meeting but is not among those who must be there. Add it to "required".',
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

test('no meeting is longer than a working day', () => {
  const lasting = (minutes: number) => faultsWith({ meetings: { ownerMayCall: true, minutes, why } });
  expect(lasting(480)).toEqual([]);
  expect(lasting(481)).toEqual([
    'meetings, minutes: No working day is long enough for such a meeting, so it could never be booked. Write 480 minutes or less.',
  ]);
});

describe('a role', () => {
  test.each<[string, Partial<PackFile>]>([
    ['opening, by', { opening: anOpening({ by: ['worker'] }) }],
    ['readers', { readers: ['worker'] }],
    [
      'report 1 ("use"), by',
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

  test('may be the last of a very long row of stand-ins, and a circle of them is found all the same', () => {
    const inARow = (length: number, last: object) =>
      Object.fromEntries(
        Array.from({ length }, (_, at) => [
          `role${at}`,
          {
            label: `R${at}`,
            short: 'R',
            named: 'inDirectory' as const,
            ...(at + 1 < length ? { standIn: `role${at + 1}` } : last),
          },
        ]),
      );
    const faults = (last: object) =>
      roleFaults(procedureSchema.parse(smallPack({ roles: { ...roles, ...inARow(20_000, last) } })));
    expect(faults({})).toEqual([]);
    expect(faults({ standIn: 'role19998' })).toEqual([
      {
        kind: 'standInCircle',
        place: ['roles', 'role19998', 'standIn'],
        roles: ['role19998', 'role19999', 'role19998'],
      },
    ]);
  });

  test('is not called as a part in every case is', () => {
    const owner = { label: 'Owner', short: 'Owner', named: 'inDirectory' as const };
    expect(faultsWith({ roles: { ...roles, owner } })).toEqual([
      'role "owner": "owner" stands for somebody\'s part in every case, so no role can be called so. Give the role another key.',
    ]);
  });
});
