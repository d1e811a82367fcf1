import type { AnswerFault, NotForTelling } from '#shared/contract/soundness/answers.ts';
import type { ConditionFault } from '#shared/contract/soundness/conditions.ts';
import type { LadderFault } from '#shared/contract/soundness/ladder.ts';
import type { LimitFault } from '#shared/contract/soundness/limits.ts';
import type { ReminderFault } from '#shared/contract/soundness/reminders.ts';
import { workingDays } from './dates.ts';

/** What is wrong with the order of the stages, their tracks, their limits and the reminders of these, in words. */
export function ladderFaultWords(fault: LadderFault | LimitFault | ReminderFault): string {
  switch (fault.kind) {
    case 'misnumbered':
      return `This is stage ${fault.expected} of the ladder but is numbered ${fault.number}. Number the stages 1, 2, 3 and so on.`;
    case 'notAscending':
      return `The stage "${fault.stage}" is numbered ${fault.number}, but the one below it on this track ${fault.below}. Put the stages in their order, or number them upwards.`;
    case 'onNoTrack':
      return 'No case can reach this stage: it is on no track. Add its key to a track, or take the stage out.';
    case 'trackOfOwner':
      return `The track "${fault.track}" is chosen by the owner, so a category cannot choose it. Take it out here, or make its "chosenBy" the "category".`;
    case 'trackNeverTaken':
      return fault.chosenBy === 'category'
        ? 'No category names this track, so no case can take it. Name it in a category, or make "chosenBy" the "owner".'
        : 'Every category names another track, so no case can take this one. Leave a category without a track, or take this one out.';
    case 'noTrack':
      return 'A case of this kind would have no track. Name its track in each category, or let the owner choose one.';
    case 'trackWithoutStages':
      return 'A category puts a matter on this track, and it has no stages, so nobody would be asked or told. Add its stages (for a notice that asks for no answer, one with an empty "answers"), or make "recordedOnly" true if the matter is meant to be recorded and counted only.';
    case 'recordedOnlyWithStages':
      return 'This track has stages, so a matter on it is not only recorded. Make "recordedOnly" false, or take its stages out.';
    case 'limitsPastOverall':
      return `The limits that the procedure sets for its stages add up to ${workingDays(fault.sum)}, past the overall limit of ${fault.overall}. Shorten a stage, or make the overall limit an "expectation".`;
    case 'milestoneTooLong':
      return 'This ends only after the stage itself. Shorten it, or lengthen the limit of the stage.';
    case 'milestoneNeverMet':
      return 'This ends with a meeting, but nobody can call one at this stage. Give the stage a "meeting", or let it end with something else.';
    case 'remindedTwice':
      return `${fault.days} is here twice, and nobody is reminded twice on one day. Take it out once.`;
    case 'ownerSetsNone':
      return 'The owner sets the date of a stage and no other, so nobody would set this one. Take "setBy" out.';
  }
}

/** What is wrong with who answers at a stage, in words. */
export function answerFaultWords(fault: AnswerFault | ConditionFault): string {
  switch (fault.kind) {
    case 'nobodyAnswers':
      return 'Nobody answers at this stage: everybody is only copied in. Take "copied" from the role that must answer.';
    case 'nobodyInSome':
      return `Nobody answers at this stage in a case ${kindOfCase(fault)} and without a flag. Name a role without "when" that must answer.`;
    case 'askedTwice':
      return `The role "${fault.role}" is asked twice at this stage. Name it once.`;
    case 'tellsOnly':
      return `Nobody is asked at this stage, so ${TELLS_ONLY[fault.part]}, or name who must answer.`;
    case 'emptyCondition':
      return 'This condition names nothing, so it always holds. Name a flag, a track or a category in it, or take it out.';
    case 'conditionNever':
      return 'No case that comes here is of this kind. Correct the track or the category, or take this out.';
  }
}

function kindOfCase({
  category,
  track,
}: {
  readonly category: string | undefined;
  readonly track: string | undefined;
}): string {
  const on = track === undefined ? '' : ` on the track "${track}"`;
  return category === undefined ? `without a category${on}` : `of the category "${category}"${on}`;
}

const TELLS_ONLY: Readonly<Record<NotForTelling, string>> = {
  limit: 'its limit would pass for want of an answer that nobody owes. Make it "openEnded" without a target',
  meeting: 'no meeting can be obligatory. Make it "never"',
  answered: '"byAll" would wait for nobody. Make it "byAny"',
  milestones: 'nothing can wait for an answer or for being seen. Let it end when it is "met"',
  ownerMayName: 'the owner can name nobody in their place. Make "ownerMayName" false',
};
