/** At most so many within so many milliseconds. */
export type Limit = readonly [count: number, withinMs: number];

/** Counts what happened under one key, so that it can be held to several limits at once. */
export interface SlidingWindow {
  /** How long until one more would be within every limit: 0 when it is now. */
  readonly waitMs: (now: number) => number;
  readonly count: (now: number) => void;
}

/** Opens a window in which nothing has happened. Moments are kept, not sums: no limit is passed between two sums. */
export function slidingWindow(limits: readonly Limit[]): SlidingWindow {
  const longest = Math.max(...limits.map(([count]) => count));
  let moments: number[] = [];
  return {
    waitMs: (now) =>
      limits.reduce((wait, [count, withinMs]) => {
        const first = moments.at(-count);
        return first === undefined ? wait : Math.max(wait, first + withinMs - now);
      }, 0),
    count: (now) => {
      moments.push(now);
      if (moments.length > 2 * longest) moments = moments.slice(-longest);
    },
  };
}
