import { describe, expect, test } from 'vitest';
import type { CaseEventType } from '#shared/domain/events.ts';
import { entryWords } from '#shared/wording/entries.ts';
import { problemWords } from '#shared/wording/problems.ts';
import { NEWCASTLE, OXFORDSHIRE, RUTLAND_ALERT, RUTLAND_DISAGREEMENT, STOKE } from '#tests/support/casts.ts';
import { plainFaults } from '#tests/support/plain-words.ts';
import {
  wholeAlertStory,
  wholeDisagreementStory,
  wholeNewcastleStory,
  wholeOxfordshireStory,
  wholeStokeStory,
} from '#tests/support/whole-stories.ts';

describe.each([
  ['Oxfordshire', OXFORDSHIRE, wholeOxfordshireStory],
  ['Newcastle', NEWCASTLE, wholeNewcastleStory],
  ['Stoke', STOKE, wholeStokeStory],
  ["Rutland's practice alerts", RUTLAND_ALERT, wholeAlertStory],
  ["Rutland's disagreements", RUTLAND_DISAGREEMENT, wholeDisagreementStory],
])('in the words of %s', (_, { procedure }, whole) => {
  test('every entry of a whole story says what was done, and who sees trouble is told what to do', () => {
    const tale = whole();
    for (const entry of tale.entries()) {
      const { did, words, details } = entryWords(procedure, entry, tale.entries());
      const all = [did, words ?? '-', ...details.flatMap(({ label, value }) => [label, value])];
      expect(all.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
      expect(did).not.toBe('');
      const problem = problemWords(procedure, tale.now(), entry);
      expect(problem ? [problem.text, problem.remedy].flatMap(plainFaults) : []).toEqual([]);
    }
  });
});

test('the whole stories put every kind of fact on the record', () => {
  const kinds = new Set(
    [
      wholeOxfordshireStory,
      wholeNewcastleStory,
      wholeStokeStory,
      wholeAlertStory,
      wholeDisagreementStory,
    ].flatMap((whole) =>
      whole()
        .entries()
        .map(({ event }) => event.type),
    ),
  );
  const every: Readonly<Record<CaseEventType, true>> = {
    CaseOpened: true,
    DiscussionRecorded: true,
    StageStarted: true,
    FlagRaised: true,
    ActionDone: true,
    LimitMoved: true,
    InformalLimitPassed: true,
    MilestonePassed: true,
    DutyPassed: true,
    ReminderDue: true,
    OwnerChanged: true,
    ActEmailed: true,
    ActNotEmailed: true,
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
