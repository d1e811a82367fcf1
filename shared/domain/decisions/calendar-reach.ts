import { CALENDAR_REACH } from '../bank-holidays.ts';
import { type Circumstances, today } from '../circumstances.ts';
import type { Procedure } from '../procedure.ts';
import type { Limit } from '../procedure-limits.ts';
import type { Refusal } from '../refusals.ts';
import { reaches } from '../working-days.ts';

/** A meeting is looked for in a week of work where nothing else says by when. */
const AT_LEAST = 5;

/** Why nothing is counted today: today, or the end of the procedure's longest limit from today, lies outside the calendar. */
export function checkReach(procedure: Procedure, circumstances: Circumstances): Refusal | undefined {
  const far = reaches(circumstances.calendar, today(circumstances), longestOf(procedure));
  return far ? undefined : { reason: 'calendarTooShort', ...CALENDAR_REACH };
}

/** The most working days that anything in a procedure counts from today. */
function longestOf({ stages, overall, informal, acts }: Procedure): number {
  const limits = [
    ...stages.flatMap(({ limit, milestones }) => [limit, ...milestones.map((one) => one.limit)]),
    ...(informal?.limit ? [informal.limit] : []),
  ];
  const duties = acts.map(({ duty }) => duty?.within?.days ?? 0);
  return Math.max(AT_LEAST, overall?.workingDays ?? 0, ...limits.map(daysOf), ...duties);
}

function daysOf(limit: Limit): number {
  switch (limit.in) {
    case 'workingDays':
    case 'calendarDays':
      return limit.days;
    case 'hours':
      return Math.ceil(limit.hours / 24);
    case 'sameWorkingDay':
      return 1;
    case 'openEnded':
      return limit.target ?? 0;
  }
}
