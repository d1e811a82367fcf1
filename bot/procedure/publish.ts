import { publishedLines } from '#shared/wording/published.ts';
import type { Surroundings } from './carry-out.ts';
import { faultLines } from './check.ts';
import { fileNamed, readPackFile } from './read-files.ts';

/** Prints what people outside a case can read of a procedure: staff, elected members, children and families (O16). */
export function publish([file = '']: readonly string[], { from, say }: Surroundings): 0 | 1 {
  const read = readPackFile(fileNamed(from, file));
  const lines = 'procedure' in read ? publishedLines(read.procedure) : faultLines(file, read.faults);
  for (const line of lines) say(line);
  return 'procedure' in read ? 0 : 1;
}
