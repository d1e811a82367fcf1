import type { PackFault } from '#shared/contract/packs.ts';
import { type FaultParts, faultLine } from './fault-line.ts';
import { actFaultWords, endingFaultWords } from './pack-faults-acts.ts';
import { answerFaultWords, ladderFaultWords } from './pack-faults-ladder.ts';
import { nameFaultWords, textFaultWords } from './pack-faults-names.ts';
import { peopleFaultWords } from './pack-faults-people.ts';
import { placeWords } from './places.ts';
import { shapeFaultWords } from './shape-faults.ts';
import { slipWords } from './text-slips.ts';

/** What is said of a pack that can be used. */
export const NO_FAULT = 'No fault found.';

/** A fault of a pack as its author reads it: where, what is wrong, and what to do. */
export function packFaultLine(fault: PackFault): string {
  return faultLine(packFaultParts(fault));
}

/** The same in its parts. */
export function packFaultParts(fault: PackFault): FaultParts {
  return {
    where: placeWords(fault.fault.place, fault.names),
    what: packFaultWords(fault),
    line: fault.line,
  };
}

/** The head of the list of faults of a file. */
export function faultsFound(file: string, count: number): string {
  return `${file} cannot be used: ${count === 1 ? '1 fault' : `${count} faults`}.`;
}

/** A reading that the pack quotes without naming the settings that follow from it. It is no fault. */
export function readingNote(rule: string): string {
  return `Note: the reading "${rule}" names no setting. Add it to "readings" with the settings that follow from it, if there are any.`;
}

function packFaultWords({ about, fault }: PackFault): string {
  switch (about) {
    case 'text':
      return slipWords(fault);
    case 'shape':
      return shapeFaultWords(fault);
    case 'names':
      return nameFaultWords(fault);
    case 'ladder':
      return ladderFaultWords(fault);
    case 'answers':
      return answerFaultWords(fault);
    case 'people':
      return peopleFaultWords(fault);
    case 'acts':
      return actFaultWords(fault);
    case 'ending':
      return endingFaultWords(fault);
    case 'texts':
      return textFaultWords(fault);
  }
}
