import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { decideOpening } from '#shared/domain/decide.ts';
import { mayRead } from '#shared/domain/permissions.ts';
import { booked, writesMinutes } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE, STOKE, somebody } from '#tests/support/casts.ts';

const heard = { ground: 'restsWithThem', reason: 'It rests with the Director.', views: 'They agree.' };
const withDirector = () =>
  story(NEWCASTLE)
    .on('Mon 23 Nov 2026')
    .opens('Leah Brandt', { ...heard, stage: '5' });
const advises: PersonCommand = {
  type: 'recordAct',
  act: 'directorAdvice',
  outcome: 'for',
  on: '2026-11-23',
  text: 'It should go there.',
};
const lapsed = () => withDirector().on('Tue 1 Dec 2026').clocksTick();

describe('an act that the pack gives to a role', () => {
  test('is for who holds it in the case, and for the owner where the pack names the owner too', () => {
    expect(lapsed().does('Dov Lister', advises).facts()).toMatchObject([{ act: 'directorAdvice' }]);
    expect(lapsed().does('Leah Brandt', advises).facts()).toMatchObject([{ act: 'directorAdvice' }]);
  });

  test('is not for another who has a part in the case', () => {
    expect(lapsed().tries('Kofi Mensah', advises)).toMatchObject({
      reason: 'notYourAct',
      act: 'directorAdvice',
    });
  });

  test('is not for who holds the role but has no part in the case yet', () => {
    const early = story(NEWCASTLE).opens('Leah Brandt');
    expect(early.tries('Dov Lister', advises)).toMatchObject({ reason: 'notPermitted', needs: 'party' });
  });
});

describe('reading a case', () => {
  const reads = (tale: Story, who: string, cast = OXFORDSHIRE) =>
    mayRead(cast.procedure, tale.now(), tale.circumstances().holders, somebody(who).id);
  const opened = () => story(OXFORDSHIRE).opens('Amara Okafor', { stage: '2' });

  test.each([
    ['the owner', 'Amara Okafor', true],
    ['who is named in it', 'Ben Rees', true],
    ['who is asked', 'Jaya Patel', true],
    ['who is told', 'Sana Malik', true],
    ['who reads every case by role', 'Quinn Abara', true],
    ['who will only be asked at a later stage', 'Helen Marsh', false],
    ['who owns other cases', 'Idris Cole', false],
    ['a stranger', 'Mallory Vane', false],
  ])('%s, %s: %s', (_, who, may) => {
    expect(reads(opened(), who)).toBe(may);
  });

  test('a role that reads all is enough, whatever other roles somebody has', () => {
    expect(reads(opened().isHeldBy('chiefExecutive', 'Quinn Abara'), 'Quinn Abara')).toBe(true);
  });

  test('a role that is handed on is handed on with what it reads', () => {
    const handedOn = opened().isHeldBy('qaServiceManager', 'Noor Aziz');
    expect([reads(handedOn, 'Quinn Abara'), reads(handedOn, 'Noor Aziz')]).toEqual([false, true]);
  });
});

describe('a command', () => {
  const opened = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor');
  const refused = (command: string) => ({
    ok: false,
    refusal: { reason: 'notPermitted', command, needs: 'owner', owner: somebody('Amara Okafor') },
  });

  test.each([
    ['the service', 'service'],
    ['a clock', 'clock'],
  ] as const)('of people is not for %s', (_, kind) => {
    const given = { command: { type: 'authorise' }, actor: { kind }, way: kind } as const;
    expect(opened().gives(given)).toEqual(refused('authorise'));
  });

  test('of the service or a clock is not for people, not even for the owner', () => {
    const turn = { actor: { kind: 'person', person: somebody('Amara Okafor') }, way: 'tab' } as const;
    const late = opened().on('Tue 1 Dec 2026');
    expect(late.gives({ command: { type: 'tick', clock: 'stage', token: 2 }, ...turn })).toEqual(
      refused('tick'),
    );
    const kept = { type: 'reportOriginalEmail', outcome: { sha256: 'cd', bytes: 2048 } } as const;
    expect(late.gives({ command: kept, ...turn })).toEqual(refused('reportOriginalEmail'));
  });
});

describe('minutes', () => {
  test('of a meeting that there is not are not for anybody but the owner to try', () => {
    const opened = story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor');
    expect(opened.tries('Tom Whitlock', writesMinutes('id-9', 'tom-whitlock'))).toMatchObject({
      reason: 'notPermitted',
      needs: 'attendee',
    });
    expect(opened.tries('Amara Okafor', writesMinutes('id-9', 'tom-whitlock'))).toEqual({
      reason: 'unknownMeeting',
    });
  });

  test('are not for somebody who was at another meeting of the case', () => {
    const second = story(OXFORDSHIRE)
      .on('Mon 23 Nov 2026')
      .opens('Amara Okafor')
      .does('Amara Okafor', { type: 'callMeeting', purpose: 'Settle it.' })
      .does('Amara Okafor', { type: 'escalate', stage: '2', text: 'It is not settled.' })
      .does('Amara Okafor', { type: 'callMeeting', purpose: 'Settle it above.' })
      .reports(booked('id-5', 'Thu 26 Nov 2026', '09:00', '09:45'))
      .on('Thu 26 Nov 2026', '10:00');
    expect(second.tries('Tom Whitlock', writesMinutes('id-5', 'jaya-patel'))).toMatchObject({
      reason: 'notPermitted',
      needs: 'attendee',
    });
    expect(second.does('Jaya Patel', writesMinutes('id-5', 'jaya-patel')).facts()).toHaveLength(1);
  });
});

describe('opening', () => {
  test('is for people: a clock and the service open nothing', () => {
    const given = { command: OXFORDSHIRE.opening, way: 'service' } as const;
    for (const kind of ['clock', 'service'] as const)
      expect(
        decideOpening(
          OXFORDSHIRE.procedure,
          { ...given, actor: { kind } },
          'RE-2026-0001',
          story(OXFORDSHIRE).circumstances(),
        ),
      ).toEqual({ ok: false, refusal: { reason: 'mayNotOpen', roles: ['iro', 'independentChair'] } });
  });

  test('is for who holds one of the roles that open, beside whatever else they hold', () => {
    const also = story(STOKE).isHeldBy('dcs', 'Carol Finch');
    expect(also.opens('Carol Finch').now().record).toMatchObject({
      owner: { name: 'Carol Finch' },
      ownerRole: 'crm',
    });
  });

  test('is not for who no longer holds it', () => {
    expect(story(STOKE).isHeldBy('crm', 'Noor Aziz').triesToOpen('Carol Finch')).toEqual({
      reason: 'mayNotOpen',
      roles: ['crm'],
    });
  });
});

test('an authority in which nobody holds anything refuses, and does not fail', () => {
  const nobody = Object.keys(OXFORDSHIRE.holders).reduce(
    (tale, role) => tale.isHeldBy(role),
    story(OXFORDSHIRE),
  );
  expect(nobody.triesToOpen('Amara Okafor')).toMatchObject({ reason: 'mayNotOpen' });
});
