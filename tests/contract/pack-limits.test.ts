import { describe, expect, test } from 'vitest';
import { aStage, faultsWith, type PackFile } from '#tests/support/small-pack.ts';

type StageLimit = PackFile['stages'][number]['limit'];
const why = ['A1'];
const days = (count: number): StageLimit => ({ in: 'workingDays', days: count, why });
const hours = (count: number): StageLimit => ({ in: 'hours', hours: count, why });
const sameDay: StageLimit = { in: 'sameWorkingDay', why };
const owners: StageLimit = { in: 'workingDays', days: 9, setBy: 'owner', why };

/** What is wrong with two stages of some limits under an overall limit of ten working days. */
const inAll = (
  first: StageLimit,
  second: StageLimit,
  overall: Partial<NonNullable<PackFile['overall']>> = {},
) =>
  faultsWith({
    overall: { workingDays: 10, binding: 'limit', why, ...overall },
    stages: [aStage('1', { limit: first }), aStage('2', { limit: second })],
  });
const past = (sum: number) =>
  `overall, working days: The limits that the procedure sets for its stages add up to ${sum} working days, past the overall limit of 10. Shorten a stage, or make the overall limit an "expectation".`;

describe('the limits of the stages under an overall limit that binds', () => {
  test.each<[string, StageLimit, StageLimit, readonly string[]]>([
    ['fit exactly', days(5), days(5), []],
    ['go past it', days(5), days(6), [past(11)]],
    ['hours count as the working days they take at the least', hours(168), days(6), [past(11)]],
    [
      'calendar days count as the working days among them at the least',
      { in: 'calendarDays', days: 9, why },
      days(6),
      [past(11)],
    ],
    ['the same working day takes none', sameDay, days(10), []],
    ['one without an end counts by its target', { in: 'openEnded', target: 6, why }, days(5), [past(11)]],
    ['those that the owner sets are held inside it as they are set', owners, owners, []],
  ])('%s', (_, first, second, faults) => {
    expect(inAll(first, second)).toEqual(faults);
  });

  test('only the stages that it covers count', () => {
    expect(inAll(days(8), days(8), { covers: ['1'] })).toEqual([]);
  });

  test('the talk counts too where it is counted from the opening', () => {
    const informal = { title: 'Talk', answers: ['worker'], limit: days(5), why };
    const overall = { workingDays: 10, binding: 'limit', why } as const;
    expect(faultsWith({ informal, overall })).toEqual([]);
    expect(faultsWith({ informal, overall: { ...overall, starts: 'opening' } })).toEqual([past(15)]);
  });

  test('an expectation is not a limit', () => {
    expect(inAll(days(8), days(8), { binding: 'expectation' })).toEqual([]);
  });
});

describe('a further limit inside a stage', () => {
  type Own = NonNullable<PackFile['stages'][number]['milestones']>[number];
  const seen = (limit: Own['limit'], until: Own['until'] = 'seen'): Own => ({
    key: 'seen',
    label: 'Acknowledged',
    limit,
    until,
    why,
  });
  const inside = (milestone: Own, changes: Partial<PackFile> = {}) =>
    faultsWith({ stages: [aStage('1', { milestones: [milestone] }), aStage('2')], ...changes });
  const tooLong = [
    'stage 1, milestone 1 ("seen"), limit: This ends only after the stage itself. Shorten it, or lengthen the limit of the stage.',
  ];

  test.each<[string, Own['limit'], readonly string[]]>([
    ['ends with it', { in: 'workingDays', days: 5, why }, []],
    ['ends the same day', { in: 'sameWorkingDay', why }, []],
    ['ends after it', { in: 'workingDays', days: 6, why }, tooLong],
    ['ends with it, counted in calendar days', { in: 'calendarDays', days: 7, why }, []],
    ['ends after it, counted in calendar days', { in: 'calendarDays', days: 8, why }, tooLong],
    ['ends after it, counted in hours', { in: 'hours', hours: 240, why }, tooLong],
  ])('%s', (_, limit, faults) => {
    expect(inside(seen(limit))).toEqual(faults);
  });

  test('that waits for a meeting which nobody can call', () => {
    const meetings = { ownerMayCall: false, minutes: 45, why };
    expect(inside(seen({ in: 'hours', hours: 24, why }, 'met'), { meetings })).toEqual([
      'stage 1, milestone 1 ("seen"), until: This ends with a meeting, but nobody can call one at this stage. Give the stage a "meeting", or let it end with something else.',
    ]);
  });

  test("is not the owner's to set, nor is the limit of the talk", () => {
    const none =
      'The owner sets the date of a stage and no other, so nobody would set this one. Take "setBy" out.';
    expect(inside(seen({ in: 'workingDays', days: 1, setBy: 'owner', why }))).toEqual([
      `stage 1, milestone 1 ("seen"), limit, set by: ${none}`,
    ]);
    expect(faultsWith({ informal: { title: 'Talk', answers: ['worker'], limit: owners, why } })).toEqual([
      `informal, limit, set by: ${none}`,
    ]);
  });
});
