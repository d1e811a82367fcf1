import { type Case, currentRun } from '../case.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { type Procedure, stageOf } from '../procedure.ts';
import { accept, type Decision, type Refusal, refuse } from '../refusals.ts';
import { filled } from './filled.ts';
import { checkSettling } from './talked.ts';

/** The owner records how the matter ended, and then authorises the record (N14, O14). */
export function decideEnd(
  procedure: Procedure,
  state: Case,
  command: Extract<PersonCommand, { type: 'recordResolution' | 'authorise' }>,
): Decision<CaseEvent> {
  switch (command.type) {
    case 'recordResolution': {
      const refusal = checkSettling(procedure, state);
      if (refusal) return refuse(refusal);
      if (!filled(command.text)) return refuse({ reason: 'incomplete', field: 'text' });
      return accept({ type: 'ResolutionRecorded', stage: currentRun(state)?.stage, text: command.text });
    }
    case 'authorise': {
      const refusal = checkAuthorise(procedure, state);
      return refusal ? refuse(refusal) : accept({ type: 'CaseAuthorised' });
    }
  }
}

/**
 * Why the record cannot be authorised yet. Record and dispute are two things: where the pack says so, the record may end
 * from a stage on though the matter is not resolved (N14, Q5).
 */
export function checkAuthorise(procedure: Procedure, state: Case): Refusal | undefined {
  const { phase } = state.record;
  if (phase === 'resolved') return undefined;
  const from = stageOf(procedure, procedure.closing?.mayAuthoriseFromStage ?? '');
  const at = stageOf(procedure, currentRun(state)?.stage ?? '');
  return from && at && at.number >= from.number
    ? undefined
    : { reason: 'notNow', command: 'authorise', phase };
}
