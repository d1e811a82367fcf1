import { isDay } from '#shared/domain/time.ts';
import { dateOf, dayOf, dayText, dayTextWithYear, typedDay } from '../look/day-text.ts';

/**
 * What somebody typed that is no day. The calendar control drops text it cannot read and puts the last date back, so it is
 * handed such text as a date of its own kind; the calendar stands on `near` meanwhile.
 */
class UnreadDate extends Date {
  readonly typed: string;
  constructor(typed: string, near: Date) {
    super(near);
    this.typed = typed;
  }
}

/** What a date field holds, as the calendar control takes it; nothing while it is empty. */
export function shownDate(value: string, near: Date): Date | null {
  if (value === '') return null;
  return (isDay(value) ? dateOf(value) : undefined) ?? new UnreadDate(value, near);
}

/** What somebody typed, read as a day; text that is none is kept as it was typed. */
export function readDate(typed: string, today: string, near: Date): Date | null {
  const text = typed.trim();
  return shownDate(typedDay(text, today) ?? text, near);
}

/** What the form is told of a date of the control: its day, or the text that is none. */
export function heldDay(date: Date | null | undefined): string {
  if (!date) return '';
  return date instanceof UnreadDate ? date.typed : dayOf(date);
}

/** How a date of the control stands in its field: the year is named where it is not the service's own. */
export function fieldText(date: Date | undefined, today: string): string {
  const held = heldDay(date);
  if (!isDay(held)) return held;
  return held.slice(0, 4) === today.slice(0, 4) ? dayText(held) : dayTextWithYear(held);
}
