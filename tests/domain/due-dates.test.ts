import { describe, expect, test } from 'vitest';
import { endOfDay, londonDay } from '#shared/domain/time.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';

const ENGLAND = { closedOn: [], openOn: [] };

describe('a limit', () => {
  test.each([
    ['over the night the clocks go forward', '2025-03-28', 1, '2025-03-31'],
    ['over the week the clocks go forward', '2025-03-26', 5, '2025-04-02'],
    ['from the Sunday the clocks go forward', '2025-03-30', 5, '2025-04-04'],
    ['over the night the clocks go back', '2026-10-23', 1, '2026-10-26'],
    ['over the week the clocks go back', '2026-10-21', 5, '2026-10-28'],
    ['from the Sunday the clocks go back', '2026-10-25', 1, '2026-10-26'],
    ['from a Saturday', '2026-11-28', 5, '2026-12-04'],
    ['from a Sunday', '2026-11-29', 5, '2026-12-04'],
    ['from Easter Monday', '2026-04-06', 5, '2026-04-13'],
    ['from Christmas Day', '2026-12-25', 5, '2027-01-05'],
    ['over a Christmas on Friday and Saturday, kept on the Monday too', '2026-12-24', 1, '2026-12-29'],
    ['over a Christmas on Saturday and Sunday, kept on Monday and Tuesday', '2027-12-24', 1, '2027-12-29'],
    ['over a Christmas on Sunday and Monday, kept on the Tuesday too', '2022-12-23', 1, '2022-12-28'],
    ['over a New Year’s Day on Saturday, kept on the Monday', '2027-12-31', 1, '2028-01-04'],
    ['of the longest kind, over Christmas', '2026-11-30', 25, '2027-01-07'],
    ['over 29 February', '2028-02-25', 5, '2028-03-03'],
  ])('%s: %s and %i days is %s', (_, from, days, due) => {
    expect(addWorkingDays(ENGLAND, from, days)).toBe(due);
  });

  test.each([
    [
      'waits for the office to open again',
      ['2026-12-29', '2026-12-30', '2026-12-31'],
      [],
      '2026-12-24',
      1,
      '2027-01-04',
    ],
    ['does not mind that its first day is a closure', ['2026-11-23'], [], '2026-11-23', 5, '2026-11-30'],
    ['does not mind a closure after its last day', ['2026-12-01'], [], '2026-11-23', 5, '2026-11-30'],
    ['does not mind a closure on a Sunday', ['2026-11-29'], [], '2026-11-23', 5, '2026-11-30'],
    ['ends on a Saturday the office works', [], ['2026-11-28'], '2026-11-23', 5, '2026-11-28'],
  ])('%s', (_, closedOn, openOn, from, days, due) => {
    expect(addWorkingDays({ closedOn, openOn }, from, days)).toBe(due);
  });

  test.each([
    [
      'late on the Sunday the clocks went forward, when London is a day ahead',
      '2025-03-30T23:30:00.000Z',
      '2025-04-07',
      '2025-04-07T23:00:00.000Z',
    ],
    [
      'late on the Saturday before, when it is not',
      '2025-03-29T23:30:00.000Z',
      '2025-04-04',
      '2025-04-04T23:00:00.000Z',
    ],
    [
      'early on the Sunday the clocks went back',
      '2026-10-24T23:30:00.000Z',
      '2026-10-30',
      '2026-10-31T00:00:00.000Z',
    ],
    [
      'late on the Sunday the clocks went back',
      '2026-10-25T23:30:00.000Z',
      '2026-10-30',
      '2026-10-31T00:00:00.000Z',
    ],
    ['in summer, ending in winter', '2026-10-20T11:00:00.000Z', '2026-10-27', '2026-10-28T00:00:00.000Z'],
    ['in winter, ending in summer', '2025-03-27T11:00:00.000Z', '2025-04-03', '2025-04-03T23:00:00.000Z'],
  ])('of 5 days begun %s, %s, is due on %s and late from %s', (_, began, due, late) => {
    const dueOn = addWorkingDays(ENGLAND, londonDay(began), 5);
    expect([dueOn, endOfDay(dueOn)]).toEqual([due, late]);
  });
});
