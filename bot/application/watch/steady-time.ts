import type { Instant } from '#shared/domain/time.ts';

/** A difference between two clocks that is no jump. */
const TOLERANCE = 1000;

/**
 * The time by which lateness is counted. When time jumps forward (a machine that slept, a practice day that was moved)
 * what came due in between is not late at once: it has the grace from the jump on. `elapsed` is a clock that only runs,
 * in milliseconds.
 */
export function steadyTime(graceSeconds: number, elapsed: () => number): (now: Instant) => Instant {
  const grace = graceSeconds * 1000;
  let last: { readonly at: number; readonly now: number } | undefined;
  let jump: { readonly at: number; readonly from: number } | undefined;
  return (given) => {
    const [at, now] = [elapsed(), Date.parse(given)];
    const expected = last ? last.now + at - last.at : now;
    last = { at, now };
    const before = jump && at < jump.at + grace ? jump.from + at - jump.at : undefined;
    if (now - expected > TOLERANCE) jump = { at, from: before ?? expected };
    else if (before === undefined) return given;
    return new Date(before ?? expected).toISOString();
  };
}
