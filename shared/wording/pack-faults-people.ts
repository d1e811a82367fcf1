import type { BegunByFault } from '#shared/contract/soundness/begun-by.ts';
import type { MeetingFault } from '#shared/contract/soundness/meetings.ts';
import type { OpeningFault } from '#shared/contract/soundness/opening.ts';
import type { RoleFault } from '#shared/contract/soundness/roles.ts';
import { inARow } from './names.ts';

/** What is wrong with roles, with meetings, with who is told and with the opening, in words. */
export function peopleFaultWords(fault: MeetingFault | RoleFault | OpeningFault | BegunByFault): string {
  switch (fault.kind) {
    case 'chairNotRequired':
      return `The role "${fault.role}" chairs this meeting but is not among those who must be there. Add it to "required".`;
    case 'toldTooLate':
      return `The role "${fault.role}" must meet at stage ${fault.meets} but is first told at stage ${fault.told}. Tell it by stage ${fault.meets}.`;
    case 'toldTwice':
      return `The role "${fault.role}" is told with the stage "${fault.by}" already, because of "toldBy", and would be told again here. Take it out of "informed", or tell it by that stage.`;
    case 'notInformed':
      return `The role "${fault.role}" is not among those who are told at this stage. Add it to "informed", or take it out here.`;
    case 'meetingTooLong':
      return `No working day is long enough for such a meeting, so it could never be booked. Write ${fault.atMost} minutes or less.`;
    case 'notInDirectory':
      return `The role "${fault.role}" is only named for a case, so nobody would hold it here. Make it one that is named "inDirectory".`;
    case 'begunByNobody':
      return `Nobody may be able to take a case to this stage: ${inARow(fault.roles.map((role) => `"${role}"`))} ${fault.roles.length === 1 ? 'is' : 'are'} not sure to have a part in it by then. Tell the role at a stage before (an act that people may leave out is not enough), or add "owner".`;
    case 'ownsUnaware':
      return `The role "${fault.role}" may act as owner at this stage but would not hear of it. Add it to "informed" or "answers" here or at a stage before, or take it out.`;
    case 'standInCircle':
      return `These roles stand in for one another in a circle: ${inARow(fault.roles.map((role) => `"${role}"`))}. Take "standIn" from one of them.`;
    case 'roleIsPart':
      return `"${fault.role}" stands for somebody's part in every case, so no role can be called so. Give the role another key.`;
    case 'noCategoryToChoose':
      return 'A category is required, but there is none to choose. Add the categories, or make "categoryRequired" false.';
    case 'urgentOpensNothing':
      return 'An urgent flag begins its stage at once, and this one opens none. Name the stage in "opens", or make "urgent" false.';
    case 'urgentOpensNot':
      return `An urgent flag begins its stage at once, but the stage "${fault.stage}" is not on the track "${fault.track}": there the flag would only stand on the record. Put the stage on that track, or make "onlyOnItsTracks" true, so that the flag cannot be raised there.`;
    case 'tracksOfNoUrgent':
      return 'A flag that is not urgent is a mark on any track, so this says nothing. Make "urgent" true, or take this out.';
    case 'directNotAllowed':
      return 'This is about passing stages over, and that is not "allowed". Make "allowed" true, or take this out.';
  }
}
