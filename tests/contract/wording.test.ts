import { describe, expect, test } from 'vitest';
import type { CaseEventType } from '#shared/domain/events.ts';
import type { Field, Refusal } from '#shared/domain/refusals.ts';
import { WORKFLOW } from '#shared/domain/workflow.ts';
import { entryWords } from '#shared/wording/entries.ts';
import { problemWords } from '#shared/wording/problems.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import { NEWCASTLE, OXFORDSHIRE, STOKE, somebody } from '#tests/support/casts.ts';
import { wholeNewcastleStory, wholeOxfordshireStory, wholeStokeStory } from '#tests/support/whole-stories.ts';

const amara = somebody('Amara Okafor');
const at = '2026-11-25T14:30:00.000Z';
const dueOn = '2026-11-30';

/** One of each reason; the compiler asks for a line here when a reason is added. */
const EACH: { readonly [R in Refusal['reason']]: Extract<Refusal, { reason: R }> } = {
  notPermitted: { reason: 'notPermitted', command: 'authorise', needs: 'owner', owner: amara },
  mayNotOpen: { reason: 'mayNotOpen', roles: ['iro'] },
  notNow: { reason: 'notNow', command: 'escalate', phase: 'resolved' },
  authorised: { reason: 'authorised', at },
  outOfDate: { reason: 'outOfDate' },
  incomplete: { reason: 'incomplete', field: 'views' },
  unknownStage: { reason: 'unknownStage' },
  stageNotHigher: { reason: 'stageNotHigher' },
  directNotProvided: { reason: 'directNotProvided', next: '2' },
  answerFirst: { reason: 'answerFirst', dueOn },
  meetingFirst: { reason: 'meetingFirst', dueOn },
  dateOutOfRange: { reason: 'dateOutOfRange', earliest: '2026-11-24', latest: dueOn },
  timeNotGranted: { reason: 'timeNotGranted' },
  noTimeLeft: { reason: 'noTimeLeft', dueOn },
  meetingNotProvided: { reason: 'meetingNotProvided' },
  meetingAlreadyCalled: { reason: 'meetingAlreadyCalled' },
  unknownMeeting: { reason: 'unknownMeeting' },
  meetingNotBegun: { reason: 'meetingNotBegun', start: at },
  minutesAlreadyRecorded: { reason: 'minutesAlreadyRecorded' },
  unknownEntry: { reason: 'unknownEntry' },
  talkFirst: { reason: 'talkFirst', why: ['N4'] },
  unknownAct: { reason: 'unknownAct' },
  notYourAct: { reason: 'notYourAct', act: 'legalAdvice', owner: amara },
  actNotNow: { reason: 'actNotNow', act: 'directorAdvice' },
  gateNotMet: { reason: 'gateNotMet', stage: '6', needs: 'directorAdvice', why: ['N24'] },
};

const FIELDS: Readonly<Record<Field, true>> = {
  child: true,
  issues: true,
  category: true,
  source: true,
  respondent: true,
  discussion: true,
  discussionDate: true,
  text: true,
  reason: true,
  views: true,
  actions: true,
  actionDate: true,
  until: true,
  attended: true,
  notes: true,
  right: true,
  named: true,
  actWith: true,
  actDate: true,
  outcome: true,
};

/** What is wrong with a sentence a person reads. */
function faults(text: string): readonly string[] {
  return [
    ...(text.trim() === '' ? ['is empty'] : []),
    ...(/undefined|null|NaN|\[object|Invalid/.test(text) ? ['shows the machine'] : []),
    ...(/^[A-Z]/.test(text) ? [] : ['does not begin with a capital']),
    ...(text.endsWith('.') ? [] : ['does not end with a full stop']),
    ...(/ {2}|\bplease\b|\bsorry\b|\bize\b/i.test(text) ? ['is not plain'] : []),
  ].map((fault) => `${text} ${fault}`);
}

describe.each([
  ['Oxfordshire', OXFORDSHIRE, wholeOxfordshireStory],
  ['Newcastle', NEWCASTLE, wholeNewcastleStory],
  ['Stoke', STOKE, wholeStokeStory],
])('in the words of %s', (_, { procedure }, whole) => {
  test('every refusal says what is wrong, why, and what to do', () => {
    const fields = Object.keys(FIELDS).map((field) => ({ reason: 'incomplete', field }) as Refusal);
    const commands = Object.keys(WORKFLOW).map((command) => ({ ...EACH.notNow, command }) as Refusal);
    const parts = (['owner', 'respondent', 'party', 'author', 'attendee'] as const).map((needs) => ({
      ...EACH.notPermitted,
      needs,
    }));
    const sentences = [...Object.values(EACH), ...fields, ...commands, ...parts].flatMap((refusal) =>
      Object.values(refusalWords(procedure, refusal)),
    );
    expect(sentences.flatMap(faults)).toEqual([]);
  });

  test('every entry of a whole story says what was done, and who sees trouble is told what to do', () => {
    const tale = whole();
    for (const entry of tale.entries()) {
      const { did, words, details } = entryWords(procedure, entry);
      const all = [did, words ?? '-', ...details.flatMap(({ label, value }) => [label, value])];
      expect(all.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
      expect(did).not.toBe('');
      const problem = problemWords(procedure, tale.now(), entry);
      expect(problem ? [problem.text, problem.remedy].flatMap(faults) : []).toEqual([]);
    }
  });
});

test('the whole stories put every kind of fact on the record', () => {
  const kinds = new Set(
    [wholeOxfordshireStory(), wholeNewcastleStory(), wholeStokeStory()].flatMap((tale) =>
      tale.entries().map(({ event }) => event.type),
    ),
  );
  const every: Readonly<Record<CaseEventType, true>> = {
    CaseOpened: true,
    DiscussionRecorded: true,
    StageStarted: true,
    AlertSeen: true,
    ResponseGiven: true,
    FoundNotSettled: true,
    MoreTimeAsked: true,
    MoreTimeAgreed: true,
    LimitPassed: true,
    OverallLimitPassed: true,
    MeetingCalled: true,
    MeetingBooked: true,
    MeetingNotBooked: true,
    MinutesRecorded: true,
    ResolutionRecorded: true,
    CaseAuthorised: true,
    NoteWritten: true,
    EntryCorrected: true,
    ChildTold: true,
    ActRecorded: true,
    NoticeDelivered: true,
    NoticeNotDelivered: true,
    AlertEmailed: true,
    AlertNotEmailed: true,
    OriginalEmailKept: true,
    OriginalEmailNotKept: true,
    DocumentFiled: true,
    DocumentNotFiled: true,
  };
  expect([...kinds].toSorted()).toEqual(Object.keys(every).toSorted());
});

test('a refusal reads as people speak', () => {
  const { procedure } = OXFORDSHIRE;
  expect(refusalWords(procedure, EACH.directNotProvided).remedy).toBe('Go to stage 2, ASCM first.');
  expect(refusalWords(procedure, EACH.mayNotOpen).why).toBe('Only an Independent Reviewing Officer can.');
  expect(refusalWords(procedure, EACH.authorised).why).toBe('It was authorised on Wed 25 Nov, 14:30.');
  expect(refusalWords(procedure, EACH.dateOutOfRange).why).toBe(
    'The limits of the procedure allow Tue 24 Nov to Mon 30 Nov.',
  );
});

test('the 20 days that pass are a limit in Oxfordshire and an expectation in Newcastle', () => {
  const passed = (tale: ReturnType<typeof wholeNewcastleStory>, { procedure }: typeof NEWCASTLE) =>
    tale
      .entries()
      .flatMap((entry) =>
        entry.event.type === 'OverallLimitPassed' ? [problemWords(procedure, tale.now(), entry)?.text] : [],
      );
  expect(passed(wholeOxfordshireStory(), OXFORDSHIRE)).toEqual([
    'The working days in total ended on Mon 21 Dec.',
  ]);
  expect(passed(wholeNewcastleStory(), NEWCASTLE)).toEqual([
    'The 20 working days in which this is expected to be settled ended on Mon 21 Dec.',
  ]);
});
