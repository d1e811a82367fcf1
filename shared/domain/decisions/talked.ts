import { type Case, currentRun, disputeOf } from '../case.ts';
import { ladderOf } from '../ladder.ts';
import type { Procedure } from '../procedure.ts';
import type { Refusal } from '../refusals.ts';

/** Whether people have talked about the matter with one another, and not only written: what N4 asks for. */
function haveTalked({ opening }: Procedure, state: Case): boolean {
  const { discussions, meetings } = disputeOf(state);
  const counts = opening.emailOnly?.offered === 'isTalk';
  return (
    discussions.some(({ mode, notTakenUp }) => mode !== 'email' && (!notTakenUp || counts)) ||
    meetings.some(({ held }) => held)
  );
}

/** Whether a case lacks the talk that its procedure wants of the first stage: email alone does not do there (N4). */
export function lacksTalk(procedure: Procedure, state: Case): boolean {
  const stage = currentRun(state)?.stage;
  const first = stage === undefined || stage === ladderOf(procedure, state)[0]?.key;
  const { emailOnly } = procedure.opening;
  const excepted = emailOnly?.exceptSources.includes(state.record.source ?? '');
  return emailOnly !== undefined && !excepted && first && !haveTalked(procedure, state);
}

/** Why the matter cannot be recorded as settled yet; nothing when it can. Moving up never waits for the talk (Q4). */
export function checkSettling(procedure: Procedure, state: Case): Refusal | undefined {
  const { emailOnly } = procedure.opening;
  if (emailOnly?.is !== 'refusedForSettling' || !lacksTalk(procedure, state)) return undefined;
  return { reason: 'talkFirst', why: emailOnly.why };
}
