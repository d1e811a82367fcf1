import { type Case, currentRun, disputeOf } from '../case.ts';
import type { Circumstances } from '../circumstances.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { Flagged } from '../facts.ts';
import { flagsOn } from '../ladder.ts';
import type { Procedure } from '../procedure.ts';
import { accept, type Decision, refuse } from '../refusals.ts';
import { stageOpenedBy } from './direct.ts';
import { beginStage } from './escalate.ts';
import { filled } from './filled.ts';
import { startedByFlag } from './milestones.ts';

/**
 * Somebody flags a case, with the reason. An urgent flag takes it to its stage in the same step, whoever raised it and
 * whatever else the procedure would wait for (R11). Any other begins the further limits that it brings where the matter
 * is.
 */
export function decideFlag(
  procedure: Procedure,
  state: Case,
  { flag: key, reason }: Extract<PersonCommand, { type: 'raiseFlag' }>,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const dispute = disputeOf(state);
  const flag = flagsOn(procedure, dispute.track).find((one) => one.key === key);
  if (!flag || dispute.flags.some((one) => one.flag === key))
    return refuse({ reason: 'incomplete', field: 'flag' });
  if (!filled(reason)) return refuse({ reason: 'incomplete', field: 'reason', why: flag.why });
  const raised: CaseEvent = { type: 'FlagRaised', flag: key, reason };
  const flagged = withFlag(state, { flag: key, reason });
  const stage = stageOpenedBy(procedure, flag, dispute.track, currentRun(state)?.stage);
  if (!stage) return accept({ ...raised, starts: startedByFlag(procedure, state, flagged, circumstances) });
  const begun = beginStage(
    procedure,
    flagged,
    stage,
    { entry: 'direct', text: reason, reason },
    circumstances,
  );
  return begun.ok ? accept(raised, ...begun.events) : begun;
}

/** The case with the flag on it, as the stage that it opens finds it. */
function withFlag(state: Case, flag: Flagged): Case {
  const { record, beside } = state;
  const flagged = { ...disputeOf(state), flags: [...disputeOf(state).flags, flag] };
  return beside.dispute
    ? { ...state, beside: { ...beside, dispute: flagged } }
    : { ...state, record: { ...record, flags: flagged.flags } };
}
