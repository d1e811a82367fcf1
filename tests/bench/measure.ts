import { performance } from 'node:perf_hooks';

/** Something that is timed, under the name it has in the table. The round's number lets it do a new thing each time. */
export interface Contender {
  readonly name: string;
  run(round: number): Promise<void>;
  /** What must have come to rest before the next one is timed. */
  settle?(): Promise<void>;
}

/** How long a contender took: the middle round, and the round that 95 of 100 were faster than, in milliseconds. */
interface Timing {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
}

export const WARM_UP = 20;
export const ROUNDS = 220;

/**
 * Times contenders in turn, round by round, so that whatever else the machine does meets them alike. Who goes first
 * changes each round. The first rounds do not count.
 */
export async function measure(contenders: readonly Contender[]): Promise<readonly Timing[]> {
  const took = contenders.map((): number[] => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const at = (round + turn) % contenders.length;
      const contender = contenders[at];
      const began = performance.now();
      await contender?.run(round);
      const time = performance.now() - began;
      if (round >= WARM_UP) took[at]?.push(time);
      await contender?.settle?.();
    }
  }
  return contenders.map(({ name }, at) => timing(name, took[at] ?? []));
}

function timing(name: string, times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { name, median: at(0.5), p95: at(0.95) };
}

/** Prints timings side by side; each ratio is to the last of them. */
export function printTable(title: string, timings: readonly Timing[]): void {
  const base = timings.at(-1);
  console.log(`\n${title}`);
  console.log(`${''.padEnd(64)}${'median'.padStart(12)}${'p95'.padStart(12)}${'ratio'.padStart(9)}`);
  for (const { name, median, p95 } of timings) {
    const ratio = base ? (median / base.median).toFixed(2) : '';
    console.log(`${name.padEnd(64)}${ms(median)}${ms(p95)}${ratio.padStart(9)}`);
  }
}

function ms(time: number): string {
  return `${time.toFixed(2)} ms`.padStart(12);
}
