import { describe, expect, test } from 'vitest';
import { caseView } from '#bot/application/views/case-view.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Act } from '#shared/domain/procedure-acts.ts';
import { booked, movesUpTo, saysResolved, writesMinutes } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { type Cast, NEWCASTLE, NEWCASTLE_DRP, OXFORDSHIRE, STOKE, somebody } from '#tests/support/casts.ts';

/** An authority whose procedure is set otherwise: what a pack may say, though no council's says it yet. */
const set = (cast: Cast, procedure: Partial<Procedure>): Cast => ({
  ...cast,
  procedure: { ...cast.procedure, ...procedure },
});
const openingOf = (cast: Cast, opening: Partial<Procedure['opening']>): Cast =>
  set(cast, { opening: { ...cast.procedure.opening, ...opening } });

describe('where the owner may not call meetings', () => {
  const meetings = { ownerMayCall: false, minutes: 45, why: ['T3'] };
  const calls = { type: 'callMeeting', purpose: 'Settle it.' } as const;

  test('a stage without a meeting of its own has none', () => {
    const opened = story(set(OXFORDSHIRE, { meetings })).opens('Amara Okafor');
    expect(opened.tries('Amara Okafor', calls)).toEqual({ reason: 'meetingNotProvided' });
  });

  test('a stage that has a meeting of its own still has it', () => {
    const opened = story(set(NEWCASTLE, { meetings })).opens('Leah Brandt', {
      stage: '2',
      ground: 'restsWithThem',
      reason: 'It rests with them.',
      views: 'They agree.',
    });
    expect(opened.does('Leah Brandt', calls).facts()).toMatchObject([{ type: 'MeetingCalled', stage: '2' }]);
  });
});

test('somebody named to answer fills no other role: that nobody is there to be told is still said', () => {
  const stages = STOKE.procedure.stages.map((stage) => ({ ...stage, informed: ['cpQaServiceManager'] }));
  const named = story(set(STOKE, { stages }))
    .isHeldBy('strategicManager')
    .isHeldBy('cpQaServiceManager')
    .opens('Carol Finch', { stage: '2', reason: 'It is urgent.', respondent: somebody('Noor Aziz') });
  expect(named.facts()).toMatchObject([
    {},
    { respondents: [{ person: { name: 'Noor Aziz' } }], empty: ['cpQaServiceManager'] },
  ]);
});

describe('more time where nothing bounds the whole procedure', () => {
  const agrees = { type: 'agreeTime', until: '2026-12-31' } as const;
  const direct = { stage: '2', reason: 'It is urgent.' };

  test.each<[string, Procedure['overall']]>([
    ['there is no overall limit', undefined],
    [
      'the overall time is only expected',
      { workingDays: 20, binding: 'expectation', starts: 'firstStage', why: ['S18'] },
    ],
  ])('goes past the 20 days: %s', (_, overall) => {
    const opened = story(set(STOKE, { overall })).on('Mon 23 Nov 2026').opens('Carol Finch', direct);
    expect(opened.does('Carol Finch', agrees).due().stage).toBe('2026-12-31');
  });
});

describe('what is asked for at opening', () => {
  test('where it came from may be left open when it is not required', () => {
    const { sources } = STOKE.procedure.opening;
    if (!sources) throw new Error('Stoke asks where a concern came from');
    const free = openingOf(STOKE, { sources: { ...sources, required: false } });
    expect(story(free).opens('Carol Finch', { source: undefined }).facts()).toHaveLength(1);
    expect(story(free).triesToOpen('Carol Finch', { source: 'rumour' })).toMatchObject({ field: 'source' });
  });

  test('a category of the informal list takes its reason also where going direct takes none (Q17)', () => {
    const { direct } = STOKE.procedure.opening;
    const free = openingOf(STOKE, { direct: { ...direct, reasonRequired: false } });
    expect(story(free).triesToOpen('Carol Finch', { stage: '2', category: 'absence' })).toEqual({
      reason: 'incomplete',
      field: 'reason',
      why: ['S2', 'Q17'],
    });
    expect(story(free).opens('Carol Finch', { stage: '2', category: 'drift' }).facts()).toHaveLength(2);
  });

  test('where there are no categories, none can be added', () => {
    expect(story(NEWCASTLE_DRP).triesToOpen('Leah Brandt', { furtherCategories: ['drift'] })).toEqual({
      reason: 'incomplete',
      field: 'category',
    });
  });
});

describe('the fields of an act', () => {
  const visit: Act = {
    key: 'visit',
    label: 'Record a visit',
    did: 'visited',
    by: ['owner'],
    phases: 'any',
    elsewhere: 'refused',
    beside: false,
    fields: {
      outcome: { label: 'How it went', required: false, choices: [{ key: 'well', label: 'Well' }] },
    },
    tells: [],
    why: ['O7'],
  };
  const visits = (more: object = {}): PersonCommand => ({ type: 'recordAct', act: 'visit', ...more });
  const opened = () => story(set(OXFORDSHIRE, { acts: [visit] })).opens('Amara Okafor');

  test('an outcome that is not required may be left out, and is one of the choices when given', () => {
    expect(opened().does('Amara Okafor', visits()).facts()).toMatchObject([
      { act: 'visit', outcome: undefined },
    ]);
    expect(
      opened()
        .does('Amara Okafor', visits({ outcome: 'well' }))
        .facts(),
    ).toMatchObject([{ outcome: 'well' }]);
    expect(opened().tries('Amara Okafor', visits({ outcome: 'badly' }))).toEqual({
      reason: 'incomplete',
      field: 'outcome',
      why: ['O7'],
    });
  });

  test('what the act has no field for is not put on the record', () => {
    const more = { text: 'Kit was in.', with: 'Kit', on: '2026-11-23' };
    expect(opened().does('Amara Okafor', visits(more)).facts()).toMatchObject([
      { text: undefined, with: undefined, on: undefined },
    ]);
  });
});

test('a gate that stands only after an outcome does not stand before the act is recorded at all', () => {
  const gate = {
    needs: 'evidence',
    onlyAfter: { act: 'cafcass', outcome: 'decisions' },
    unless: [],
    why: ['O7'],
  };
  const stages = OXFORDSHIRE.procedure.stages.map((stage) => ({ ...stage, gates: [gate] }));
  const referral: PersonCommand = {
    type: 'recordAct',
    act: 'cafcass',
    outcome: 'decisions',
    with: 'Helen Marsh',
    on: '2026-11-23',
    text: 'No answer in four weeks.',
  };
  const opened = () => story(set(OXFORDSHIRE, { stages })).on('Mon 23 Nov 2026').opens('Amara Okafor');
  expect(opened().does('Amara Okafor', movesUpTo('2')).now().record.runs).toHaveLength(2);
  expect(opened().does('Amara Okafor', referral).tries('Amara Okafor', movesUpTo('2'))).toMatchObject({
    reason: 'gateNotMet',
    needs: 'evidence',
  });
});

describe('the talk that the first stage wants (N4)', () => {
  const emailed = { with: 'Tom Whitlock', mode: 'email', on: '2026-11-20', summary: 'I wrote.' } as const;

  test('is wanted of the informal stage too, where a procedure has one', () => {
    const emailOnly = {
      is: 'refusedForSettling' as const,
      offered: 'isNoTalk' as const,
      exceptSources: [],
      why: ['N4'],
    } satisfies Procedure['opening']['emailOnly'];
    const strict = openingOf(OXFORDSHIRE, { emailOnly });
    const informal = story(strict)
      .on('Mon 23 Nov 2026')
      .opens('Amara Okafor', { stage: undefined, discussion: emailed });
    expect(informal.tries('Amara Okafor', saysResolved)).toEqual({ reason: 'talkFirst', why: ['N4'] });
  });

  test('is had in a meeting as well as on the telephone', () => {
    const met = story(NEWCASTLE_DRP)
      .on('Mon 23 Nov 2026')
      .opens('Leah Brandt')
      .does('Leah Brandt', { type: 'callMeeting', purpose: 'Settle it.' })
      .reports(booked('id-3', 'Thu 26 Nov 2026', '09:00', '09:45'))
      .on('Thu 26 Nov 2026');
    expect(met.tries('Leah Brandt', saysResolved)).toEqual({ reason: 'talkFirst', why: ['N4', 'Q4'] });
    const held = met.does('Leah Brandt', writesMinutes('id-3', 'leah-brandt'));
    expect(held.does('Leah Brandt', saysResolved).now().record.phase).toBe('resolved');
  });

  test('is nothing a procedure without that rule reminds of', () => {
    const tale = story(OXFORDSHIRE).opens('Amara Okafor', { discussion: emailed });
    expect(caseView(tale.seenBy('Amara Okafor')).problems).toEqual([]);
  });
});

describe('where no stage may be passed over (earlier edition of Newcastle)', () => {
  const opened = () => story(NEWCASTLE_DRP).on('Mon 23 Nov 2026').opens('Leah Brandt');

  test('that is the answer, also where a gate of that stage is shut', () => {
    expect(opened().tries('Leah Brandt', movesUpTo('6'))).toEqual({
      reason: 'directNotProvided',
      next: '2',
      why: ['Q4'],
    });
  });

  test('the next stage waits for the answer all the same', () => {
    expect(opened().tries('Leah Brandt', movesUpTo('2'))).toEqual({
      reason: 'answerFirst',
      dueOn: '2026-11-30',
      why: ['N7', 'N21', 'N25', 'Q1', 'Q2'],
    });
  });
});
