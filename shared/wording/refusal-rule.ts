import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import type { Field, Refusal } from '#shared/domain/refusals.ts';

/** Said where it is not the authority's procedure that refuses, but the record itself. */
export const EVERY_PROCEDURE = 'This holds under every procedure.';

/** Which rule stands behind a refusal: the section of the procedure, or that it holds under every procedure. */
export function ruleOf(procedure: Procedure, refusal: Refusal): string {
  return sectionOf(procedure, requirementsOf(procedure, refusal)) ?? EVERY_PROCEDURE;
}

/** The section of the procedure that some requirements come from: the source's own before a reading of it. */
export function sectionOf(procedure: Procedure, why: readonly string[]): string | undefined {
  const known = why.filter((id) => procedure.rules[id]?.section);
  const id = known.find((one) => !procedure.readings[one]) ?? known[0];
  const section = id === undefined ? undefined : procedure.rules[id]?.section;
  if (section === undefined) return undefined;
  return /^\d/.test(section) ? `(Section ${section}.)` : `(${section}.)`;
}

function requirementsOf(procedure: Procedure, refusal: Refusal): readonly string[] {
  const { opening, clock, meetings, ownership, ending, overall } = procedure;
  switch (refusal.reason) {
    case 'directNotProvided':
    case 'answerFirst':
    case 'meetingFirst':
    case 'endOnceAnswered':
    case 'timeNotGranted':
    case 'noTimeLeft':
    case 'talkFirst':
    case 'gateNotMet':
      return refusal.why;
    case 'incomplete':
      return refusal.why ?? ofField(procedure, refusal.field);
    case 'notPermitted':
      return ofPart(procedure, refusal);
    case 'mayNotOpen':
      return opening.why;
    case 'authorised':
    case 'outcomeNotYet':
      return ending?.why ?? [];
    case 'notNow':
      return refusal.command === 'authorise' ? (ending?.why ?? []) : [];
    case 'cannotOwn':
      return ownership?.why ?? [];
    case 'dateOutOfRange':
      return [...(overall?.why ?? []), ...clock.why];
    case 'notYourAct':
    case 'actNotNow':
      return actOf(procedure, refusal.act)?.why ?? [];
    case 'meetingNotProvided':
      return meetings.why;
    case 'outOfDate':
    case 'unknownStage':
    case 'stageNotHigher':
    case 'meetingAlreadyCalled':
    case 'unknownMeeting':
    case 'meetingNotBegun':
    case 'minutesAlreadyRecorded':
    case 'unknownEntry':
    case 'unknownAct':
    case 'calendarTooShort':
      return [];
  }
}

/** The rules behind a field that the pack asks for; none behind what every record needs. */
function ofField(
  { opening, tracks, informal, meetings, ending }: Procedure,
  field: Field,
): readonly string[] {
  switch (field) {
    case 'category':
      return opening.groups.length > 0 ? opening.groups.flatMap(({ why }) => why) : opening.why;
    case 'source':
      return opening.sources?.why ?? [];
    case 'track':
      return tracks.flatMap(({ why }) => why);
    case 'flag':
      return opening.flags.flatMap(({ why }) => why);
    case 'discussion':
      return opening.emailOnly?.why ?? informal?.why ?? [];
    case 'ground':
    case 'views':
      return opening.direct.why;
    case 'notes':
      return meetings.why;
    case 'overallReason':
      return ending?.why ?? [];
    case 'child':
    case 'issues':
    case 'respondent':
    case 'discussionDate':
    case 'text':
    case 'reason':
    case 'actions':
    case 'actionDate':
    case 'until':
    case 'attended':
    case 'right':
    case 'named':
    case 'actWith':
    case 'actDate':
    case 'actUntil':
    case 'fulfils':
    case 'outcome':
      return [];
  }
}

/** The rules by which a pack says whose a step is; none where a step is everywhere for the same people. */
function ofPart(
  procedure: Procedure,
  { command, whose = [] }: Extract<Refusal, { reason: 'notPermitted' }>,
): readonly string[] {
  const { clock, ending, meetings, opening, ownership, stages } = procedure;
  const same = (list: readonly string[] | undefined) => list?.join() === whose.join();
  switch (command) {
    case 'authorise':
    case 'recordResolution':
      return ending?.why ?? [];
    case 'escalate':
      return same(['owner']) ? clock.why : (stages.find(({ begunBy }) => same(begunBy))?.why ?? []);
    case 'raiseFlag':
      return opening.flags.find(({ by }) => same(by))?.why ?? [];
    case 'callMeeting':
      return stages.find(({ meeting }) => same(meeting?.calledBy))?.meeting?.why ?? meetings.why;
    case 'handOver':
      return ownership?.why ?? [];
    case 'openCase':
    case 'recordDiscussion':
    case 'acknowledge':
    case 'respond':
    case 'completeAction':
    case 'findNotSettled':
    case 'askForTime':
    case 'agreeTime':
    case 'recordMinutes':
    case 'writeNote':
    case 'correct':
    case 'tellChild':
    case 'recordAct':
    case 'tick':
    case 'reportDelivery':
    case 'reportAlertEmail':
    case 'reportActEmail':
    case 'reportBooking':
    case 'reportFiling':
    case 'reportOriginalEmail':
      return [];
  }
}
