import { describe, expect, test } from 'vitest';
import { itemisedPart, periodOf } from '#shared/domain/periods.ts';
import type { Report } from '#shared/domain/procedure-reports.ts';

describe('the period of a report', () => {
  test.each<[Report['period'], string, string, string]>([
    ['month', '2026-12-10', '2026-11-01', '2026-11-30'],
    ['month', '2027-01-01', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-12-10', '2026-07-01', '2026-09-30'],
    ['quarter', '2027-04-01', '2027-01-01', '2027-03-31'],
    ['halfYear', '2026-12-10', '2026-04-01', '2026-09-30'],
    ['halfYear', '2027-04-01', '2026-10-01', '2027-03-31'],
    ['year', '2027-03-31', '2025-04-01', '2026-03-31'],
    ['year', '2027-04-01', '2026-04-01', '2027-03-31'],
    ['onDemand', '2026-12-10', '2025-12-11', '2026-12-10'],
    ['onDemand', '2028-02-29', '2027-03-01', '2028-02-29'],
  ])('%s, drawn up on %s, is %s to %s', (period, day, from, to) => {
    expect(periodOf({ period }, day)).toEqual({ from, to });
  });

  test('is listed case by case as far as the report says', () => {
    const quarter = { from: '2026-07-01', to: '2026-09-30' };
    expect(itemisedPart({ itemised: 'none' }, quarter)).toBeUndefined();
    expect(itemisedPart({ itemised: 'lastMonth' }, quarter)).toEqual({
      from: '2026-09-01',
      to: '2026-09-30',
    });
    expect(itemisedPart({ itemised: 'all' }, quarter)).toEqual(quarter);
  });
});
