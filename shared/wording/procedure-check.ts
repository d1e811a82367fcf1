import type { PackFault } from '#shared/contract/packs.ts';
import { workingDays } from './dates.ts';
import { placeWords } from './places.ts';
import { shapeFaultWords } from './shape-faults.ts';

/** What is said of a pack that can be used. */
export const NO_FAULT = 'No fault found.';

/** A fault of a pack as its author reads it: where, what is wrong, and what to do. */
export function packFaultLine(fault: PackFault): string {
  return `${placeWords(fault.place)}: ${packFaultWords(fault)}`;
}

/** The head of the list of faults of a file. */
export function faultsFound(file: string, count: number): string {
  return `${file} cannot be used: ${count === 1 ? '1 fault' : `${count} faults`}.`;
}

function packFaultWords(fault: PackFault): string {
  switch (fault.kind) {
    case 'unknownRole':
      return `The role "${fault.role}" is not among the pack's roles. Add it to "roles", or check its spelling.`;
    case 'unknownAct':
      return `The act "${fault.act}" is not among the pack's acts. Add it to "acts", or check its spelling.`;
    case 'unknownOutcome':
      return `The act "${fault.act}" has no outcome "${fault.outcome}". Add it to its choices, or check its spelling.`;
    case 'unknownStage':
      return `There is no stage with the key "${fault.stage}". Check its spelling.`;
    case 'unknownGroup':
      return `There is no group of categories "${fault.group}". Add it to "groups", or check its spelling.`;
    case 'actTwice':
      return `The key "${fault.key}" is used twice. Give each its own.`;
    case 'unquotedRule':
      return `The rule "${fault.rule}" is not quoted in the pack. Add it to "rules" with its section and the source's words.`;
    case 'misnumbered':
      return `This is stage ${fault.expected} of the ladder but is numbered ${fault.number}. Number the stages 1, 2, 3 and so on.`;
    case 'unreachable':
      return 'No case can reach this stage. Put it after the stage below it, with a key and a number of its own.';
    case 'nobodyAnswers':
      return 'Nobody answers at this stage: everybody is only copied in. Take "copied" from the role that must answer.';
    case 'askedTwice':
      return `The role "${fault.role}" is asked twice at this stage. Name it once.`;
    case 'limitsPastOverall':
      return `The limits that the procedure sets for its stages add up to ${workingDays(fault.sum)}, past the overall limit of ${fault.overall}. Shorten a stage, or make the overall limit an "expectation".`;
    case 'chairNotRequired':
      return `The role "${fault.role}" chairs this meeting but is not among those who must be there. Add it to "required".`;
    case 'toldTooLate':
      return `The role "${fault.role}" must meet at stage ${fault.meets} but is first told at stage ${fault.told}. Tell it by stage ${fault.meets}.`;
    case 'notInDirectory':
      return `The role "${fault.role}" is only named when a case is opened, so nobody would hold it here. Make it one that is named "inDirectory".`;
    case 'noCategoryToChoose':
      return 'A category is required, but there is none to choose. Add the categories, or make "categoryRequired" false.';
    case 'keyTwice':
      return `The key "${fault.key}" is used twice. Give each its own.`;
    case 'labelTwice':
      return `"${fault.label}" stands here twice, so that nobody could tell the two apart. Word one of them differently.`;
    case 'blank':
      return 'This text has only spaces. Write it.';
    case 'noSuchDay':
      return `"${fault.day}" is not a day of the calendar. Correct the date.`;
    case 'reviewBeforeUse':
      return 'The review comes before the procedure is in use. Correct one of the dates.';
    case 'unknownPart':
    case 'missingPart':
    case 'wrongKind':
    case 'notAmong':
    case 'wrongForm':
    case 'tooSmall':
    case 'tooBig':
    case 'other':
      return shapeFaultWords(fault);
  }
}
