import type { CalendarView, SaveCalendar } from '#shared/contract/calendar-view.ts';
import type { Day } from '#shared/domain/time.ts';
import { administrationRefusals, runningLimits } from '#shared/wording/administration.ts';
import type { KeptCalendar } from '../ports/administration-store.ts';
import { refused } from './answers.ts';
import type { AtWork, Change } from './as-administrator.ts';

/** Closure days and exceptions as they are now. */
export async function calendarView({ tx, today }: AtWork): Promise<CalendarView> {
  const { revision, closedOn, openOn } = await tx.calendar();
  return { revision, today, closedOn: [...closedOn], openOn: [...openOn], running: runningLimits };
}

/** Changes closure days and exceptions from today on; what has passed stays as limits were counted with it. */
export async function saveCalendar(at: AtWork, asked: SaveCalendar): Promise<Change> {
  const { tx, today } = at;
  const before = await tx.calendar();
  if (before.revision !== asked.revision)
    return refused('conflict', administrationRefusals.calendarChanged, { calendar: await calendarView(at) });
  const days = [...asked.closedOn, ...asked.openOn].map(({ day }) => day).sort();
  const twice = days.find((day, index) => day === days[index + 1]);
  if (twice) return refused('unacceptable', administrationRefusals.dayTwice(twice));
  const [added, removed] = [missingFrom(before, asked), missingFrom(asked, before)];
  const past = [...added, ...removed].sort().find((day) => day < today);
  if (past) return refused('unacceptable', administrationRefusals.pastDay(past));
  const { closedOn, openOn } = asked;
  await tx.keepCalendar({ revision: before.revision + 1, closedOn, openOn });
  return { ok: true, event: { type: 'calendarChanged', added, removed } };
}

/** Days of a calendar that another does not have alike: open or closed, for the same reason. */
function missingFrom(
  other: Pick<KeptCalendar, 'closedOn' | 'openOn'>,
  calendar: Pick<KeptCalendar, 'closedOn' | 'openOn'>,
): readonly Day[] {
  return (['closedOn', 'openOn'] as const).flatMap((kind) =>
    calendar[kind]
      .filter(({ day, reason }) => !other[kind].some((one) => one.day === day && one.reason === reason))
      .map(({ day }) => day),
  );
}
