import type { Report } from './procedure-reports.ts';
import { addDays, type Day } from './time.ts';

/** The days a report is about, the first and the last among them. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** How many months a period has, and in which months one begins: councils' years begin in April. */
const MONTHS: Readonly<Record<Report['period'], number>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
  onDemand: 12,
};

/** The last whole period of a report before a day; on demand, the twelve months that end on it (Q14). */
export function periodOf({ period }: Pick<Report, 'period'>, day: Day): Period {
  if (period === 'onDemand') return { from: addDays(monthsBefore(day, 12), 1), to: day };
  const months = MONTHS[period];
  const begun = monthsBefore(`${day.slice(0, 7)}-01`, monthsInto(day, months));
  return { from: monthsBefore(begun, months), to: addDays(begun, -1) };
}

/** The last period of a report that is over when a day is; on demand, the twelve months that end on it. */
export function periodEnding(report: Pick<Report, 'period'>, day: Day): Period {
  return periodOf(report, report.period === 'onDemand' ? day : addDays(day, 1));
}

/** The last day of the period before one. */
export function endBefore({ from }: Period): Day {
  return addDays(from, -1);
}

/** The last day of the period after one, also of one that is under way; nothing when that has not begun (on demand: today). */
export function endAfter({ period }: Pick<Report, 'period'>, { to }: Period, today: Day): Day | undefined {
  if (to >= today) return undefined;
  const end = addDays(monthsBefore(addDays(to, 1), -MONTHS[period]), -1);
  return period === 'onDemand' && end > today ? today : end;
}

/** The part of a period that a report lists case by case; nothing where it lists none (Q14). */
export function itemisedPart(
  { itemised }: Pick<Report, 'itemised'>,
  { from, to }: Period,
): Period | undefined {
  switch (itemised) {
    case 'none':
      return undefined;
    case 'all':
      return { from, to };
    case 'lastMonth':
      return { from: `${to.slice(0, 7)}-01`, to };
  }
}

/** How many whole months of the period under way have gone by before the month of a day. */
function monthsInto(day: Day, months: number): number {
  const sinceApril = (Number(day.slice(5, 7)) + 8) % 12;
  return sinceApril % months;
}

function monthsBefore(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  const month = String((count % 12) + 1).padStart(2, '0');
  return `${year}-${month}-${lastFitting(year, month, day.slice(8))}`;
}

/** The same day of a shorter month is its last. */
function lastFitting(year: string, month: string, day: string): string {
  const next = addDays(`${year}-${month}-28`, 4).slice(0, 7);
  const last = addDays(`${next}-01`, -1).slice(8);
  return day < last ? day : last;
}
