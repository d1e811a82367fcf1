import type { CaseFigures, StageFigures } from '#shared/domain/case-figures.ts';
import type { Figure } from '#shared/domain/figures.ts';
import type { Period } from '#shared/domain/periods.ts';
import { longDay, workingDays } from './dates.ts';
import { inARow } from './names.ts';

/** What is counted, where it is one number of a report and not a table. */
export type Single = Extract<
  Figure['counts'],
  'cases' | 'informal' | 'formal' | 'answeredInTime' | 'daysToEnd' | 'settled'
>;

/** A number of a report as it is read: what it is, and of how many. */
interface NumberWords {
  readonly label: string;
  readonly explained: string;
}

/** What each single number of a report says, and how it was counted. */
export const REPORT_NUMBERS: Readonly<Record<Single, NumberWords>> = {
  cases: { label: 'Cases opened', explained: 'Every case that was opened in this period counts once.' },
  informal: {
    label: 'Informal',
    explained: 'Of the cases opened, those that have reached no stage that is an escalation.',
  },
  formal: {
    label: 'Formal',
    explained: 'Of the cases opened, those that have reached a stage that is an escalation.',
  },
  answeredInTime: {
    label: 'Answered within the limit',
    explained:
      'Of the stages that were answered or whose limit has passed. A stage that can still be answered in time is not counted.',
  },
  daysToEnd: {
    label: 'Working days from opening to end',
    explained: 'The average over the cases of this period that have ended.',
  },
  settled: {
    label: 'Ended as resolved',
    explained: 'Of the cases of this period that have ended. Those that are still open are not counted.',
  },
};

/** How much of a whole: "12 of 15". */
export function partOf(part: number, whole: number): string {
  return whole === 0 ? 'None yet' : `${part} of ${whole}`;
}

/** An average in working days. */
export function averageDays(days: number | undefined): string {
  return days === undefined ? 'None has ended yet' : `${workingDays(days)} on average`;
}

/** What is counted, where it is a table of a report. */
export type Counted = Exclude<Figure['counts'], Single>;

/** What each table of a report says: its caption, the head of its first column, and how its cases were counted. */
export const REPORT_TABLES: Readonly<
  Record<Counted, { readonly caption: string; readonly of: string; readonly explained: string }>
> = {
  byCategory: {
    caption: 'By theme',
    of: 'Theme',
    explained: 'A case with more than one theme counts under each of them.',
  },
  byStage: {
    caption: 'By stage',
    of: 'Stage',
    explained: 'A case counts once at every stage that it has reached and that asks for an answer.',
  },
  byTrack: { caption: 'By track', of: 'Track', explained: 'Every case counts on the one track it takes.' },
  byOwner: {
    caption: 'By owner',
    of: 'Owner',
    explained: 'Every case counts for the one person who owns it.',
  },
  byService: {
    caption: 'By service',
    of: 'Service',
    explained: 'A case counts under every service that its issues name. Issues that name none are not here.',
  },
};

/** The heads of the columns of numbers. */
export const REPORT_COLUMNS = { cases: 'Cases', informal: 'Informal', formal: 'Formal' } as const;

/** Something that cases have and the procedure, as it is now, no longer names. */
export function ofEarlierVersion(key: string): string {
  return `${key} (of an earlier version)`;
}

/** The cases of a report one by one, and which part of its period they are of. */
export const REPORT_ITEMS = {
  caption: 'Case by case',
  explained: (part: Period) =>
    `The cases opened from ${periodWords(part)}. No child is named. Days are working days from opening to end, or to now.`,
} as const;

/** A period: "Thu 1 Oct 2026 to Thu 31 Dec 2026". */
export function periodWords({ from, to }: Period): string {
  return `${longDay(from)} to ${longDay(to)}`;
}

/** Said of a period that is not over. */
export const PERIOD_SO_FAR = 'This period is not over: these are its numbers so far.';

/** How the alert of a stage was answered, for a row of a report. */
export function stageAnswer({ answered, dueOn, inTime }: StageFigures): string {
  if (answered !== undefined) {
    const when = `Answered ${longDay(answered)}`;
    return `${when}, ${inTime ? 'in time' : 'late'}`;
  }
  if (inTime === false) return dueOn ? `No answer by ${longDay(dueOn)}` : 'No answer in time';
  return 'Not answered';
}

/** How a case of a report ended. */
export function endWords({ settled }: CaseFigures): string {
  if (settled === undefined) return 'Open';
  return settled ? 'Resolved' : 'Not resolved';
}

/** A report in a list: of which procedure it is, and what it is. */
export function reportLabel(procedure: string, report: string): string {
  return `${procedure}: ${report}`;
}

/** Of which procedure a report is, and to whom it goes. */
export function reportUnder(procedure: string, to: readonly string[]): string {
  return `${procedure}. It goes to: ${inARow(to)}.`;
}

/** Somebody wants a report that is others' to draw up. */
export function notYourReport(by: readonly string[]) {
  return {
    reason: 'notYourReport',
    what: "You can't draw up this report.",
    why: `The procedure gives it to: ${inARow(by)}.`,
    remedy: 'Ask one of them for it. If it should be you, ask your administrator.',
  };
}

/** A report that no procedure of the authority has. */
export const UNKNOWN_REPORT = {
  reason: 'unknownReport',
  what: 'There is no such report.',
  why: 'No procedure of your authority asks for it, or no longer does.',
  remedy: 'Choose one from the list of reports.',
};
