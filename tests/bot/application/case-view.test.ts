import { describe, expect, test } from 'vitest';
import { caseView } from '#bot/application/views/case-view.ts';
import { openingForm } from '#bot/application/views/opening-form.ts';
import { caseViewSchema } from '#shared/contract/case-view.ts';
import { openingFormSchema } from '#shared/contract/opening-form-view.ts';
import { answers, movesUpTo, saysNotSettled } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import {
  ALL_CASTS,
  NEWCASTLE,
  OXFORDSHIRE,
  RUTLAND_ALERT,
  RUTLAND_DISAGREEMENT,
  STOKE,
  somebody,
} from '#tests/support/casts.ts';

const viewOf = (tale: Story, name: string) => caseViewSchema.parse(caseView(tale.seenBy(name)));
const opened = () => story(NEWCASTLE).opens('Leah Brandt');

describe('a case as its people see it', () => {
  test('says how long the matter has taken, which is in sight also once it is over', () => {
    expect(viewOf(opened(), 'Leah Brandt').taken).toBe('Opened today');
    expect(viewOf(opened().on('Thu 26 Nov 2026'), 'Leah Brandt').taken).toBe('Open for 3 working days');
  });

  test('tells each person what they are in it', () => {
    const raised = story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor', { stage: '2' });
    const you = (tale: Story, name: string) => viewOf(tale, name).you;
    expect(you(opened(), 'Leah Brandt')).toBe('the owner');
    expect(you(opened(), 'Kofi Mensah')).toBe('asked to respond');
    expect(you(opened(), 'Ewa Nowak')).toBe('copied in: Social worker');
    expect(you(raised, 'Sana Malik')).toBe('told for information: SM Safeguarding');
    expect(you(raised, 'Ben Rees')).toBe('Team manager');
    const both = { socialWorker: somebody('Ben Rees'), teamManager: somebody('Ben Rees') };
    const twice = story(OXFORDSHIRE).opens('Amara Okafor', { stage: '2', named: both });
    expect(you(twice, 'Ben Rees')).toBe('Social worker and Team manager');
    expect(you(raised, 'Quinn Abara')).toBe('reading');
  });

  test('counts down to the end of the whole procedure, and once it is over says how long it took', () => {
    const raised = story(STOKE).on('Mon 23 Nov 2026').opens('Carol Finch', { stage: '2', reason: 'Urgent.' });
    const overall = (tale: Story) => viewOf(tale, 'Carol Finch').overall;
    expect(overall(raised.on('Thu 26 Nov 2026'))).toMatchObject({
      title: 'Whole procedure',
      line: 'Ends Mon 21 Dec · 17 working days left',
      over: false,
    });
    const resolved = raised.does('Stella Ward', answers('accept', 'Yes.')).does('Carol Finch', {
      type: 'recordResolution',
      text: 'Settled.',
      outcome: 'resolved',
      overallReason: 'Drift.',
    });
    const took = { line: 'It took 3 of 20 working days', left: '', used: 3, tone: 'calm', over: true };
    expect(overall(resolved.on('Mon 30 Nov 2026'))).toMatchObject(took);
    const closed = resolved.does('Carol Finch', { type: 'authorise' });
    expect(overall(closed.on('Mon 11 Jan 2027'))).toMatchObject(took);
  });

  test('says by how much the whole procedure took longer than it should', () => {
    const late = story(STOKE)
      .on('Mon 23 Nov 2026')
      .opens('Carol Finch', { stage: '2', reason: 'Urgent.' })
      .on('Tue 22 Dec 2026')
      .clocksTick()
      .does('Carol Finch', {
        type: 'recordResolution',
        text: 'It came right.',
        outcome: 'resolved',
        overallReason: 'Drift.',
      })
      .on('Mon 11 Jan 2027');
    expect(viewOf(late, 'Carol Finch').overall).toMatchObject({
      line: 'It took 21 working days; the procedure has 20',
      used: 20,
      total: 20,
      tone: 'late',
    });
  });

  test('shows what was agreed to: open, late and done', () => {
    const todo = ['2026-11-24', '2026-11-25', '2026-12-30'].map((by) => ({ what: 'Visit', who: 'Kofi', by }));
    const answered = opened().does('Kofi Mensah', answers('accept', 'Yes.', todo));
    const entry = answered.entries().length;
    const later = answered
      .does('Kofi Mensah', { type: 'completeAction', entry, action: 0, text: 'Done.' })
      .on('Thu 26 Nov 2026');
    expect(viewOf(later, 'Leah Brandt').actions.map(({ state, line }) => [state, line])).toEqual([
      ['done', 'Kofi; done'],
      ['late', 'Kofi, by Wed 25 Nov; its time has passed'],
      ['open', 'Kofi, by Wed 30 Dec'],
    ]);
  });

  test('shows a duty with its day and the act by which it is done', () => {
    const tale = opened().does('Leah Brandt', {
      type: 'recordAct',
      act: 'significantChange',
      on: '2026-11-23',
      text: 'She moves.',
    });
    expect(viewOf(tale, 'Leah Brandt').duties).toEqual([
      {
        entry: 3,
        what: 'Hold a Looked After review',
        due: 'Mon 21 Dec · 20 working days left',
        tone: 'calm',
        act: 'reviewHeld',
        actLabel: 'Record the Looked After review',
      },
    ]);
  });

  test('says who owns it now, and that handing it over is for those whom the procedure names', () => {
    const handed = story(NEWCASTLE)
      .isHeldBy('iro', 'Leah Brandt', 'Nadia Holt')
      .opens('Leah Brandt')
      .does('Carys Webb', { type: 'handOver', to: somebody('Nadia Holt'), reason: 'She is ill.' });
    const { owner, offers } = viewOf(handed, 'Nadia Holt');
    expect(owner).toEqual({
      id: 'nadia-holt',
      name: 'Nadia Holt',
      role: 'Independent Reviewing Officer',
    });
    expect(offers.find(({ command }) => command === 'handOver')?.label).toBe('Hand the case over');
  });

  test('names the readings on which the stage under way rests', () => {
    const { readings, ladder } = viewOf(story(OXFORDSHIRE).opens('Amara Okafor'), 'Amara Okafor');
    expect(readings.map(({ id }) => id)).toEqual(expect.arrayContaining(['Q1', 'Q2', 'Q8']));
    expect(ladder.find(({ state }) => state === 'now')?.why).toEqual(expect.arrayContaining(['Q8']));
  });

  test('goes on beside a closed record, and says so', () => {
    const lapses = [
      ['Tue 1 Dec 2026', '2'],
      ['Wed 9 Dec 2026', '3'],
      ['Thu 17 Dec 2026', '4'],
      ['Tue 29 Dec 2026', '5'],
    ] as const;
    const at5 = lapses.reduce(
      (tale, [day, stage]) => tale.on(day).clocksTick().does('Leah Brandt', movesUpTo(stage)),
      opened(),
    );
    const view = viewOf(at5.does('Leah Brandt', { type: 'authorise' }), 'Leah Brandt');
    expect(view.stageLine).toBe('Closed · goes on at stage 5');
    expect(view.ask.detail).toContain('The record is closed; the matter goes on beside it.');
    expect(view.offers.map(({ command }) => command)).toContain('recordDiscussion');
  });
});

describe('a stage', () => {
  test("stands with its ladder's own name", () => {
    const alert = viewOf(story(RUTLAND_ALERT).opens('Amara Okafor'), 'Amara Okafor');
    expect(alert.stageLine).toBe('Practice alert stage 1 of 5');
    const partner = story(OXFORDSHIRE).opens('Amara Okafor', { track: 'partner', stage: undefined });
    const { track, targets } = viewOf(partner, 'Amara Okafor');
    expect(track).toBe('Dispute with a partner agency');
    expect(targets).toMatchObject([
      {
        name: 'stage 1 (Dispute with a partner agency)',
        named: [{ role: 'partnerAgency', label: 'Partner agency' }],
        mayChooseDate: true,
        usualDue: undefined,
      },
    ]);
  });

  test('without a date has no clock, and says that none is set', () => {
    const { ladder } = viewOf(story(RUTLAND_DISAGREEMENT).opens('Amara Okafor'), 'Amara Okafor');
    expect(ladder[0]).toMatchObject({ state: 'now', lines: ['Tom Whitlock', 'No date is set'] });
    expect(ladder[0]?.due).toBeUndefined();
  });

  test('that is urgent begins with its flag, and says by when it must be seen', () => {
    const flagged = story(RUTLAND_DISAGREEMENT)
      .opens('Amara Okafor')
      .does('Tom Whitlock', { type: 'raiseFlag', flag: 'significantHarm', reason: 'He is hurt.' });
    const view = viewOf(flagged, 'Amara Okafor');
    expect(view.flags).toEqual([{ label: 'Risk of significant harm', reason: 'He is hurt.' }]);
    expect(view.stageLine).toBe('Disagreement stage 4 of 4');
    expect(view.ladder.at(-1)?.lines).toContain('Seen by the LSCB Manager: by Mon 23 Nov');
  });

  test('that somebody else than the owner begins is offered to them alone', () => {
    const act = (key: string, more: object) =>
      ({ type: 'recordAct', act: key, text: 'So.', on: '2026-11-23', ...more }) as const;
    const at3 = story(RUTLAND_DISAGREEMENT)
      .opens('Amara Okafor')
      .does('Amara Okafor', act('askManager', { outcome: 'withoutDelay' }))
      .does('Ben Rees', act('managerReview', { outcome: 'justified' }))
      .does('Tom Whitlock', answers('disagree', 'No.'))
      .does('Amara Okafor', saysNotSettled)
      .does('Amara Okafor', movesUpTo('2'))
      .does('Amara Okafor', act('nextSteps', {}))
      .does('Ben Rees', answers('disagree', 'No.'))
      .does('Amara Okafor', saysNotSettled)
      .does('Amara Okafor', movesUpTo('3'));
    const names = (who: string) => viewOf(at3, who).targets.map(({ name }) => name);
    expect(names('Dov Lister')).toEqual(['disagreement stage 4']);
    expect(names('Amara Okafor')).toEqual([]);
  });
});

test('the end asks for one of the ways in which it can end, each from its stage on', () => {
  const { ending } = viewOf(story(STOKE).opens('Carol Finch'), 'Carol Finch');
  expect(ending).toEqual({
    outcomes: [
      { key: 'resolved', label: 'Resolved' },
      { key: 'notResolved', label: 'Not resolved', notYet: 'From stage 4 on' },
    ],
    overallReason: 'The overall reason the case was escalated',
  });
});

test.each(ALL_CASTS.map((cast) => [cast.procedure.id, cast] as const))(
  'the form for raising under %s knows all that opening asks for',
  (_, cast) => {
    const opener = cast.holders[cast.procedure.opening.by[0] ?? '']?.[0] ?? somebody('Nobody');
    const { now, calendar } = story(cast).opens(opener.name).circumstances();
    const form = openingForm(cast.procedure, opener.id, {
      now,
      calendar,
      holders: cast.holders,
      freshId: '',
    });
    expect(openingFormSchema.parse(form)).toMatchObject({
      words: { stage: cast.procedure.words.stage },
      tracks: cast.procedure.tracks.map(({ key, label }) => ({ key, label })),
    });
  },
);

test('the form for raising offers flags, tracks, the service and what is kept with the source', () => {
  const { now, calendar } = story(OXFORDSHIRE).opens('Amara Okafor').circumstances();
  const around = (cast: typeof OXFORDSHIRE) => ({ now, calendar, holders: cast.holders, freshId: '' });
  const form = openingForm(OXFORDSHIRE.procedure, 'amara-okafor', around(OXFORDSHIRE));
  expect(form.flags[0]).toEqual({
    key: 'seriousSafeguarding',
    label: 'Serious safeguarding issue',
    opens: '2',
    urgent: false,
  });
  expect(form.tracks.map(({ key, mayChoose, targets }) => [key, mayChoose, targets.length])).toEqual([
    ['ladder', true, 5],
    ['thematic', true, 0],
    ['partner', true, 1],
  ]);
  expect(form.service).toBe('The service it is about');
  expect(openingForm(STOKE.procedure, 'carol-finch', around(STOKE)).sources?.notes).toBe(
    'Strengths and deficits',
  );
});
