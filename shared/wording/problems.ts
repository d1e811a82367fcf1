import { type Case, meetingOf } from '#shared/domain/case.ts';
import { sameDocument } from '#shared/domain/decisions/report.ts';
import type { Entry } from '#shared/domain/events.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { londonDay } from '#shared/domain/time.ts';
import { shortDay, workingDays } from './dates.ts';
import { alertWord, inARow, roleLabel } from './names.ts';
import { actNotEmailed, passedWords } from './problem-limits.ts';

/** Why an effect did not come off when its last try broke off without a word. */
export const EFFECT_BROKE_OFF = 'the service broke off each time it was tried';

/** Why an alert's email did not go out when nobody holds the role that is asked. */
export const NOBODY_ASKED = 'nobody holds the role that is asked';

/** Why an act's email did not go out when nobody holds a role it goes to. */
export const NOBODY_TO_EMAIL = 'nobody holds the roles it goes to';

/** Why a card did not reach somebody whom the authority's directory does not have any more. */
export const NO_LONGER_KNOWN = "they are no longer among the authority's people";

/** Why a card of a newer version's kind was not sent by an older one. */
export const UNKNOWN_CARD = 'this version of the service does not know such a card';

/** What the first stage still lacks where nobody has talked about the matter yet, and what to do (N4). */
export function talkWords(procedure: Procedure): { readonly text: string; readonly remedy: string } {
  const refused = procedure.opening.emailOnly?.is === 'refusedForSettling';
  return {
    text: 'No discussion face to face or by telephone is on the record.',
    remedy: refused
      ? 'Talk it over and record the discussion: without one this cannot end as settled here.'
      : 'Talk it over and record the discussion: email alone is not good practice.',
  };
}

/** Something that did not work and what its owner should do; nothing when an entry is no such thing, or it was mended. */
export function problemWords(
  procedure: Procedure,
  state: Case,
  entry: Entry,
): { readonly text: string; readonly remedy: string } | undefined {
  const { event } = entry;
  const on = londonDay(entry.at);
  switch (event.type) {
    case 'StageStarted':
    case 'ActRecorded': {
      if (event.empty.length === 0) return undefined;
      const roles = inARow(event.empty.map((role) => roleLabel(procedure, role)));
      return {
        text: `Nobody holds the role ${roles}.`,
        remedy: 'Tell them yourself, and ask your administrator to fill the role.',
      };
    }
    case 'NoticeNotDelivered':
      return {
        text: `${event.to.name} could not be reached in Teams.`,
        remedy: 'Tell them yourself, and write an entry that you did.',
      };
    case 'AlertNotEmailed':
      return {
        text: `The email headed "${alertWord(procedure, event.stage)}" was not sent.`,
        remedy: 'Send it yourself, and write an entry that you did.',
      };
    case 'OriginalEmailNotKept':
      return {
        text: 'The original email is not kept with the record.',
        remedy: "Save it to the child's file yourself.",
      };
    case 'MeetingNotBooked':
      return meetingOf(state, event.meeting)?.booked
        ? undefined
        : {
            text: `The meeting is not booked: ${event.reason}`,
            remedy: 'Agree a time with the people who must be there, or call the meeting again.',
          };
    case 'DocumentNotFiled':
      return state.beside.files.some(({ document }) => sameDocument(document, event.document))
        ? undefined
        : {
            text: 'A document is not in the library.',
            remedy: 'Ask your IT service to look at the library, then tell us to try again.',
          };
    case 'OverallLimitPassed':
      return procedure.overall?.binding === 'expectation'
        ? {
            text: `The ${workingDays(procedure.overall.workingDays)} in which this is expected to be settled ended on ${shortDay(event.dueOn, on)}.`,
            remedy: 'Keep the effect on the child in sight, and go on without delay.',
          }
        : {
            text: `The working days in total ended on ${shortDay(event.dueOn, on)}.`,
            remedy: 'Decide how to bring the matter to an end.',
          };
    case 'ActNotEmailed':
      return actNotEmailed(procedure, state, event.entry);
    case 'InformalLimitPassed':
    case 'MilestonePassed':
    case 'DutyPassed':
      return passedWords(procedure, state, event, on);
    case 'CaseOpened':
    case 'DiscussionRecorded':
    case 'AlertSeen':
    case 'ResponseGiven':
    case 'FoundNotSettled':
    case 'MoreTimeAsked':
    case 'MoreTimeAgreed':
    case 'FlagRaised':
    case 'ActionDone':
    case 'LimitMoved':
    case 'LimitPassed':
    case 'ReminderDue':
    case 'OwnerChanged':
    case 'ActEmailed':
    case 'MeetingCalled':
    case 'MeetingBooked':
    case 'MinutesRecorded':
    case 'ResolutionRecorded':
    case 'CaseAuthorised':
    case 'NoteWritten':
    case 'EntryCorrected':
    case 'ChildTold':
    case 'NoticeDelivered':
    case 'AlertEmailed':
    case 'OriginalEmailKept':
    case 'DocumentFiled':
      return undefined;
  }
}
