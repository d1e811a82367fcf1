import type { Procedure } from '#shared/domain/procedure.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { shortDay, shortMoment } from './dates.ts';
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
        what: 'This procedure has no such stage.',
        why: 'The form or card may be from another procedure.',
        remedy: 'Open the case and choose a stage there.',
      };
    case 'stageNotHigher':
      return {
        what: "The case can't go to that stage.",
        why: 'It is already there or above.',
        remedy: 'Choose a higher stage.',
      };
    case 'directNotProvided':
      return {
        what: "The case can't go straight to that stage.",
        why: 'This procedure does not provide for passing a stage over.',
        remedy: `Go to ${stageAndTitle(procedure, refusal.next)} first.`,
      };
    case 'answerFirst':
      return {
        what: 'It is too early to escalate.',
        why: `An answer may be given until ${shortDay(refusal.dueOn)}.`,
        remedy: 'Wait for the answer or the limit, whichever comes first.',
      };
    case 'meetingFirst':
      return {
        what: 'It is too early to escalate.',
        why: 'The procedure demands that the people of this stage meet first.',
        remedy: `Hold the meeting and record its minutes. After ${shortDay(refusal.dueOn)} you can escalate without it.`,
      };
    case 'dateOutOfRange':
      return {
        what: 'The date does not fit.',
        why: `The limits of the procedure allow ${shortDay(refusal.earliest)} to ${shortDay(refusal.latest)}.`,
        remedy: 'Choose a day in between.',
      };
    case 'timeNotGranted':
      return {
        what: "You can't agree to more time.",
        why: 'This procedure does not let a stage run longer: its limit stands.',
        remedy: 'Decide at the limit how to go on; the request stays on the record.',
      };
    case 'noTimeLeft':
      return {
        what: "You can't agree to more time.",
        why: `The stage already runs until the end of the whole procedure, ${shortDay(refusal.dueOn)}.`,
        remedy: 'Decide at the limit how to go on.',
      };
  }
}

/** Why a meeting cannot be called, or its minutes not be recorded. */
export function meetingRefusal(
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
        why: 'No stage is under way that could meet.',
        remedy: 'Start a stage first.',
      };
    case 'meetingAlreadyCalled':
      return {
        what: 'A meeting of this stage is already called.',
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

function stageAndTitle(procedure: Procedure, key: string): string {
  const stage = procedure.stages.find((one) => one.key === key);
  return stage ? `stage ${stage.number}, ${stage.title}` : 'the next stage';
}
