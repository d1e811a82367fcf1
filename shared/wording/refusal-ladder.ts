import type { Procedure } from '#shared/domain/procedure.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { shortDay, shortMoment } from './dates.ts';
import { outcomeOf, stageAndTitle, stageName } from './names.ts';
import type { RefusalWords } from './refusal-parts.ts';

type Of<R extends Refusal['reason']> = Extract<Refusal, { reason: R }>;

/** Why the case cannot go to a stage, or not yet. */
export function stageRefusal(
  procedure: Procedure,
  refusal: Of<
    | 'unknownStage'
    | 'stageNotHigher'
    | 'directNotProvided'
    | 'answerFirst'
    | 'meetingFirst'
    | 'dateOutOfRange'
    | 'timeNotGranted'
    | 'noTimeLeft'
  >,
): RefusalWords {
  switch (refusal.reason) {
    case 'unknownStage':
      return {
        what: `This procedure has no such ${procedure.words.stage}.`,
        why: 'The form or card may be from another procedure.',
        remedy: `Open the case and choose a ${procedure.words.stage} there.`,
      };
    case 'stageNotHigher':
      return {
        what: `The case can't go to that ${procedure.words.stage}.`,
        why: 'It is already there or above.',
        remedy: `Choose a higher ${procedure.words.stage}.`,
      };
    case 'directNotProvided':
      return {
        what: `The case can't go straight to that ${procedure.words.stage}.`,
        why: `This procedure does not provide for passing a ${procedure.words.stage} over.`,
        remedy:
          refusal.next === undefined
            ? 'Record how it ended instead.'
            : `Go to ${stageAndTitle(procedure, refusal.next)} first.`,
      };
    case 'answerFirst':
      return {
        what: 'It is too early to escalate.',
        why:
          refusal.dueOn === undefined
            ? 'An answer is still awaited, and no date is set for it.'
            : `An answer may be given until ${shortDay(refusal.dueOn)}.`,
        remedy:
          refusal.dueOn === undefined
            ? 'Wait for the answer, and ask those who owe it.'
            : 'Wait for the answer or the limit, whichever comes first.',
      };
    case 'meetingFirst':
      return {
        what: 'It is too early to escalate.',
        why: `The procedure demands that the people of this ${procedure.words.stage} meet first.`,
        remedy: `Hold the meeting and record its minutes.${refusal.dueOn === undefined ? '' : ` After ${shortDay(refusal.dueOn)} you can escalate without it.`}`,
      };
    case 'dateOutOfRange':
      return {
        what: 'The date does not fit.',
        why: `The limits of the procedure allow ${shortDay(refusal.earliest)} to ${shortDay(refusal.latest)}.`,
        remedy: 'Choose one of these days, or leave the date as the procedure sets it.',
      };
    case 'timeNotGranted':
      return {
        what: "You can't agree to more time.",
        why: 'This procedure gives no more time here: what it says of the limit stands.',
        remedy: 'Decide at the limit how to go on; the request stays on the record.',
      };
    case 'noTimeLeft':
      return {
        what: "You can't agree to more time.",
        why: `The ${procedure.words.stage} already runs until the end of the whole procedure, ${shortDay(refusal.dueOn)}.`,
        remedy: 'Decide at the limit how to go on.',
      };
  }
}

/** Why a meeting cannot be called, or its minutes not be recorded. */
export function meetingRefusal(
  procedure: Procedure,
  refusal: Of<
    | 'meetingNotProvided'
    | 'meetingAlreadyCalled'
    | 'unknownMeeting'
    | 'meetingNotBegun'
    | 'minutesAlreadyRecorded'
  >,
): RefusalWords {
  switch (refusal.reason) {
    case 'meetingNotProvided':
      return {
        what: "You can't call a meeting now.",
        why: `No ${procedure.words.stage} is under way for which the procedure has a meeting.`,
        remedy: `Talk to those concerned and write it down as an entry; a meeting can be called at a ${procedure.words.stage} that has one.`,
      };
    case 'meetingAlreadyCalled':
      return {
        what: `A meeting of this ${procedure.words.stage} is already called.`,
        why: 'Its minutes have not been recorded yet.',
        remedy: 'Hold that meeting, or record its minutes.',
      };
    case 'unknownMeeting':
      return {
        what: 'There is no such booked meeting.',
        why: 'It may not be booked yet.',
        remedy: 'Open the case and look at its meetings.',
      };
    case 'meetingNotBegun':
      return {
        what: "Its minutes can't be recorded yet.",
        why: `The meeting is on ${shortMoment(refusal.start)}.`,
        remedy: 'Record them once it has begun. What you wrote is kept.',
      };
    case 'minutesAlreadyRecorded':
      return {
        what: 'The minutes of this meeting are already recorded.',
        why: 'Entries are never changed.',
        remedy: 'Correct the entry, or write a new one.',
      };
  }
}

/** Why a matter cannot end so, or not yet. */
export function endRefusal(
  procedure: Procedure,
  refusal: Of<'endOnceAnswered' | 'outcomeNotYet'>,
): RefusalWords {
  switch (refusal.reason) {
    case 'endOnceAnswered':
      return {
        what: "It can't be ended yet.",
        why: `Nobody has answered at the ${procedure.words.stage} under way, and the procedure ends it once it is answered.`,
        remedy: 'Wait for the answer, or ask those who owe it.',
      };
    case 'outcomeNotYet':
      return {
        what: `It can't be ended as “${outcomeOf(procedure, refusal.outcome) ?? refusal.outcome}” yet.`,
        why: `The procedure has this way to end from ${stageName(procedure, refusal.stage)} on.`,
        remedy: 'Choose another outcome, or escalate.',
      };
  }
}
