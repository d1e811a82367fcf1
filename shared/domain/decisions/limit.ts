import { type Case, currentRun } from '../case.ts';
import type { Circumstances } from '../circumstances.ts';
import { clocksOf } from '../clocks.ts';
import type { ClockCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { Procedure } from '../procedure.ts';
import { accept, type Decision } from '../refusals.ts';

/**
 * A clock says that it is due. The limit has passed when that clock still runs with that token and its day has ended;
 * otherwise nothing happens. The clock never moves the matter up: it asks the owner (N7, Q2).
 */
export function decidePassLimit(
  procedure: Procedure,
  state: Case,
  command: ClockCommand,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const clock = clocksOf(procedure, state, circumstances.calendar).find(({ name }) => name === command.clock);
  const run = currentRun(state);
  if (!clock || !run || clock.token !== command.token || circumstances.now < clock.dueAt) return accept();
  return clock.name === 'stage'
    ? accept({ type: 'LimitPassed', stage: run.stage, dueOn: clock.dueOn })
    : accept({ type: 'OverallLimitPassed', dueOn: clock.dueOn });
}
