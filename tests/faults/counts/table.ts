import { brokenChains } from './chains.ts';
import { lateClocks } from './clocks.ts';
import { commandsTwice, lostCommands, refusedAndThere } from './commands.ts';
import { effectsTwice, neitherDoneNorReported } from './effects.ts';
import type { Count, Facts } from './facts.ts';
import { cardsTwice, meetingsTwice, minutesTwice } from './outside.ts';
import { neverReached } from './recipients.ts';

/** What must not be, each with how it is counted. */
const COUNTS: readonly (readonly [what: string, count: Count])[] = [
  ['acknowledged commands lost', lostCommands],
  ['refused commands on the record all the same', refusedAndThere],
  ['commands applied twice', commandsTwice],
  ['hash chains broken', brokenChains],
  ['recipients never reached and not reported', neverReached],
  ['effects neither done nor reported', neitherDoneNorReported],
  ['effects applied twice', effectsTwice],
  ['second cards that nothing explains', cardsTwice],
  ['meetings booked twice', meetingsTwice],
  ['minutes filed twice', minutesTwice],
  ['clocks served late beyond their bound', lateClocks],
];

/** One line of the table: what must not be, and every time that it was found. */
export interface Line {
  readonly what: string;
  readonly found: readonly string[];
}

/** Counts everything that must not be. */
export function countAll(facts: Facts): readonly Line[] {
  return COUNTS.map(([what, count]) => ({ what, found: count(facts) }));
}

/** So many of the things that were found are told; the rest are counted. */
const TOLD = 10;

/** The table as it is printed: a line for each count, and under it what was found. */
export function tableOf(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ what }) => what.length));
  return lines
    .flatMap(({ what, found }) => [
      `${what.padEnd(width)}  ${String(found.length).padStart(5)}`,
      ...found.slice(0, TOLD).map((one) => `    ${one}`),
      ...(found.length > TOLD ? [`    and ${found.length - TOLD} more`] : []),
    ])
    .join('\n');
}
