import type { Entry } from '#shared/domain/events.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { reminderSubject } from '#shared/domain/reminders.ts';
import type { Day } from '#shared/domain/time.ts';
import { dutyWhat } from './ask-duty.ts';
import { shortDay, workingDays } from './dates.ts';
import { type EntryWords, type Of, quiet } from './entry-words.ts';
import { inARow, stageName } from './names.ts';

/** A reminder that went out: to whom, and of what; among the others of its case, what it reminds of is told by name. */
export function reminderWords(
  procedure: Procedure,
  event: Of<'ReminderDue'>,
  on: Day,
  others: readonly Entry[],
): EntryWords {
  const began = others.find(({ seq }) => seq === event.token)?.event;
  const to = inARow(event.to.map(({ name }) => name));
  return quiet(`Reminder to ${to}: ${remindedOf(procedure, event, on, began)}.`);
}

function remindedOf(
  procedure: Procedure,
  { of, dueOn, days }: Of<'ReminderDue'>,
  on: Day,
  began: Entry['event'] | undefined,
): string {
  const day = shortDay(dueOn, on);
  const passed = days > 0;
  switch (reminderSubject(of)?.kind) {
    case 'stage': {
      const stage = began?.type === 'StageStarted' ? began.stage : undefined;
      return `the limit of ${stageName(procedure, stage)} ${passed ? 'passed' : 'ends'} on ${day}`;
    }
    case 'overall':
      return `the ${workingDays(procedure.overall?.workingDays ?? 0)} in total ${passed ? 'passed' : 'end'} on ${day}`;
    case 'duty': {
      const act = began?.type === 'ActRecorded' ? began.act : '';
      return `“${dutyWhat(procedure, act)}” ${passed ? 'was' : 'is'} due by ${day}`;
    }
    case 'actions':
      return `what was agreed ${passed ? 'was' : 'is'} to be done by ${day}`;
    case 'meeting':
      return passed ? `the minutes of the meeting of ${day}` : `the meeting is on ${day}`;
    case undefined:
      return `something ${passed ? 'was' : 'is'} due by ${day}`;
  }
}
