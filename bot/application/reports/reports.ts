import type { RefusalView } from '#shared/contract/api.ts';
import type { ReportList, ReportView } from '#shared/contract/reports.ts';
import { type Period, periodEnding, periodOf } from '#shared/domain/periods.ts';
import { rolesOf } from '#shared/domain/permissions.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Report } from '#shared/domain/procedure-reports.ts';
import { type Day, londonDay } from '#shared/domain/time.ts';
import { roleLabel } from '#shared/wording/names.ts';
import { NOT_KNOWN } from '#shared/wording/not-found.ts';
import { notYourReport, reportLabel, UNKNOWN_REPORT } from '#shared/wording/reports.ts';
import type { Caller } from '../case-work.ts';
import { proceduresIn } from '../directory.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store, Transaction } from '../ports/store.ts';
import { casesOpened } from './cases-opened.ts';
import { reportView } from './report-view.ts';

/** What was asked of the reports, or why not. */
export type ReportAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly kind: 'forbidden' | 'notFound'; readonly refusal: RefusalView };

/** The reports that procedures ask for, drawn up for those whom they name (N17, O11, S11, R8). */
export interface Reports {
  /** What the caller may draw up; nothing at all is an answer too. */
  list(caller: Caller): Promise<ReportAnswer<ReportList>>;
  /** One report, of the period that ends on a day, or of the last one that is over. */
  draw(
    caller: Caller,
    asked: { readonly procedure: string; readonly report: string; readonly ending?: Day | undefined },
  ): Promise<ReportAnswer<ReportView>>;
}

/** What reports are made of. */
export interface ReportParts {
  readonly store: Store;
  readonly clock: Clock;
}

/** Draws reports up from what was kept of the cases of their period; no case is read whole for it. */
export function reports(parts: ReportParts): Reports {
  return {
    list: (caller) =>
      asKnown(parts, caller, async ({ procedures, mayDraw }) => {
        const theirs = procedures.flatMap((procedure) =>
          procedure.reports.filter(mayDraw).map(({ key, label }) => ({
            procedure: procedure.id,
            report: key,
            label: reportLabel(procedure.name, label),
          })),
        );
        return { ok: true, value: { reports: theirs } };
      }),
    draw: (caller, asked) =>
      asKnown(parts, caller, async ({ tx, procedures, mayDraw, today }) => {
        const procedure = procedures.find(({ id }) => id === asked.procedure);
        const report = procedure?.reports.find(({ key }) => key === asked.report);
        if (!procedure || !report) return refused('notFound', UNKNOWN_REPORT);
        if (!mayDraw(report)) return refused('forbidden', notYourReport(drawnBy(procedure, report)));
        const period = periodAsked(report, asked.ending, today);
        const calendar = (await tx.authorityRow())?.calendar ?? { closedOn: [], openOn: [] };
        const cases = await casesOpened(tx, procedure.id, period, { today, calendar });
        return { ok: true, value: reportView({ procedure, report, cases, period, today }) };
      }),
  };
}

/** Somebody whom the authority knows, among its procedures. */
interface Asking {
  readonly tx: Transaction;
  readonly procedures: readonly Procedure[];
  readonly today: Day;
  mayDraw(report: Report): boolean;
}

function asKnown<T>(
  { store, clock }: ReportParts,
  caller: Caller,
  answer: (asking: Asking) => Promise<ReportAnswer<T>>,
): Promise<ReportAnswer<T>> {
  return store.inAuthority(caller.authority, async (tx) => {
    if (!(await tx.person(caller.person))) return refused('forbidden', NOT_KNOWN);
    const today = londonDay(clock.now());
    const held = rolesOf(await tx.holders(today), caller.person);
    return answer({
      tx,
      procedures: await proceduresIn(tx, await tx.authorityRow()),
      today,
      mayDraw: ({ by }) => by.some((role) => held.includes(role)),
    });
  });
}

function refused(kind: 'forbidden' | 'notFound', refusal: RefusalView) {
  return { ok: false, kind, refusal } as const;
}

function drawnBy(procedure: Procedure, { by }: Report): readonly string[] {
  return by.map((role) => roleLabel(procedure, role));
}

function periodAsked(report: Report, ending: Day | undefined, today: Day): Period {
  return ending === undefined ? periodOf(report, today) : periodEnding(report, ending);
}
