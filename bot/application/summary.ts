import { askedNow, waitingFor } from '#shared/domain/asked.ts';
import { type Case, currentRun, disputeOf, isOver, ownerOf, partiesOf } from '#shared/domain/case.ts';
import { openDuties } from '#shared/domain/clocks.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { askOf } from '#shared/wording/asks.ts';
import type { When } from '#shared/wording/dates.ts';
import type { CaseSummary } from './ports/store.ts';

/** What lists need of a case, so that they read one row and not its entries. */
export function summaryOf(procedure: Procedure, state: Case, when: When): CaseSummary {
  const { record } = state;
  const asked = askedNow(procedure, state, when).map(({ id }) => id);
  const { phase } = disputeOf(state);
  const owner = ownerOf(state).person;
  const run = currentRun(state);
  const over = isOver(state);
  return {
    caseId: state.id,
    reference: state.reference,
    procedureId: state.procedure.id,
    procedureVersion: state.procedure.version,
    initials: record.child.initials,
    category: record.category,
    phase,
    stage: run?.stage,
    ...(phase === 'resolved' || over
      ? { dueOn: firstDuty(state) }
      : { dueOn: run?.dueOn, dueAt: run?.dueAt }),
    ownerId: owner.id,
    ownerName: owner.name,
    waitingFor: waitingFor(procedure, state).map(({ name }) => name),
    authorised: over,
    moved: state.moved,
    changedAt: when.now,
    people: partiesOf(state).map(({ person }) => person.id),
    asked,
    asks: Object.fromEntries(
      asked.flatMap((id) => {
        const { to } = askOf(procedure, state, id, when);
        return to ? [[id, to]] : [];
      }),
    ),
  };
}

/** The day of the first duty that is still open once nothing else is due. */
function firstDuty(state: Case): string | undefined {
  return openDuties(state)
    .map(({ dueOn }) => dueOn)
    .toSorted()[0];
}
