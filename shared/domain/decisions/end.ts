import { type Case, currentRun } from '../case.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { accept, type Decision, refuse } from '../refusals.ts';
import { filled } from './filled.ts';

/** The owner records how the matter ended, and then authorises the record (N14, O14). */
export function decideEnd(
  state: Case,
  command: Extract<PersonCommand, { type: 'recordResolution' | 'authorise' }>,
): Decision<CaseEvent> {
  switch (command.type) {
    case 'recordResolution': {
      if (!filled(command.text)) return refuse({ reason: 'incomplete', field: 'text' });
      return accept({ type: 'ResolutionRecorded', stage: currentRun(state)?.stage, text: command.text });
    }
    case 'authorise':
      return accept({ type: 'CaseAuthorised' });
  }
}
