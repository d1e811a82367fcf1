import type { Procedure } from '#shared/domain/procedure.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { longDay, shortMoment } from './dates.ts';
import { actRefusal } from './refusal-acts.ts';
import { FIELDS } from './refusal-fields.ts';
import { endRefusal, meetingRefusal, stageRefusal } from './refusal-ladder.ts';
import { ACTS, type RefusalWords, STANDING } from './refusal-parts.ts';
import { personRefusal } from './refusal-people.ts';
import { ruleOf } from './refusal-rule.ts';

type Of<R extends Refusal['reason']> = Extract<Refusal, { reason: R }>;

/** What a person reads when a command is refused: what is wrong, why and by which rule, and what to do now. */
export function refusalWords(procedure: Procedure, refusal: Refusal): RefusalWords {
  const { what, why, remedy } = plainly(procedure, refusal);
  return { what, why: `${why} ${ruleOf(procedure, refusal)}`, remedy };
}

function plainly(procedure: Procedure, refusal: Refusal): RefusalWords {
  switch (refusal.reason) {
    case 'notPermitted':
    case 'mayNotOpen':
    case 'notYourAct':
    case 'cannotOwn':
      return personRefusal(procedure, refusal);
    case 'notNow':
    case 'authorised':
    case 'outOfDate':
    case 'incomplete':
    case 'unknownEntry':
    case 'calendarTooShort':
      return caseRefusal(refusal);
    case 'unknownStage':
    case 'stageNotHigher':
    case 'directNotProvided':
    case 'answerFirst':
    case 'meetingFirst':
    case 'dateOutOfRange':
    case 'timeNotGranted':
    case 'noTimeLeft':
      return stageRefusal(procedure, refusal);
    case 'endOnceAnswered':
    case 'outcomeNotYet':
      return endRefusal(procedure, refusal);
    case 'meetingNotProvided':
    case 'meetingAlreadyCalled':
    case 'unknownMeeting':
    case 'meetingNotBegun':
    case 'minutesAlreadyRecorded':
      return meetingRefusal(procedure, refusal);
    case 'talkFirst':
    case 'unknownAct':
    case 'actNotNow':
    case 'gateNotMet':
      return actRefusal(procedure, refusal);
  }
}

function caseRefusal(
  refusal: Of<'notNow' | 'authorised' | 'outOfDate' | 'incomplete' | 'unknownEntry' | 'calendarTooShort'>,
): RefusalWords {
  switch (refusal.reason) {
    case 'notNow':
      return {
        what: `You can't ${ACTS[refusal.command]} now.`,
        why: `At this point ${STANDING[refusal.phase]}.`,
        remedy: 'Look at the case as it is now; Actions shows what can be done.',
      };
    case 'authorised':
      return {
        what: 'Nothing in this record can be changed any more.',
        why: `It was closed on ${shortMoment(refusal.at)}.`,
        remedy: 'Write an entry or a correction: it stands beside the closed record.',
      };
    case 'outOfDate':
      return {
        what: 'This was not recorded, because the case has moved on since you opened it.',
        why: 'Somebody has answered, or a stage has changed, in the meantime.',
        remedy: 'Look at the case as it is now, and send again if it still holds. What you wrote is kept.',
      };
    case 'incomplete':
      return FIELDS[refusal.field];
    case 'calendarTooShort':
      return {
        what: 'The days of this limit cannot be counted yet.',
        why: `The bank holidays are known here from ${longDay(refusal.first)} to ${longDay(refusal.last)} only, and they are never guessed.`,
        remedy: 'Choose a day in between, or ask your administrator to bring the calendar up to date.',
      };
    case 'unknownEntry':
      return {
        what: 'There is no such entry or action in this case.',
        why: 'What is corrected or ticked off must stand on the record.',
        remedy: 'Open the case and choose the entry there.',
      };
  }
}
