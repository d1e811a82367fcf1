import { afterAll, beforeAll, expect, test } from 'vitest';
import { openedCase, type WorkAtHand, workAtHand } from './work-at-hand.ts';

let at: WorkAtHand;
beforeAll(async () => {
  at = await workAtHand();
});
afterAll(() => at.close());

const types = async (caseId: string) =>
  (await at.entries('oxfordshire', caseId)).map(({ event }) => event.type).slice(2);

test('a reminder goes out at its moment, and the next one runs', async () => {
  const caseId = await openedCase(at, 'reminded');
  expect(await at.clocks(caseId)).toEqual({
    overall: '2026-12-22 00:00',
    'reminder:overall': '2026-12-14 09:00',
    'reminder:stage': '2026-11-27 09:00',
    stage: '2026-12-01 00:00',
  });
  at.on('Fri 27 Nov 2026', '09:00');
  await at.looksAtClocks();
  await at.looksAtClocks();
  expect(await types(caseId)).toEqual(['ReminderDue']);
  expect(await at.clocks(caseId)).toMatchObject({ 'reminder:stage': '2026-11-30 09:00' });
});

test('a clock whose day has moved meanwhile is not lost when it ticks: it runs until its new day', async () => {
  at.on('Mon 23 Nov 2026');
  const caseId = await openedCase(at, 'moved');
  at.on('Mon 21 Dec 2026', '12:00');
  await at.looksAtClocks();
  expect(await at.clocks(caseId)).toMatchObject({ overall: '2026-12-22 00:00' });
  const before = await types(caseId);
  await at.closesOn('Fri 18 Dec 2026');
  at.on('Tue 22 Dec 2026', '00:00');
  await at.looksAtClocks();
  expect(await types(caseId)).toEqual(before);
  expect(await at.clocks(caseId)).toMatchObject({
    overall: '2026-12-23 00:00',
    'reminder:overall': '2026-12-22 09:00',
  });
  at.on('Wed 23 Dec 2026', '00:00');
  await at.looksAtClocks();
  expect(await types(caseId)).toEqual([...before, 'ReminderDue', 'OverallLimitPassed']);
});
