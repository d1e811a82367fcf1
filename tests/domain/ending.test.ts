import { describe, expect, test } from 'vitest';
import { answers, booked, movesUpTo, saysResolved, writesMinutes } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE } from '#tests/support/casts.ts';

const resolved = () =>
  story(OXFORDSHIRE)
    .on('Mon 23 Nov 2026')
    .opens('Amara Okafor')
    .does('Tom Whitlock', answers('accept', 'It begins on Monday.'))
    .does('Amara Okafor', saysResolved);
const closed = () => resolved().on('Wed 25 Nov 2026').does('Amara Okafor', { type: 'authorise' });

describe('the end of a case', () => {
  test('the owner records the resolution, and then authorises the record (N14, O14)', () => {
    expect(resolved().now().record.resolution).toEqual({
      at: '2026-11-23T09:30:00.000Z',
      text: 'Family time has begun with a named worker.',
      stage: '1',
    });
    expect(closed().now().authorised).toEqual({ at: '2026-11-25T09:30:00.000Z', entry: 5 });
  });

  test('it may end informally, with no stage (O12)', () => {
    const informal = story(OXFORDSHIRE)
      .opens('Amara Okafor', { stage: undefined })
      .does('Amara Okafor', saysResolved);
    expect(informal.facts()).toMatchObject([{ type: 'ResolutionRecorded', stage: undefined }]);
  });

  test('nobody but the owner ends it (N14)', () => {
    const open = story(NEWCASTLE).opens('Leah Brandt').does('Kofi Mensah', answers('accept', 'Yes.'));
    const needsOwner = { reason: 'notPermitted', needs: 'owner' };
    expect(open.tries('Kofi Mensah', saysResolved)).toMatchObject(needsOwner);
    expect(resolved().tries('Tom Whitlock', { type: 'authorise' })).toMatchObject(needsOwner);
  });

  test('a resolution is written, and comes before authorising', () => {
    const open = story(OXFORDSHIRE).opens('Amara Okafor');
    expect(open.tries('Amara Okafor', { type: 'recordResolution', text: '' })).toMatchObject({
      field: 'text',
    });
    expect(open.tries('Amara Okafor', { type: 'authorise' })).toMatchObject({
      reason: 'notNow',
      phase: 'waiting',
    });
  });

  test('once resolved nothing moves any more', () => {
    const notNow = { reason: 'notNow', phase: 'resolved' };
    expect(resolved().tries('Amara Okafor', movesUpTo('2'))).toMatchObject(notNow);
    expect(resolved().tries('Tom Whitlock', answers('accept', 'More.'))).toMatchObject(notNow);
  });

  test('minutes of a meeting that was held may still be written before it is authorised', () => {
    const met = story(OXFORDSHIRE)
      .on('Mon 23 Nov 2026')
      .opens('Amara Okafor')
      .does('Amara Okafor', { type: 'callMeeting', purpose: 'Settle it.' })
      .reports(booked('id-3', 'Tue 24 Nov 2026', '09:00', '09:45'))
      .on('Tue 24 Nov 2026')
      .does('Amara Okafor', saysResolved);
    expect(met.does('Ben Rees', writesMinutes('id-3', 'ben-rees')).now().record.phase).toBe('resolved');
  });
});

describe('an authorised record', () => {
  test.each([
    ['Amara Okafor', movesUpTo('2')],
    ['Amara Okafor', saysResolved],
    ['Amara Okafor', { type: 'authorise' }],
    ['Tom Whitlock', answers('accept', 'More.')],
    ['Tom Whitlock', { type: 'acknowledge' }],
    ['Amara Okafor', { type: 'callMeeting', purpose: 'Meet.' }],
  ] as const)('cannot be changed: %s, %o', (who, command) => {
    expect(closed().tries(who, command)).toEqual({ reason: 'authorised', at: '2026-11-25T09:30:00.000Z' });
  });

  test('stays as it was while entries, corrections and filing stand beside it (N12)', () => {
    const tale = closed();
    const before = structuredClone(tale.now().record);
    tale
      .does('Tom Whitlock', { type: 'writeNote', text: 'The first visit went well.' })
      .does('Tom Whitlock', { type: 'correct', entry: 3, text: 'It begins on Tuesday.' })
      .reports({
        type: 'reportFiling',
        document: { kind: 'form', format: 'pdf', issue: 'final 2026-11-25' },
        outcome: { name: 'Form.pdf', itemId: 'item', webUrl: 'https://files.example', sha256: 'ab' },
      });
    expect(tale.now().record).toEqual(before);
    expect(tale.now().beside.corrections).toEqual([{ entry: 7, of: 3 }]);
    expect(tale.now().beside.files).toHaveLength(1);
  });
});

describe('a correction', () => {
  const opened = () =>
    story(OXFORDSHIRE).opens('Amara Okafor').does('Tom Whitlock', answers('accept', 'On Monday.'));

  test('is by who wrote the entry, names it, and leaves it as it was', () => {
    const corrected = opened().does('Tom Whitlock', { type: 'correct', entry: 3, text: 'On Tuesday.' });
    expect(corrected.facts()).toEqual([{ type: 'EntryCorrected', entry: 3, text: 'On Tuesday.' }]);
    expect(corrected.entries()[2]?.event).toMatchObject({ text: 'On Monday.' });
  });

  test.each(['Amara Okafor', 'Ben Rees'])('is not by %s, who did not write it', (who) => {
    const refusal = opened().tries(who, { type: 'correct', entry: 3, text: 'On Tuesday.' });
    expect(refusal).toMatchObject({ reason: 'notPermitted', needs: 'author' });
  });

  test('is not of what a clock or the service put down', () => {
    const lapsed = story(OXFORDSHIRE)
      .on('Mon 23 Nov 2026')
      .opens('Amara Okafor')
      .on('Tue 1 Dec 2026')
      .clocksTick();
    const refusal = lapsed.tries('Amara Okafor', { type: 'correct', entry: 3, text: 'It had not.' });
    expect(refusal).toMatchObject({ reason: 'notPermitted', needs: 'author' });
  });

  test('is of an entry there is, and says something', () => {
    expect(opened().tries('Tom Whitlock', { type: 'correct', entry: 9, text: 'x' })).toEqual({
      reason: 'unknownEntry',
    });
    expect(opened().tries('Tom Whitlock', { type: 'correct', entry: 3, text: ' ' })).toMatchObject({
      field: 'text',
    });
  });
});

describe('what the child was told', () => {
  test('is recorded by the owner for each point of the procedure, or why it was not done (O8)', () => {
    const opened = story(OXFORDSHIRE).opens('Amara Okafor');
    const told = { type: 'tellChild', right: 'advocate', told: true, text: '' } as const;
    expect(opened.tries('Amara Okafor', { ...told, told: false })).toMatchObject({ field: 'reason' });
    expect(opened.tries('Amara Okafor', { ...told, right: 'pizza' })).toMatchObject({ field: 'right' });
    expect(opened.tries('Tom Whitlock', told)).toMatchObject({ reason: 'notPermitted' });
    expect(opened.does('Amara Okafor', told).now().record.childTold).toMatchObject([
      { right: 'advocate', told: true },
    ]);
  });

  test('is no part of the Newcastle procedure', () => {
    const told = { type: 'tellChild', right: 'advocate', told: true, text: '' } as const;
    expect(story(NEWCASTLE).opens('Leah Brandt').tries('Leah Brandt', told)).toMatchObject({
      field: 'right',
    });
  });
});
