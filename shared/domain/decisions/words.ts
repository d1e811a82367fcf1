import { type CaseHistory, ownerOf } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { Person } from '../people.ts';
import type { Procedure } from '../procedure.ts';
import { accept, type Decision, refuse } from '../refusals.ts';
import { isDay } from '../time.ts';
import { decideDone } from './done.ts';
import { filled } from './filled.ts';

type Words = Extract<
  PersonCommand,
  { type: 'recordDiscussion' | 'completeAction' | 'writeNote' | 'correct' | 'tellChild' }
>;

/** What people put on the record beside the ladder's own steps: talks, notes, corrections, what is done, what the child was told. */
export function decideWords(
  procedure: Procedure,
  history: CaseHistory,
  command: Words,
  person: Person,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  switch (command.type) {
    case 'recordDiscussion': {
      const { discussion } = command;
      if (!isDay(discussion.on) || discussion.on > today(circumstances)) {
        return refuse({ reason: 'incomplete', field: 'discussionDate' });
      }
      if (!filled(discussion.with)) return refuse({ reason: 'incomplete', field: 'discussion' });
      if (!filled(discussion.summary)) return refuse({ reason: 'incomplete', field: 'text' });
      return accept({ type: 'DiscussionRecorded', discussion });
    }
    case 'completeAction':
      return decideDone(history.state, command);
    case 'writeNote':
      if (!filled(command.text)) return refuse({ reason: 'incomplete', field: 'text' });
      return accept({ type: 'NoteWritten', text: command.text });
    case 'correct':
      return decideCorrection(history, command, person);
    case 'tellChild': {
      const { right, told, text } = command;
      const found = procedure.childRights.find(({ key }) => key === right);
      if (!found) return refuse({ reason: 'incomplete', field: 'right' });
      if (!told && !filled(text)) return refuse({ reason: 'incomplete', field: 'reason', why: found.why });
      return accept({ type: 'ChildTold', right, told, text });
    }
  }
}

/** Only who wrote an entry corrects it; the entry itself stays as it was. */
function decideCorrection(
  { state, entries }: CaseHistory,
  command: Extract<Words, { type: 'correct' }>,
  person: Person,
): Decision<CaseEvent> {
  const entry = entries.find(({ seq }) => seq === command.entry);
  if (!entry) return refuse({ reason: 'unknownEntry' });
  if (entry.actor.kind !== 'person' || entry.actor.person.id !== person.id) {
    return refuse({
      reason: 'notPermitted',
      command: 'correct',
      needs: 'author',
      owner: ownerOf(state).person,
    });
  }
  if (!filled(command.text)) return refuse({ reason: 'incomplete', field: 'text' });
  return accept({ type: 'EntryCorrected', entry: command.entry, text: command.text });
}
