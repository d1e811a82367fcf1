import type { EntryView } from '#shared/contract/case-parts.ts';

/** An entry as it is drawn: with its corrections and what the system did because of it. */
export interface Block {
  readonly entry: EntryView;
  readonly corrections: readonly EntryView[];
  readonly quiet: readonly EntryView[];
}

/** One day of the record. */
export interface DayOfRecord {
  readonly day: string;
  readonly blocks: readonly Block[];
}

/**
 * The record as it is read: newest day first, newest entry first, what the system did under what caused it on that day,
 * and a correction under the entry it corrects, however much later it was made.
 */
export function arrange(entries: readonly EntryView[]): DayOfRecord[] {
  const inOrder = [...entries].sort((a, b) => a.seq - b.seq);
  const known = new Set(inOrder.map(({ seq }) => seq));
  const corrects = ({ corrects: seq }: EntryView) => seq !== undefined && known.has(seq);
  const corrections = Map.groupBy(inOrder.filter(corrects), ({ corrects: seq }) => seq);
  const blocks = withQuiet(inOrder.filter((entry) => !corrects(entry)));
  const days: { day: string; blocks: Block[] }[] = [];
  for (const { entry, quiet } of blocks.reverse()) {
    const block = { entry, quiet, corrections: correctionsOf(entry, corrections) };
    const last = days.at(-1);
    if (last?.day === entry.day) last.blocks.push(block);
    else days.push({ day: entry.day, blocks: [block] });
  }
  return days;
}

/** How many entries a number of days holds, corrections and the system's own left out. */
export function countBlocks(days: readonly DayOfRecord[]): number {
  return days.reduce((sum, { blocks }) => sum + blocks.length, 0);
}

/** The newest days up to about as many entries as fit a few screens, and the days that are folded away. */
export function fold(
  days: readonly DayOfRecord[],
  atLeast: number,
): { open: DayOfRecord[]; folded: DayOfRecord[] } {
  const open: DayOfRecord[] = [];
  let at = 0;
  for (let day = days[at]; day && countBlocks(open) < atLeast; day = days[at]) {
    open.push(day);
    at += 1;
  }
  const folded = days.slice(at);
  // One lonely entry is not worth a press.
  return countBlocks(folded) > 1 ? { open, folded } : { open: [...days], folded: [] };
}

function withQuiet(entries: readonly EntryView[]): { entry: EntryView; quiet: EntryView[] }[] {
  const blocks: { entry: EntryView; quiet: EntryView[] }[] = [];
  for (const entry of entries) {
    const cause = blocks.at(-1);
    if (entry.quiet && cause && !cause.entry.quiet && cause.entry.day === entry.day) cause.quiet.push(entry);
    else blocks.push({ entry, quiet: [] });
  }
  return blocks;
}

/** A correction of a correction stands with it, under the first entry. */
function correctionsOf(entry: EntryView, all: ReadonlyMap<number | undefined, EntryView[]>): EntryView[] {
  return (all.get(entry.seq) ?? []).flatMap((one) => [one, ...correctionsOf(one, all)]);
}
