import type { Procedure } from '#shared/domain/procedure.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { shortMoment } from './dates.ts';
import { actRefusal } from './refusal-acts.ts';
import { meetingRefusal, stageRefusal } from './refusal-ladder.ts';
import { ACTS, FIELDS, needs, type RefusalWords, STANDING } from './refusal-parts.ts';

type Of<R extends Refusal['reason']> = Extract<Refusal, { reason: R }>;

/** What a person reads when a command is refused. */
export function refusalWords(procedure: Procedure, refusal: Refusal): RefusalWords {
  switch (refusal.reason) {
    case 'notPermitted':
    case 'mayNotOpen':
      return personRefusal(procedure, refusal);
    case 'notNow':
    case 'authorised':
    case 'outOfDate':
    case 'incomplete':
    case 'unknownEntry':
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
    case 'meetingNotProvided':
    case 'meetingAlreadyCalled':
    case 'unknownMeeting':
    case 'meetingNotBegun':
    case 'minutesAlreadyRecorded':
      return meetingRefusal(refusal);
    case 'talkFirst':
    case 'unknownAct':
    case 'notYourAct':
    case 'actNotNow':
    case 'gateNotMet':
      return actRefusal(procedure, refusal);
  }
}

function personRefusal(procedure: Procedure, refusal: Of<'notPermitted' | 'mayNotOpen'>): RefusalWords {
  switch (refusal.reason) {
    case 'notPermitted': {
      const [why, remedy] = needs(refusal.needs, refusal.owner.name);
      return { what: `You can't ${ACTS[refusal.command]}.`, why, remedy };
    }
    case 'mayNotOpen': {
      const roles = refusal.roles.map((role) => procedure.roles[role]?.label ?? role).join(' or ');
      return {
        what: "You can't open a case of this procedure.",
        why: `Only an ${roles} can.`,
        remedy: 'Ask them to open it, or ask your administrator to give you the role.',
      };
    }
  }
}

function caseRefusal(
  refusal: Of<'notNow' | 'authorised' | 'outOfDate' | 'incomplete' | 'unknownEntry'>,
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
        why: `It was authorised on ${shortMoment(refusal.at)}.`,
        remedy: 'Write an entry or a correction: it stands beside the closed record.',
      };
    case 'outOfDate':
      return {
        what: 'This was not recorded, because the case has moved on since you opened it.',
        why: 'Somebody has answered, or a stage has changed, in the meantime.',
        remedy: 'Look at the case as it is now, and send again if it still holds. What you wrote is kept.',
      };
    case 'incomplete': {
      const [what, remedy] = FIELDS[refusal.field];
      return { what, why: 'The procedure asks for it, and nothing has been recorded without it.', remedy };
    }
    case 'unknownEntry':
      return {
        what: 'There is no such entry in this case.',
        why: 'A correction names the entry it corrects.',
        remedy: 'Open the case and choose the entry there.',
      };
  }
}
