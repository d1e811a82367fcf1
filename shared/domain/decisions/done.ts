import { agreedActions } from '../actions.ts';
import type { Case } from '../case.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { accept, type Decision, refuse } from '../refusals.ts';

/** An agreed action is done: what was promised is not yet what has happened (Q2). */
export function decideDone(
  state: Case,
  { entry, action, text }: Extract<PersonCommand, { type: 'completeAction' }>,
): Decision<CaseEvent> {
  const found = agreedActions(state).find((one) => one.entry === entry && one.action === action);
  if (!found) return refuse({ reason: 'unknownEntry' });
  return found.done ? accept() : accept({ type: 'ActionDone', entry, action, text });
}
