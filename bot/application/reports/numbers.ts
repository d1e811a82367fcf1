import type { ReportView } from '#shared/contract/reports.ts';
import type { Figure } from '#shared/domain/figures.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import type { Report } from '#shared/domain/procedure-reports.ts';
import { capital, stageAndTitle } from '#shared/wording/names.ts';
import {
  averageDays,
  type Counted,
  ofEarlierVersion,
  partOf,
  REPORT_COLUMNS,
  REPORT_NUMBERS,
  REPORT_TABLES,
  type Single,
} from '#shared/wording/reports.ts';

/** What one count of a report came to. */
interface Count {
  readonly counts: Figure['counts'];
  readonly figures: readonly Figure[];
}

/** A count that is one number, with what it says; nothing for one that is a table. */
export function lineOf({ counts, figures }: Count, cases: number): ReportView['lines'][number] | undefined {
  if (!isSingle(counts)) return undefined;
  return { key: counts, ...REPORT_NUMBERS[counts], value: valueWords(counts, figures, cases) };
}

function valueWords(counts: Single, figures: readonly Figure[], cases: number): string {
  const [first] = figures;
  const number = first?.number ?? 0;
  switch (counts) {
    case 'cases':
      return String(number);
    case 'informal':
    case 'formal':
      return partOf(number, cases);
    case 'answeredInTime':
    case 'settled':
      return partOf(
        number,
        figures.reduce((sum, one) => sum + one.number, 0),
      );
    case 'daysToEnd':
      return averageDays(first?.number);
  }
}

/** A count that is a table, with what it says; nothing for one that is a single number. */
export function tableOf(
  procedure: Procedure,
  { counts: all }: Report,
  { counts, figures }: Count,
): ReportView['tables'][number] | undefined {
  if (isSingle(counts)) return undefined;
  const { cases, informal, formal } = REPORT_COLUMNS;
  // A stage is an escalation or it is not: there, the two would say the same thing twice.
  const both = all.includes('informal') && all.includes('formal') && counts !== 'byStage';
  return {
    key: counts,
    ...REPORT_TABLES[counts],
    columns: both ? [cases, informal, formal] : [cases],
    rows: figures.map((figure) => ({
      label: labelOf(procedure, counts, figure.of ?? ''),
      numbers: both ? split(figure) : [figure.number],
    })),
  };
}

function split({ number, formal = 0 }: Figure): number[] {
  return [number, number - formal, formal];
}

function labelOf(procedure: Procedure, counts: Counted, of: string): string {
  switch (counts) {
    case 'byCategory':
      return procedure.opening.categories.find(({ key }) => key === of)?.label ?? ofEarlierVersion(of);
    case 'byStage':
      return stageOf(procedure, of) ? capital(stageAndTitle(procedure, of)) : ofEarlierVersion(of);
    case 'byTrack':
      return procedure.tracks.find(({ key }) => key === of)?.label ?? ofEarlierVersion(of);
    case 'byOwner':
    case 'byService':
      return of;
  }
}

function isSingle(counts: Figure['counts']): counts is Single {
  return Object.hasOwn(REPORT_NUMBERS, counts);
}
