import { actsOf, type Case, currentRun } from '../case.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Clock } from '../clocks.ts';
import type { ClockCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { Procedure } from '../procedure.ts';
import { accept, type Decision } from '../refusals.ts';
import { reminderDue } from '../reminders.ts';
import { clocksOf } from '../running-clocks.ts';

/**
 * A clock says that it is due. Its limit has passed, or its reminder goes out, when that clock still runs with that token
 * and its time has come; otherwise nothing happens. The clock never moves the matter up: it asks the owner (N7, Q2).
 */
export function decideTick(
  procedure: Procedure,
  state: Case,
  command: ClockCommand,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const clock = clocksOf(procedure, state, circumstances.calendar).find(({ name }) => name === command.clock);
  if (!clock || clock.token !== command.token || circumstances.now < clock.dueAt) return accept();
  const reminder = reminderDue(procedure, state, clock, circumstances);
  return accept(reminder ?? passed(state, clock));
}

function passed(state: Case, { name, token, dueOn }: Clock): CaseEvent {
  const stage = currentRun(state)?.stage ?? '';
  if (name === 'stage') return { type: 'LimitPassed', stage, dueOn };
  if (name === 'overall') return { type: 'OverallLimitPassed', dueOn };
  if (name === 'informal') return { type: 'InformalLimitPassed', dueOn };
  if (name.startsWith('milestone:'))
    return { type: 'MilestonePassed', stage, milestone: name.slice('milestone:'.length), dueOn };
  const act = actsOf(state).find(({ entry }) => entry === token)?.act ?? '';
  return { type: 'DutyPassed', entry: token, act, dueOn };
}
