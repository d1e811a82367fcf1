import { describe, expect, test } from 'vitest';
import { story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE, somebody } from '#tests/support/casts.ts';

const missing = (field: string) => ({ reason: 'incomplete', field });

describe('opening a case in Oxfordshire', () => {
  test('at stage 1 the social worker is asked, the team manager copied in, and 5 working days run', () => {
    const facts = story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor').facts();
    expect(facts.map(({ type }) => type)).toEqual(['CaseOpened', 'StageStarted']);
    expect(facts[1]).toEqual({
      type: 'StageStarted',
      stage: '1',
      entry: 'raised',
      respondents: [{ role: 'socialWorker', person: somebody('Tom Whitlock') }],
      copied: [{ role: 'teamManager', person: somebody('Ben Rees') }],
      informed: [],
      empty: [],
      dueOn: '2026-11-30',
      calendar: { version: 'England 2015-2040 (1)', closedOn: [], openOn: [] },
      text: 'The family time plan has not started.',
    });
  });

  test('without a stage it stays with the informal talk, and no clock runs (O19)', () => {
    const informal = story(OXFORDSHIRE).opens('Amara Okafor', { stage: undefined });
    expect(informal.facts().map(({ type }) => type)).toEqual(['CaseOpened']);
    expect(informal.now().record.phase).toBe('informal');
    expect(informal.due()).toEqual({});
  });

  test('it may start at any stage without reasons or views (O4, O15)', () => {
    const direct = story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor', { stage: '3' });
    expect(direct.facts()[1]).toMatchObject({
      stage: '3',
      entry: 'direct',
      respondents: [{ role: 'deputyDirector', person: { name: 'Helen Marsh' } }],
      informed: [{ role: 'safeguardingManager', person: { name: 'Priya Nair' } }],
    });
  });

  test('an Independent Chair opens in that role', () => {
    expect(story(OXFORDSHIRE).opens('Idris Cole').now().record.ownerRole).toBe('independentChair');
  });

  test('somebody who reviews no cases may not open one, whoever they are (O15)', () => {
    const refusal = { reason: 'mayNotOpen', roles: ['iro', 'independentChair'] };
    expect(story(OXFORDSHIRE).triesToOpen('Tom Whitlock')).toEqual(refusal);
    expect(story(OXFORDSHIRE).triesToOpen('Ruth Adeyemi')).toEqual(refusal);
  });

  test('the talk is asked for; without it a reason is taken and nothing is refused (Q7)', () => {
    const silent = { discussion: undefined };
    expect(story(OXFORDSHIRE).triesToOpen('Amara Okafor', silent)).toEqual(missing('discussion'));
    const blank = { ...silent, noDiscussionReason: '  ' };
    expect(story(OXFORDSHIRE).triesToOpen('Amara Okafor', blank)).toEqual(missing('discussion'));
    const reasoned = { ...silent, noDiscussionReason: 'The worker has left.' };
    expect(story(OXFORDSHIRE).opens('Amara Okafor', reasoned).now().record.noDiscussionReason).toBe(
      'The worker has left.',
    );
  });

  test('a referral to Cafcass may stand beside it from the first day (O7)', () => {
    const opened = story(OXFORDSHIRE).opens('Amara Okafor', { referralBeside: true });
    expect(opened.now().record.referralBeside).toBe(true);
  });
});

describe('opening a case in Newcastle', () => {
  test('it begins at stage 1, which is no escalation: the team manager answers, the social worker gets the record', () => {
    const [, started] = story(NEWCASTLE).on('Mon 23 Nov 2026').opens('Leah Brandt').facts();
    expect(started).toMatchObject({
      stage: '1',
      entry: 'raised',
      respondents: [{ role: 'teamManager', person: { name: 'Kofi Mensah' } }],
      copied: [{ role: 'socialWorker', person: { name: 'Ewa Nowak' } }],
      dueOn: '2026-11-30',
    });
  });

  test('only the reviewing officer opens (N18)', () => {
    expect(story(NEWCASTLE).triesToOpen('Grace Hall')).toEqual({ reason: 'mayNotOpen', roles: ['iro'] });
  });

  test('it comes as no surprise: the talk is required, and no reason stands in for it (N3)', () => {
    const surprise = { discussion: undefined, noDiscussionReason: 'There was no time.' };
    expect(story(NEWCASTLE).triesToOpen('Leah Brandt', surprise)).toEqual(missing('discussion'));
  });

  test('straight to a senior manager takes one of two grounds, a reason and the views of those passed over (N5)', () => {
    for (const ground of [undefined, 'quicker'])
      expect(story(NEWCASTLE).triesToOpen('Leah Brandt', { stage: '3', ground })).toMatchObject(
        missing('ground'),
      );
    const bare = { stage: '3', ground: 'needsApproval' };
    expect(story(NEWCASTLE).triesToOpen('Leah Brandt', bare)).toMatchObject(missing('reason'));
    const reasoned = { ...bare, reason: 'Only the service manager can agree the placement.' };
    expect(story(NEWCASTLE).triesToOpen('Leah Brandt', reasoned)).toMatchObject(missing('views'));
    const heard = { ...reasoned, views: 'Kofi agrees with what should happen.' };
    expect(story(NEWCASTLE).opens('Leah Brandt', heard).facts()[1]).toMatchObject({
      stage: '3',
      entry: 'direct',
      ground: 'needsApproval',
      reason: 'Only the service manager can agree the placement.',
      views: 'Kofi agrees with what should happen.',
    });
  });

  test('the CSSU service manager is told at once wherever it starts from stage 3 up (N22)', () => {
    const heard = { ground: 'restsWithThem', reason: 'It rests with them.', views: 'They agree.' };
    const carys = [{ person: { name: 'Carys Webb' } }];
    const started = (stage: string) =>
      story(NEWCASTLE)
        .opens('Leah Brandt', { ...heard, stage })
        .facts()[1];
    // At stage 3 they share in resolving it, so that they get the record itself.
    expect(started('3')).toMatchObject({ stage: '3', copied: carys, informed: [] });
    for (const stage of ['4', '5']) expect(started(stage)).toMatchObject({ stage, informed: carys });
  });
});

describe.each([
  ['Oxfordshire', OXFORDSHIRE, 'Amara Okafor'],
  ['Newcastle', NEWCASTLE, 'Leah Brandt'],
])('opening a case anywhere: %s', (_, cast, owner) => {
  const { opening } = cast;
  test.each([
    ['a category is chosen', { category: undefined }, missing('category')],
    ['the category is one of the procedure', { category: 'weather' }, missing('category')],
    ['something is at issue', { issues: [] }, missing('issues')],
    [
      'each issue has what should come of it',
      { issues: [{ issue: 'Drift.', expected: ' ' }] },
      missing('issues'),
    ],
    ['the child is fully named', { child: { ...opening.child, number: '' } }, missing('child')],
    ['those who work with the child are named', { named: {} }, missing('named')],
    ['the talk was not tomorrow', { discussion: talkOn('2026-11-24') }, missing('discussionDate')],
    [
      'the talk was on a day of the calendar',
      { discussion: talkOn('2026-02-30') },
      missing('discussionDate'),
    ],
    [
      'the talk was with somebody',
      { discussion: { ...talkOn('2026-11-20'), with: ' ' } },
      missing('discussion'),
    ],
    [
      'the talk was about something',
      { discussion: { ...talkOn('2026-11-20'), summary: '' } },
      missing('discussion'),
    ],
    ['the stage is one of the procedure', { stage: '9' }, { reason: 'unknownStage' }],
  ])('%s', (_what, changes, refusal) => {
    expect(story(cast).on('Mon 23 Nov 2026').triesToOpen(owner, changes)).toEqual(refusal);
  });

  test('only roles that are named for the case are taken from the form', () => {
    const named = {
      ...opening.named,
      director: somebody('Mallory Vane'),
      constructor: somebody('Mallory Vane'),
    };
    const roles = story(cast)
      .opens(owner, { named })
      .now()
      .record.named.map(({ role }) => role);
    expect(roles.toSorted()).toEqual(['socialWorker', 'teamManager']);
  });
});

function talkOn(on: string) {
  return { with: 'Kofi Mensah', mode: 'telephone', on, summary: 'We spoke.' } as const;
}
