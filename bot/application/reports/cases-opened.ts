import { type CaseFigures, figuresOn, type KeptFigures, keptFigures } from '#shared/domain/case-figures.ts';
import { replay } from '#shared/domain/evolve.ts';
import type { Period } from '#shared/domain/periods.ts';
import type { Day } from '#shared/domain/time.ts';
import type { WorkingCalendar } from '#shared/domain/working-days.ts';
import type { Transaction } from '../ports/store.ts';

/** What the cases of a procedure that were opened in a period come to on a day. */
export async function casesOpened(
  tx: Transaction,
  procedure: string,
  period: Period,
  { today, calendar }: { readonly today: Day; readonly calendar: WorkingCalendar },
): Promise<readonly CaseFigures[]> {
  const found: CaseFigures[] = [];
  for (const { caseId, figures } of await tx.figuresOpened(procedure, period)) {
    const kept = figures ?? (await workOut(tx, caseId));
    if (kept) found.push(figuresOn(kept, today, calendar));
  }
  return found.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** A day has its cases in the order of their references. */
function placeOf({ opened, reference }: CaseFigures): string {
  return `${opened} ${reference}`;
}

/** A case that is older than these figures, and to which nothing was added since, gets them when they are first asked for. */
async function workOut(tx: Transaction, caseId: string): Promise<KeptFigures | undefined> {
  const state = replay(await tx.entries(caseId));
  const procedure = state && (await tx.procedure(state.procedure.id, state.procedure.version));
  if (!procedure) return undefined;
  const figures = keptFigures(procedure, state);
  await tx.addFigures(caseId, figures);
  return figures;
}
