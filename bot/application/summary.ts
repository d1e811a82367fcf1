import { type Case, currentRun, partiesOf } from '#shared/domain/case.ts';
import type { Instant } from '#shared/domain/time.ts';
import { askedNow, waitingFor } from '#shared/wording/asks.ts';
import type { CaseSummary } from './ports/store.ts';

/** What lists need of a case, so that they read one row and not its entries. */
export function summaryOf(state: Case, now: Instant): CaseSummary {
  const { record } = state;
  const run = currentRun(state);
  const waiting = waitingFor(state);
  return {
    caseId: state.id,
    reference: state.reference,
    procedureId: state.procedure.id,
    procedureVersion: state.procedure.version,
    initials: record.child.initials,
    category: record.category,
    phase: record.phase,
    stage: run?.stage,
    dueOn: record.phase === 'resolved' || state.authorised ? undefined : run?.dueOn,
    ownerId: record.owner.id,
    ownerName: record.owner.name,
    waitingFor: waiting.map(({ name }) => name),
    authorised: state.authorised !== undefined,
    moved: state.moved,
    changedAt: now,
    people: partiesOf(state).map(({ person }) => person.id),
    asked: askedNow(state).map(({ id }) => id),
  };
}
