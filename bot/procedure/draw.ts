import { ladderDiagram } from '#shared/wording/ladder-diagram.ts';
import { drawLadder } from '#shared/wording/ladder-drawing.ts';
import type { Surroundings } from './carry-out.ts';
import { faultLines } from './check.ts';
import { fileNamed, readPackFile } from './read-files.ts';

/** Draws the ladder of a pack for a handbook: as text, and as a Mermaid diagram. */
export function draw([file = '']: readonly string[], { from, say }: Surroundings): 0 | 1 {
  const read = readPackFile(fileNamed(from, file));
  const lines =
    'procedure' in read
      ? [...drawLadder(read.procedure), '', ...ladderDiagram(read.procedure)]
      : faultLines(file, read.faults);
  for (const line of lines) say(line);
  return 'procedure' in read ? 0 : 1;
}
