import { isDay } from '#shared/domain/time.ts';
import { dayWords } from '#shared/wording/tab/forms.ts';
import { dayTextWithYear } from '../look/day-text.ts';

/** Why what stands in a date field cannot be used: no day, or one outside first and last; nothing when it can, or is empty. */
export function dayProblem(day: string, first: string, last?: string | undefined): string | undefined {
  if (day === '') return undefined;
  if (!isDay(day)) return dayWords.unread;
  if (day >= first && (last === undefined || day <= last)) return undefined;
  return last === undefined
    ? dayWords.from(dayTextWithYear(first))
    : dayWords.between(dayTextWithYear(first), dayTextWithYear(last));
}
