import { expect, it } from 'vitest';
import { steadyTime } from '#bot/application/watch/steady-time.ts';

/** A morning of looks: seconds that really went by, what the clock said, and by which time lateness was counted. */
function morning(looks: readonly (readonly [elapsed: number, now: string, counted: string])[]): void {
  let elapsed = 0;
  const steady = steadyTime(60, () => elapsed * 1000);
  for (const [seconds, now, counted] of looks) {
    elapsed = seconds;
    expect([now, steady(at(now))]).toEqual([now, at(counted)]);
  }
}

const at = (time: string) => `2026-12-01T${time}.000Z`;

it('is the time itself while time only runs', () =>
  morning([
    [0, '09:00:00', '09:00:00'],
    [10, '09:00:10', '09:00:10'],
    [70, '09:01:10', '09:01:10'],
  ]));

it('runs on from before a jump for as long as the grace, and is the time again after it', () =>
  morning([
    [0, '09:00:00', '09:00:00'],
    [10, '14:00:00', '09:00:10'],
    [40, '14:00:30', '09:00:40'],
    [69, '14:00:59', '09:01:09'],
    [70, '14:01:00', '14:01:00'],
  ]));

it('gives the grace from the last of several jumps on', () =>
  morning([
    [0, '09:00:00', '09:00:00'],
    [10, '14:00:00', '09:00:10'],
    [40, '16:00:00', '09:00:40'],
    [90, '16:00:50', '09:01:30'],
    [100, '16:01:00', '16:01:00'],
  ]));

it('takes a clock that goes back as it is', () =>
  morning([
    [0, '09:00:00', '09:00:00'],
    [10, '08:59:00', '08:59:00'],
    [20, '08:59:10', '08:59:10'],
  ]));
