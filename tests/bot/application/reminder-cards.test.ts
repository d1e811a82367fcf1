import { describe, expect, test } from 'vitest';
import { jobsFor } from '#bot/application/effects.ts';
import { noticeView } from '#bot/application/views/notice.ts';
import { ids } from '#bot/ids.ts';
import { noticesFor } from '#shared/domain/notices.ts';
import { entryWords } from '#shared/wording/entries.ts';
import {
  answers,
  booked,
  movesUpTo,
  saysNotSettled,
  saysResolved,
  writesMinutes,
} from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { OXFORDSHIRE } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anAct, aStage, type PackFile } from '#tests/support/small-pack.ts';

const why = ['A1'];
const raised = (changes: Partial<PackFile> = {}) =>
  story(smallCast(changes)).on('Mon 23 Nov 2026').opens('Ada Penn');

/** The tale once the reminders of a day have gone out. */
const reminded = (tale: Story, day: string) => tale.on(day, '09:00').clocksTick();

/** The last reminder of a thing, as its reader sees it now. */
function card(tale: Story, of: string, who: string) {
  const last = tale.entries().findLast(({ event }) => event.type === 'ReminderDue' && event.of === of);
  const view = noticeView(tale.seenBy(who), `reminder:${last?.seq}`, ids);
  if (!view) return undefined;
  const { heading, title, line, tone, asks, acts } = view;
  return { heading, title, line, tone, asks, acts: acts.map(({ act }) => act) };
}

const CALM = { tone: 'calm', asks: false, acts: ['open'] } as const;

describe('the card of a reminder of a stage', () => {
  const friday = () => reminded(raised(), 'Fri 27 Nov 2026');
  const tuesday = () => reminded(raised(), 'Tue 1 Dec 2026');

  test('asks for the answer again, with the acts of the alert', () => {
    expect(card(friday(), 'stage', 'Max Boyle')).toEqual({
      heading: 'Reminder · Alert',
      title: 'Stage 1 · your response is needed',
      line: 'by Mon 30 Nov · 5 working days',
      tone: 'soon',
      asks: true,
      acts: ['respond', 'open', 'askForTime'],
    });
  });

  test('is for those who were reminded, and for nobody else', () => {
    expect(card(friday(), 'stage', 'Ada Penn')).toBeUndefined();
  });

  test('after the limit says so to who must answer, and lets who decides escalate', () => {
    expect(card(tuesday(), 'stage', 'Max Boyle')).toMatchObject({
      title: 'No response by Mon 30 Nov',
      line: 'Ada Penn decides how to go on',
      tone: 'late',
      acts: ['respond', 'open'],
    });
    expect(card(tuesday(), 'stage', 'Ada Penn')).toEqual({
      heading: 'Reminder · Notice',
      title: 'No response by Mon 30 Nov · you decide',
      line: 'The limit of stage 1 passed on Mon 30 Nov',
      tone: 'late',
      asks: true,
      acts: ['escalate', 'recordResolution', 'open'],
    });
  });

  test('is calm once it is answered, and once the matter has gone on', () => {
    const answered = friday().does('Max Boyle', answers('accept', 'Yes.'));
    expect(card(answered, 'stage', 'Max Boyle')).toMatchObject({ title: 'Answered: accepted', tone: 'calm' });
    const up = tuesday().does('Ada Penn', movesUpTo('2'));
    for (const who of ['Max Boyle', 'Ada Penn'])
      expect(card(up, 'stage', who)).toMatchObject({ ...CALM, title: 'This went on to stage 2' });
  });

  test('asks the owner what they make of a late answer, and how they go on', () => {
    const answered = tuesday().does('Max Boyle', answers('accept', 'Yes.'));
    expect(card(answered, 'stage', 'Ada Penn')).toMatchObject({ title: 'Max Boyle accepted', tone: 'late' });
    const unsettled = reminded(answered.does('Ada Penn', saysNotSettled), 'Mon 7 Dec 2026');
    expect(card(unsettled, 'stage', 'Ada Penn')).toMatchObject({
      title: 'Not settled by Mon 30 Nov · you decide',
      tone: 'late',
      asks: true,
    });
  });

  test('where nobody is there to answer, tells the owner that', () => {
    const empty = story(smallCast()).isHeldBy('manager').on('Mon 23 Nov 2026').opens('Ada Penn');
    expect(card(reminded(empty, 'Fri 27 Nov 2026'), 'stage', 'Ada Penn')).toMatchObject({
      title: 'Something did not work',
      line: 'Nobody holds the role Manager.',
    });
  });
});

describe('the card of a reminder', () => {
  test('of the time over all stages', () => {
    const opened = () =>
      reminded(story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor'), 'Mon 14 Dec 2026');
    expect(card(opened(), 'overall', 'Amara Okafor')).toEqual({
      heading: 'Reminder · Resolution and Escalation',
      title: 'The total time of the procedure is coming to its end',
      line: 'It ends on Mon 21 Dec',
      tone: 'calm',
      asks: true,
      acts: ['open'],
    });
    expect(card(opened().on('Tue 22 Dec 2026').clocksTick(), 'overall', 'Amara Okafor')).toMatchObject({
      title: 'The total time of the procedure has ended',
      line: 'It ended on Mon 21 Dec',
      tone: 'late',
    });
    const resolved = opened().does('Amara Okafor', saysResolved);
    expect(card(resolved, 'overall', 'Amara Okafor')).toMatchObject({ ...CALM, title: 'Resolved' });
  });

  test('of a duty, until it is done', () => {
    const within = { days: 5, of: 'workingDays' as const, from: 'recorded' as const };
    const duty = { what: 'Hold a review', within, doneBy: 'review' };
    const cast = { acts: [anAct('visit', { duty }), anAct('review')] };
    const tale = reminded(
      raised(cast).does('Ada Penn', { type: 'recordAct', act: 'visit' }),
      'Tue 1 Dec 2026',
    );
    expect(card(tale, 'duty:3', 'Ada Penn')).toEqual({
      heading: 'Reminder · Notice',
      title: 'Hold a review',
      line: 'It was due by Mon 30 Nov',
      tone: 'late',
      asks: true,
      acts: ['open'],
    });
    const done = tale.does('Ada Penn', { type: 'recordAct', act: 'review' });
    expect(card(done, 'duty:3', 'Ada Penn')).toMatchObject({ ...CALM, title: 'Done: Hold a review' });
  });

  test('of agreed actions says how many, never what', () => {
    const action = { what: 'Move Kit to his aunt.', who: 'Max Boyle', by: '2026-11-25' };
    const tale = reminded(
      raised().does('Max Boyle', answers('accept', 'Yes.', [action, action])),
      'Wed 25 Nov 2026',
    );
    const of = 'actions:3:2026-11-25';
    expect(card(tale, of, 'Max Boyle')).toMatchObject({
      title: '2 agreed actions are due',
      line: 'By Wed 25 Nov',
      tone: 'soon',
    });
    const late = tale.on('Thu 26 Nov 2026').does('Max Boyle', completes(0));
    expect(card(late, of, 'Ada Penn')).toMatchObject({ title: 'An agreed action is late', tone: 'late' });
    expect(jobsFor('here', late.seenBy('Ada Penn').procedure, late.now(), late.entries().slice(-1))).toEqual([
      { kind: 'refreshCards', authority: 'here', caseId: late.now().id },
    ]);
    const done = late.does('Max Boyle', completes(1));
    expect(card(done, of, 'Max Boyle')).toMatchObject({ ...CALM, title: 'What was agreed is done' });
  });

  test('of a meeting lets everybody join it, and afterwards asks for its minutes', () => {
    const called = raised({ stages: [aStage('1', { meeting })] })
      .does('Ada Penn', { type: 'callMeeting', purpose: 'To agree.' })
      .reports(booked('id-3', 'Thu 26 Nov 2026', '10:00', '10:45'));
    const before = reminded(called, 'Wed 25 Nov 2026');
    expect(card(before, 'meeting:id-3', 'Max Boyle')).toMatchObject({
      heading: 'Reminder · Notice · stage 1 meeting',
      title: 'Meeting booked: Thu 26 Nov, 10:00',
      acts: ['join', 'open'],
    });
    const after = reminded(before, 'Fri 27 Nov 2026');
    expect(card(after, 'meeting:id-3', 'Dora Field')).toMatchObject({
      title: 'Record the minutes',
      line: 'Meeting of Thu 26 Nov, 10:00',
      asks: true,
      acts: ['open'],
    });
    const written = after.does('Dora Field', writesMinutes('id-3', 'dora-field'));
    expect(card(written, 'meeting:id-3', 'Dora Field')).toMatchObject({ ...CALM, title: 'Meeting held' });
  });
});

const meeting = {
  required: ['manager', 'director'],
  chair: 'director',
  obligatory: 'never' as const,
  minutes: 45,
  why,
};
const completes = (action: number) => ({ type: 'completeAction', entry: 3, action, text: 'Done.' }) as const;

test('a reminder is one job for each person, and one quiet line in the thread', () => {
  const tale = reminded(raised().on('Tue 1 Dec 2026', '00:00').clocksTick(), 'Tue 1 Dec 2026');
  const { procedure } = tale.seenBy('Ada Penn');
  const [entry] = tale.entries().slice(-1);
  if (!entry) throw new Error('Nothing is on the record');
  expect(noticesFor(tale.now(), entry)).toMatchObject([
    { key: `reminder:${entry.seq}`, to: { name: 'Ada Penn' } },
    { key: `reminder:${entry.seq}`, to: { name: 'Max Boyle' } },
  ]);
  expect(jobsFor('here', procedure, tale.now(), [entry]).map(({ kind }) => kind)).toEqual([
    'deliverNotice',
    'deliverNotice',
  ]);
  expect(entryWords(procedure, entry, tale.entries())).toEqual({
    did: 'Reminder to Ada Penn and Max Boyle: the limit of stage 1 passed on Mon 30 Nov.',
    details: [],
    quiet: true,
  });
});
