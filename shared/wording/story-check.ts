import type { StoryFault } from '#shared/rehearsal/read-story.ts';
import { placeWords } from './places.ts';
import { shapeFaultWords } from './shape-faults.ts';

/** A fault of a story as its author reads it. */
export function storyFaultLine(fault: StoryFault): string {
  const words =
    fault.kind === 'noSuchDay'
      ? `"${fault.day}" is not a day of the calendar. Correct the date.`
      : shapeFaultWords(fault);
  return `${placeWords(fault.place)}: ${words}`;
}

/** The head of the list of faults of a story. */
export function storyFaultsFound(file: string, count: number): string {
  return `${file} cannot be played: ${count === 1 ? '1 fault' : `${count} faults`}.`;
}

/** A story is about a procedure that is not there. */
export function noSuchPack(file: string, pack: string): string {
  return `${file} cannot be played: there is no procedure pack "${pack}", or it has faults. Run "npm run procedure -- check" on it.`;
}
