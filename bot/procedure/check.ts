import type { PackFault } from '#shared/contract/packs.ts';
import { unsetReadings } from '#shared/contract/soundness/readings.ts';
import { faultsFound, NO_FAULT, packFaultLine, readingNote } from '#shared/wording/procedure-check.ts';
import type { Surroundings } from './carry-out.ts';
import { fileNamed, readPackFile } from './read-files.ts';

/** Checks a procedure pack and says every fault with its place; of a pack without fault, what might still be said in it. */
export function check([file = '']: readonly string[], { from, say }: Surroundings): 0 | 1 {
  const read = readPackFile(fileNamed(from, file));
  const lines =
    'procedure' in read
      ? [NO_FAULT, ...unsetReadings(read.procedure).map(readingNote)]
      : faultLines(file, read.faults);
  for (const line of lines) say(line);
  return 'procedure' in read ? 0 : 1;
}

/** The faults of a pack, one line each, below the name of its file. */
export function faultLines(file: string, faults: readonly PackFault[]): readonly string[] {
  return [faultsFound(file, faults.length), ...faults.map((fault) => `  ${packFaultLine(fault)}`)];
}
