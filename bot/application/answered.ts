import type { RefusalView } from '#shared/contract/api.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { CANNOT_SEE, NO_PROCEDURE } from '#shared/wording/not-found.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import type { CommandAnswer } from './case-work.ts';
import type { Recorded } from './record.ts';

/** What a person is answered to a command: the case it is about, or a refusal in words. */
export function answered(recorded: Recorded): CommandAnswer {
  if (recorded.ok) return { ok: true, caseId: recorded.caseId };
  if ('unknown' in recorded)
    return { ok: false, kind: 'notFound', refusal: recorded.unknown === 'case' ? CANNOT_SEE : NO_PROCEDURE };
  return {
    ok: false,
    kind: kindOf(recorded.refusal),
    refusal: refusalView(recorded.procedure, recorded.refusal),
  };
}

function refusalView(procedure: Procedure, refusal: Refusal): RefusalView {
  const field = refusal.reason === 'incomplete' ? refusal.field : undefined;
  return { reason: refusal.reason, ...refusalWords(procedure, refusal), field };
}

function kindOf({ reason }: Refusal): 'forbidden' | 'conflict' | 'unacceptable' {
  switch (reason) {
    case 'notPermitted':
    case 'mayNotOpen':
    case 'notYourAct':
      return 'forbidden';
    case 'outOfDate':
    case 'notNow':
    case 'authorised':
    case 'meetingAlreadyCalled':
    case 'minutesAlreadyRecorded':
    case 'actNotNow':
    case 'gateNotMet':
    case 'talkFirst':
    case 'endOnceAnswered':
    case 'outcomeNotYet':
      return 'conflict';
    case 'incomplete':
    case 'cannotOwn':
    case 'calendarTooShort':
    case 'unknownStage':
    case 'stageNotHigher':
    case 'directNotProvided':
    case 'answerFirst':
    case 'meetingFirst':
    case 'dateOutOfRange':
    case 'timeNotGranted':
    case 'noTimeLeft':
    case 'meetingNotProvided':
    case 'unknownMeeting':
    case 'meetingNotBegun':
    case 'unknownEntry':
    case 'unknownAct':
      return 'unacceptable';
  }
}
