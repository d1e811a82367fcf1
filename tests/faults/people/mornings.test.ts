import { expect, test } from 'vitest';
import { mornings } from './mornings.ts';

test('days go by while everybody sleeps, each wakes on their own morning, and the days end with the work', async () => {
  const told: string[] = [];
  let morning = 0;
  const days = mornings(async () => {
    morning += 1;
  }, 60_000);
  const someone = (name: string, nights: number) =>
    days.work(async () => {
      await days.sleep(nights);
      told.push(`${name} on morning ${morning}`);
    });
  await Promise.all([someone('late', 3), someone('early', 1), days.keep()]);
  expect(told).toEqual(['early on morning 1', 'late on morning 3']);
  expect(morning).toBe(3);
});

test('a day does not end while somebody is awake, unless it has lasted long enough', async () => {
  let morning = 0;
  const days = mornings(async () => {
    morning += 1;
  }, 900);
  let awakeUntil = 0;
  const sleeper = days.work(() => days.sleep(1));
  const worker = days.work(async () => {
    await expect.poll(() => morning, { timeout: 10_000 }).toBe(1);
    awakeUntil = morning;
  });
  await Promise.all([sleeper, worker, days.keep()]);
  expect(awakeUntil).toBe(1);
});
