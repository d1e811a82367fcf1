import { describe, expect, test } from 'vitest';
import { answers, movesUpTo, saysNotSettled } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE } from '#tests/support/casts.ts';

const atStage1 = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor').on('Tue 24 Nov 2026');
const visit = { what: 'First visit', who: 'Tom Whitlock', by: '2026-11-27' };

describe('answering an alert', () => {
  test('who is asked accepts with what will be done, and the owner is to say whether that settles it', () => {
    const answered = atStage1().does('Tom Whitlock', answers('accept', '', [visit]));
    expect(answered.facts()).toEqual([
      { type: 'ResponseGiven', stage: '1', kind: 'accept', text: '', actions: [visit], late: false },
    ]);
    expect(answered.now().record.phase).toBe('answered');
  });

  test.each(['disagree', 'meeting', 'outside', 'notForMe'] as const)('"%s" is said with reasons', (kind) => {
    const refusal = atStage1().tries('Tom Whitlock', answers(kind, ' ', [visit]));
    expect(refusal).toEqual({ reason: 'incomplete', field: 'text' });
    const said = atStage1().does('Tom Whitlock', answers(kind, 'Because of the court date.'));
    expect(said.facts()).toMatchObject([{ type: 'ResponseGiven', kind, text: 'Because of the court date.' }]);
  });

  test.each([
    ['accepting with neither words nor actions', answers('accept', ''), 'text'],
    ['an action that nobody does', answers('accept', '', [{ ...visit, who: ' ' }]), 'actions'],
    ['an action that says nothing', answers('accept', 'Yes.', [{ ...visit, what: '' }]), 'actions'],
    ['an action for yesterday', answers('accept', 'Yes.', [{ ...visit, by: '2026-11-23' }]), 'actionDate'],
    ['an action for no day', answers('accept', 'Yes.', [{ ...visit, by: '2026-11-31' }]), 'actionDate'],
  ])('%s is refused', (_, command, field) => {
    expect(atStage1().tries('Tom Whitlock', command)).toEqual({ reason: 'incomplete', field });
  });

  test('who is copied in may answer too; who is told may not', () => {
    expect(atStage1().does('Ben Rees', answers('accept', 'We will start.')).now().record.phase).toBe(
      'answered',
    );
    const atStage2 = atStage1().does('Amara Okafor', movesUpTo('2'));
    expect(atStage2.tries('Sana Malik', answers('accept', 'Yes.'))).toMatchObject({
      reason: 'notPermitted',
      needs: 'respondent',
      owner: { name: 'Amara Okafor' },
    });
  });

  test('nobody answers at a stage that has been left', () => {
    const atStage2 = atStage1().does('Amara Okafor', movesUpTo('2'));
    expect(atStage2.tries('Tom Whitlock', answers('accept', 'Now I can.'))).toMatchObject({
      reason: 'notPermitted',
    });
  });

  test('a late answer is taken, is known as late, and leaves the decision with the owner', () => {
    const lapsed = story(OXFORDSHIRE)
      .on('Mon 23 Nov 2026')
      .opens('Amara Okafor')
      .on('Tue 1 Dec 2026')
      .clocksTick();
    const late = lapsed.does('Tom Whitlock', answers('accept', 'Sorry, here it is.'));
    expect(late.facts()).toMatchObject([{ late: true }]);
    expect(late.now().record.phase).toBe('answered');
    expect(late.does('Amara Okafor', saysNotSettled).now().record.phase).toBe('lapsed');
  });

  test('an answer on the day is in time; after midnight it is late even before the clock has ticked', () => {
    const opened = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor');
    const inTime = opened().on('Mon 30 Nov 2026', '23:59').does('Tom Whitlock', answers('accept', 'Yes.'));
    expect(inTime.facts()).toMatchObject([{ late: false }]);
    const late = opened().on('Tue 1 Dec 2026', '00:00').does('Tom Whitlock', answers('accept', 'Yes.'));
    expect(late.facts()).toMatchObject([{ late: true }]);
  });

  test('more may be added to an answer until the matter moves on', () => {
    const twice = atStage1()
      .does('Tom Whitlock', answers('notForMe', 'Ben decides this.'))
      .does('Ben Rees', answers('accept', 'I will.'));
    expect(twice.now().record.runs[0]?.responses.map(({ by, kind }) => `${by.name}: ${kind}`)).toEqual([
      'Tom Whitlock: notForMe',
      'Ben Rees: accept',
    ]);
  });
});

describe('saying that an answer does not settle it', () => {
  test('is for the owner, with reasons, and only once there is an answer', () => {
    expect(atStage1().tries('Amara Okafor', saysNotSettled)).toEqual({
      reason: 'notNow',
      command: 'findNotSettled',
      phase: 'waiting',
    });
    const answered = atStage1().does('Tom Whitlock', answers('disagree', 'The plan is right.'));
    expect(answered.tries('Tom Whitlock', saysNotSettled)).toMatchObject({
      reason: 'notPermitted',
      needs: 'owner',
    });
    expect(answered.tries('Amara Okafor', { ...saysNotSettled, text: '' })).toMatchObject({ field: 'text' });
    expect(answered.does('Amara Okafor', saysNotSettled).now().record.phase).toBe('unsettled');
  });

  test('a further answer puts the question to the owner again', () => {
    const again = atStage1()
      .does('Tom Whitlock', answers('disagree', 'The plan is right.'))
      .does('Amara Okafor', saysNotSettled)
      .does('Tom Whitlock', answers('accept', 'I have thought again.'));
    expect(again.now().record.phase).toBe('answered');
    expect(again.now().record.runs[0]?.notSettled).toBeUndefined();
  });
});

describe('asking for time', () => {
  const until = { type: 'askForTime', until: '2026-12-04', reason: 'The worker is on leave.' } as const;

  test.each([
    ['Oxfordshire', OXFORDSHIRE, 'Amara Okafor', 'Tom Whitlock'],
    ['Newcastle', NEWCASTLE, 'Leah Brandt', 'Kofi Mensah'],
  ])('is put on the record and the limit stands: %s', (_, cast, owner, asked) => {
    const opened = story(cast).on('Mon 23 Nov 2026').opens(owner);
    const after = opened.does(asked, until);
    expect(after.facts()).toEqual([
      { type: 'MoreTimeAsked', stage: '1', until: '2026-12-04', reason: 'The worker is on leave.' },
    ]);
    expect(after.due().stage).toBe('2026-11-30');
    expect(after.now().record.phase).toBe('waiting');
  });

  test('needs a reason and a day to come', () => {
    expect(atStage1().tries('Tom Whitlock', { ...until, reason: '' })).toMatchObject({ field: 'reason' });
    expect(atStage1().tries('Tom Whitlock', { ...until, until: '2026-11-24' })).toMatchObject({
      field: 'until',
    });
    expect(atStage1().tries('Tom Whitlock', { ...until, until: '2026-13-01' })).toMatchObject({
      field: 'until',
    });
  });
});

describe('a card or form that is out of date', () => {
  test('is refused once somebody has answered in the meantime', () => {
    const answered = atStage1().does('Tom Whitlock', answers('accept', 'We will.'));
    expect(answered.tries('Ben Rees', answers('accept', 'We will.'), 2)).toEqual({ reason: 'outOfDate' });
    expect(answered.does('Ben Rees', answers('accept', 'We will.'), 3).facts()).toHaveLength(1);
  });

  test('is not refused for a note, a receipt or a delivery in the meantime', () => {
    const busy = atStage1()
      .does('Tom Whitlock', { type: 'acknowledge' })
      .does('Ben Rees', { type: 'writeNote', text: 'I have spoken with Tom.' });
    expect(busy.does('Tom Whitlock', answers('accept', 'We will.'), 2).facts()).toHaveLength(1);
  });
});
