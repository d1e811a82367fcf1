import type { ReportView } from '#shared/contract/reports.ts';
import type { CaseFigures } from '#shared/domain/case-figures.ts';
import { figuresOf } from '#shared/domain/figures.ts';
import { endAfter, endBefore, itemisedPart, type Period } from '#shared/domain/periods.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Report } from '#shared/domain/procedure-reports.ts';
import type { Day } from '#shared/domain/time.ts';
import { longDay } from '#shared/wording/dates.ts';
import { capital, categoryLabels, stageName } from '#shared/wording/names.ts';
import {
  endWords,
  PERIOD_SO_FAR,
  periodWords,
  REPORT_ITEMS,
  reportUnder,
  stageAnswer,
} from '#shared/wording/reports.ts';
import { lineOf, tableOf } from './numbers.ts';

/** What a report is drawn from: its cases, its period, and the day it is drawn up on. */
export interface Drawn {
  readonly procedure: Procedure;
  readonly report: Report;
  readonly cases: readonly CaseFigures[];
  readonly period: Period;
  readonly today: Day;
}

/** A report in words and numbers. It names no child and repeats no concern. */
export function reportView({ procedure, report, cases, period, today }: Drawn): ReportView {
  const drawn = figuresOf(procedure, report, cases, period);
  const part = itemisedPart(report, period);
  const counted = report.counts.map((counts) => ({
    counts,
    figures: drawn.figures.filter((one) => one.counts === counts),
  }));
  const isUnderWay = report.period !== 'onDemand' && period.to >= today;
  const why = report.why.filter((id) => procedure.rules[id]);
  return {
    procedure: procedure.id,
    report: report.key,
    title: report.label,
    under: reportUnder(procedure.name, report.to),
    period: { ...period, words: periodWords(period), soFar: isUnderWay ? PERIOD_SO_FAR : undefined },
    previous: endBefore(period),
    next: endAfter(report, period, today),
    cases: cases.length,
    lines: counted.flatMap((one) => lineOf(one, cases.length) ?? []),
    tables: counted.flatMap((one) => tableOf(procedure, report, one) ?? []),
    items: part && {
      caption: REPORT_ITEMS.caption,
      explained: REPORT_ITEMS.explained(part),
      rows: drawn.items.map((item) => itemOf(procedure, item)),
    },
    note: report.note,
    why,
    rules: Object.fromEntries(why.flatMap((id) => rule(procedure, id))),
  };
}

function itemOf(procedure: Procedure, item: CaseFigures): NonNullable<ReportView['items']>['rows'][number] {
  const track = procedure.tracks.find(({ key }) => key === item.track)?.label;
  return {
    reference: item.reference,
    opened: dayView(item.opened),
    about: [
      ...(track ? [track] : []),
      ...categoryLabels(procedure, undefined, item.categories),
      ...item.services,
    ],
    stages: item.stages.map((one) => ({
      stage: capital(stageName(procedure, one.stage)),
      answer: stageAnswer(one),
    })),
    ended: item.ended === undefined ? undefined : dayView(item.ended),
    end: endWords(item),
    days: item.days,
  };
}

function dayView(day: Day) {
  return { day, text: longDay(day) };
}

function rule({ rules }: Procedure, id: string) {
  const found = rules[id];
  return found ? [[id, { section: found.section, says: found.says }] as const] : [];
}
