import { setUpReason } from '#shared/wording/administration.ts';
import type { AdministrationTransaction } from '../application/ports/administration-store.ts';
import type { Rows } from './enter.ts';

/** The authority's closure days and exceptions, with their reasons. */
export function closureDays(
  rows: Rows,
  authority: string,
): Pick<AdministrationTransaction, 'calendar' | 'keepCalendar'> {
  return {
    calendar: async () => {
      const found = await rows
        .selectFrom('authority')
        .select(['calendar', 'calendar_reasons as reasons', 'calendar_revision as revision'])
        .where('authority', '=', authority)
        .executeTakeFirstOrThrow();
      const reasoned = (day: string) => ({ day, reason: found.reasons[day] ?? setUpReason });
      return {
        revision: found.revision,
        closedOn: found.calendar.closedOn.map(reasoned),
        openOn: found.calendar.openOn.map(reasoned),
      };
    },
    keepCalendar: async ({ revision, closedOn, openOn }) => {
      const days = (list: typeof closedOn) => list.map(({ day }) => day).sort();
      const reasons = Object.fromEntries([...closedOn, ...openOn].map(({ day, reason }) => [day, reason]));
      await rows
        .updateTable('authority')
        .set({
          calendar: JSON.stringify({ closedOn: days(closedOn), openOn: days(openOn) }),
          calendar_reasons: JSON.stringify(reasons),
          calendar_revision: revision,
        })
        .where('authority', '=', authority)
        .execute();
    },
  };
}
