import type { Case } from './case.ts';
import type { Circumstances } from './circumstances.ts';
import type { Clock } from './clocks.ts';
import type { CaseEvent } from './events.ts';
import type { Reminded } from './facts.ts';
import { lateFrom } from './limits.ts';
import type { Procedure } from './procedure.ts';
import { type ToRemind, toRemind } from './reminded.ts';
import { type Instant, londonInstant } from './time.ts';
import { type WorkingCalendar, workingDayFrom } from './working-days.ts';

/** The next reminder of each thing that people are reminded of, as a clock. */
export function reminderClocks(
  procedure: Procedure,
  state: Case,
  calendar: WorkingCalendar,
): readonly Clock[] {
  return toRemind(procedure, state, calendar).flatMap((thing): readonly Clock[] => {
    const { of, token, dueOn } = thing;
    const [next] = remindersAhead(procedure, state, thing, calendar);
    return next ? [{ name: `reminder:${of}`, dueOn, dueAt: next.at, token }] : [];
  });
}

/**
 * The reminder that goes out when its clock ticks. Where the moments of several have come by then, because time has
 * jumped or the service was away, one goes out: the latest.
 */
export function reminderDue(
  procedure: Procedure,
  state: Case,
  { name, token }: Clock,
  { now, calendar }: Circumstances,
): CaseEvent | undefined {
  const thing = toRemind(procedure, state, calendar).find(
    (one) => `reminder:${one.of}` === name && one.token === token,
  );
  const latest = thing && remindersAhead(procedure, state, thing, calendar).findLast(({ at }) => at <= now);
  if (!thing || !latest) return undefined;
  const { of, dueOn, whom } = thing;
  const { days } = latest;
  return { type: 'ReminderDue', of, token, dueOn, days, to: whom(days > 0) };
}

/** What a reminder is of: its kind, and which one where there can be several. */
export interface ReminderSubject {
  readonly kind: 'stage' | 'overall' | 'duty' | 'actions' | 'meeting';
  readonly about: string;
}

const KINDS: ReadonlySet<string> = new Set<ReminderSubject['kind']>([
  'stage',
  'overall',
  'duty',
  'actions',
  'meeting',
]);

/** What a reminder is of, taken apart; nothing where this version does not know it. */
export function reminderSubject(of: Reminded): ReminderSubject | undefined {
  const [kind = '', ...about] = of.split(':');
  return isKind(kind) ? { kind, about: about.join(':') } : undefined;
}

function isKind(text: string): text is ReminderSubject['kind'] {
  return KINDS.has(text);
}

/** A reminder to come: when, and by how many working days from the last day. */
interface Reminder {
  readonly days: number;
  readonly at: Instant;
}

/**
 * The reminders of a thing that are still to come, the earliest first: for that last day none that has gone out, and for
 * one that was moved none from before the last that did. Left out is what would come before the thing began, what is for
 * before its end and would come after it, and what is past the table of bank holidays.
 */
function remindersAhead(
  { reminders }: Procedure,
  { beside }: Case,
  { of, token, dueOn, dueAt, since, on }: ToRemind,
  calendar: WorkingCalendar,
): readonly Reminder[] {
  const given = beside.reminded.filter((one) => one.of === of && one.token === token);
  const last = given.findLast((one) => one.dueOn === dueOn)?.days ?? Number.NEGATIVE_INFINITY;
  const after = given.at(-1)?.at ?? since;
  return on
    .filter((days) => days > last)
    .toSorted((one, other) => one - other)
    .flatMap((days) => {
      const day = workingDayFrom(calendar, dueOn, days);
      if (day === undefined) return [];
      const at = londonInstant(day, reminders.at);
      const tooLate = days <= 0 && at >= lateFrom({ dueOn, dueAt });
      return at <= after || tooLate ? [] : [{ days, at }];
    });
}
