import type { ActFault } from '#shared/contract/soundness/acts.ts';
import type { EndingFault, Missing } from '#shared/contract/soundness/ending.ts';
import type { GateFault } from '#shared/contract/soundness/gates.ts';

/** What is wrong with an act, a duty or a gate, in words. */
export function actFaultWords(fault: ActFault | GateFault): string {
  switch (fault.kind) {
    case 'actNever':
      return 'No case ever stands so at these stages, so nobody could record this act. Correct its "phases" or its "stages".';
    case 'elsewhereAnyway':
      return 'This act has its place at every stage, so "elsewhere" says nothing. Name its "stages", or take "elsewhere" out.';
    case 'answersItself':
      return 'This act waits for itself to be recorded first. Name another act in "answers".';
    case 'dutyWithoutDay':
      return 'Nothing says by when this must be done. Add "within", or the field "until" in which people set the day.';
    case 'dutyFromNoDay':
      return 'This is counted from the day the act gives, but the act has no field "on". Add it, or count from "recorded".';
    case 'dutyNotBeside':
      return `A duty outlives the record, but the act "${fault.act}" cannot be put beside a closed one. Make its "beside" true.`;
    case 'gateNeverMet':
      return `The act "${fault.act}" cannot be recorded before ${fault.before === 'stage' ? 'this stage begins' : 'a case ends'}, so no case could come through. Correct the "phases", the "stages" or the "by" of the act, or take the gate out.`;
    case 'gateNeverStands':
      return `No case would ever meet this gate for "${fault.act}": there is no way to the stage on which it stands. Correct "unless" or "onlyAfter", or take the gate out.`;
    case 'gateOnlyForSome':
      return `The act "${fault.act}" can be recorded only in cases of a kind, so the others could not come through. Take "when" from the act, or take the gate out.`;
    case 'unlessBeforeEnd':
      return 'A case ends in one way only, so "unless" says nothing here. Make it an empty list.';
  }
}

/** What is wrong with how cases end and are counted, in words. */
export function endingFaultWords(fault: EndingFault): string {
  switch (fault.kind) {
    case 'outcomeNever':
      return `No case can reach the stage "${fault.stage}", so this never comes about. Put the stage on a track, or name another.`;
    case 'noUnsettledEnd':
      return `A matter on the track "${fault.track}" could never end unsettled, as the stage "${fault.stage}" is not on it. Name a stage that is on every track, or add an outcome for that track.`;
    case 'noEarlyEnd':
      return 'A matter that is settled at the first stage could not end. Add an outcome that is "settled" and has no "from".';
    case 'goesOnNever':
      return 'A matter goes on only where the record may end before it is resolved, and that is at no stage. Add "mayAuthoriseFromStage", or take "goesOnBeside" out.';
    case 'countsNothing':
      return `This counts nothing: the pack has ${LACKS[fault.lacks]}. Take it out, or add what it counts.`;
  }
}

const LACKS: Readonly<Record<Missing, string>> = {
  tracks: 'no "tracks"',
  service: 'no "service" that an issue could name',
  categories: 'no "categories"',
  informal: 'no "informal" talk',
};
