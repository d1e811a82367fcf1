import type { CaseFigures } from './case-figures.ts';
import { itemisedPart, type Period } from './periods.ts';
import type { Procedure } from './procedure.ts';
import type { Report } from './procedure-reports.ts';

/** A number of a report: of what, and within that of which. */
export interface Figure {
  readonly counts: Report['counts'][number];
  /** The key of the category, stage or track, or the name of the owner or service. */
  readonly of?: string | undefined;
  readonly number: number;
  /** How many of them are formal, where each is a case (O18). */
  readonly formal?: number | undefined;
}

/** A report as drawn up: its numbers, and the cases it lists one by one. */
export interface ReportFigures {
  readonly period: Period;
  readonly figures: readonly Figure[];
  readonly items: readonly CaseFigures[];
}

/** The numbers of a report over the cases that were opened in its period (N17, O11, O12, O18, S11, R8). */
export function figuresOf(
  procedure: Procedure,
  report: Report,
  cases: readonly CaseFigures[],
  period: Period,
): ReportFigures {
  const within = cases.filter(({ opened }) => isIn(period, opened));
  const part = itemisedPart(report, period);
  return {
    period,
    figures: report.counts.flatMap((counts) =>
      COUNTS[counts](procedure, within).map((one) => ({ counts, ...one })),
    ),
    items: part ? within.filter(({ opened }) => isIn(part, opened)) : [],
  };
}

type Counted = readonly Omit<Figure, 'counts'>[];

const COUNTS: Readonly<
  Record<Report['counts'][number], (procedure: Procedure, cases: readonly CaseFigures[]) => Counted>
> = {
  cases: (_, cases) => [{ number: cases.length }],
  informal: (_, cases) => [{ number: cases.filter(({ formal }) => !formal).length }],
  formal: (_, cases) => [{ number: cases.filter(({ formal }) => formal).length }],
  byCategory: ({ opening }, cases) =>
    each(
      opening.categories.map(({ key }) => key),
      cases,
      ({ categories }) => categories,
    ),
  byStage: (procedure, cases) =>
    each(
      procedure.stages.map(({ key }) => key),
      cases,
      ({ stages }) => [...new Set(stages.map(({ stage }) => stage))],
    ),
  byTrack: (procedure, cases) =>
    each(
      procedure.tracks.map(({ key }) => key),
      cases,
      ({ track }) => (track === undefined ? [] : [track]),
    ),
  byOwner: (_, cases) =>
    each(
      named(cases, ({ owner }) => [owner]),
      cases,
      ({ owner }) => [owner],
    ),
  byService: (_, cases) =>
    each(
      named(cases, ({ services }) => services),
      cases,
      ({ services }) => services,
    ),
  answeredInTime: (_, cases) => {
    const answers = cases.flatMap(({ stages }) => stages.flatMap(({ inTime }) => inTime ?? []));
    return [
      { of: 'inTime', number: answers.filter(Boolean).length },
      { of: 'late', number: answers.filter((inTime) => !inTime).length },
    ];
  },
  daysToEnd: (_, cases) => {
    const ended = cases.filter((one) => one.ended !== undefined);
    const days = ended.reduce((sum, one) => sum + one.days, 0);
    return ended.length === 0 ? [] : [{ number: Math.round((days / ended.length) * 10) / 10 }];
  },
  settled: (_, cases) => [
    { of: 'settled', number: cases.filter(({ settled }) => settled === true).length },
    { of: 'notSettled', number: cases.filter(({ settled }) => settled === false).length },
  ],
};

function each(
  keys: readonly string[],
  cases: readonly CaseFigures[],
  of: (one: CaseFigures) => readonly string[],
): Counted {
  const within = (key: string) => cases.filter((one) => of(one).includes(key));
  // A case keeps the version it was opened under: what later ones have no more is still counted.
  const earlier = named(cases, of).filter((key) => !keys.includes(key));
  return [...keys, ...earlier].map((key) => ({
    of: key,
    number: within(key).length,
    formal: within(key).filter(({ formal }) => formal).length,
  }));
}

function named(
  cases: readonly CaseFigures[],
  of: (one: CaseFigures) => readonly string[],
): readonly string[] {
  return [...new Set(cases.flatMap(of))].sort();
}

function isIn({ from, to }: Period, day: string): boolean {
  return from <= day && day <= to;
}
