import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { answers, booked, movesUpTo, writesMinutes } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { somebody } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anOpening, aStage, type PackFile } from '#tests/support/small-pack.ts';

const why = ['A1'];
type Meeting = NonNullable<PackFile['stages'][number]['meeting']>;
const meeting = (changes: Partial<Meeting> = {}): Meeting => ({
  required: ['chair', 'manager', 'director'],
  chair: 'director',
  obligatory: 'never',
  minutes: 60,
  why,
  ...changes,
});
const calls = { type: 'callMeeting', purpose: 'Settle it.' } as const satisfies PersonCommand;
const meets = (changes: Partial<Meeting>, more: Partial<PackFile> = {}) =>
  smallCast({ stages: [aStage('1', { meeting: meeting(changes) }), aStage('2')], ...more });

describe('who calls the meeting of a stage', () => {
  test('is the owner, where nothing else is said', () => {
    const raised = () => story(meets({})).opens('Ada Penn');
    expect(raised().does('Ada Penn', calls).facts()).toMatchObject([
      { type: 'MeetingCalled', obligatory: false, chair: { name: 'Dora Field' }, minutes: 60 },
    ]);
    expect(raised().tries('Max Boyle', calls)).toMatchObject({ needs: 'named', whose: ['owner'] });
  });

  test('is whom the stage names, and then not the owner', () => {
    const raised = () => story(meets({ calledBy: ['respondent'] })).opens('Ada Penn');
    expect(raised().does('Max Boyle', calls).facts()).toMatchObject([{ type: 'MeetingCalled' }]);
    expect(raised().tries('Ada Penn', calls)).toMatchObject({
      reason: 'notPermitted',
      needs: 'named',
      whose: ['respondent'],
    });
  });
});

describe('who chairs', () => {
  const categories = [
    { key: 'money', label: 'Money' },
    { key: 'delay', label: 'Delay' },
  ];
  const cast = meets(
    { obligatory: 'whenNotSettled', chairWhen: [{ when: { category: 'money' }, role: 'treasurer', why }] },
    {
      opening: anOpening({ categories, categoryRequired: true }),
      roles: {
        chair: { label: 'Chair', short: 'Chair', named: 'inDirectory' },
        manager: { label: 'Manager', short: 'Manager', named: 'inDirectory' },
        director: { label: 'Director', short: 'Director', named: 'inDirectory' },
        treasurer: { label: 'Treasurer', short: 'Treasurer', named: 'inDirectory' },
        worker: { label: 'Worker', short: 'Worker', named: 'atOpening' },
      },
    },
  );
  const called = (category: string) =>
    story(cast)
      .isHeldBy('treasurer', 'Tess Ord')
      .opens('Ada Penn', { category })
      .does('Ada Penn', calls)
      .facts();

  test('is somebody else in cases of a kind, who is then called too', () => {
    expect(called('money')).toMatchObject([
      {
        chair: somebody('Tess Ord'),
        required: [
          { person: { name: 'Ada Penn' } },
          { person: { name: 'Max Boyle' } },
          { person: { name: 'Dora Field' } },
          { role: 'treasurer', person: { name: 'Tess Ord' } },
        ],
      },
    ]);
  });

  test('is the usual chair in the others, and nobody is called for nothing', () => {
    const [fact] = called('delay');
    expect(fact).toMatchObject({ chair: somebody('Dora Field') });
    expect(fact?.type === 'MeetingCalled' ? fact.required : []).toHaveLength(3);
  });
});

describe('a meeting that begins with its stage', () => {
  const cast = smallCast({
    stages: [
      aStage('1', { meeting: meeting({ obligatory: 'whenBegun' }) }),
      aStage('2', { meeting: meeting({ obligatory: 'whenBegun' }) }),
    ],
  });
  const raised = () => story(cast).on('Mon 23 Nov 2026').opens('Ada Penn');

  test('is called in the same step, also as the case is opened', () => {
    expect(
      raised()
        .facts()
        .map(({ type }) => type),
    ).toEqual(['CaseOpened', 'StageStarted', 'MeetingCalled']);
    expect(raised().facts()[2]).toMatchObject({
      stage: '1',
      obligatory: true,
      purpose: 'The plan has not started.',
      by: '2026-11-30',
    });
    expect(raised().effects()).toEqual([
      { kind: 'bookMeeting', meeting: raised().now().record.meetings[0]?.id },
    ]);
  });

  test('is met before the matter goes up, unless the limit has passed', () => {
    const answered = raised().does('Max Boyle', answers('disagree', 'No.'));
    expect(answered.tries('Ada Penn', movesUpTo('2'))).toEqual({
      reason: 'meetingFirst',
      dueOn: '2026-11-30',
      why: ['A1'],
    });
    const id = answered.now().record.meetings[0]?.id ?? '';
    const met = answered
      .reports(booked(id, 'Tue 24 Nov 2026', '10:00', '11:00'))
      .on('Tue 24 Nov 2026', '11:00')
      .does('Dora Field', writesMinutes(id, 'dora-field', 'max-boyle'));
    expect(
      met
        .does('Ada Penn', movesUpTo('2'))
        .facts()
        .map(({ type }) => type),
    ).toEqual(['StageStarted', 'MeetingCalled']);
    const late = raised().on('Tue 1 Dec 2026').clocksTick();
    expect(late.does('Ada Penn', movesUpTo('2')).now().record.meetings).toHaveLength(2);
  });

  test('is not called a second time by hand while it is open', () => {
    expect(raised().tries('Ada Penn', calls)).toEqual({ reason: 'meetingAlreadyCalled' });
  });
});
