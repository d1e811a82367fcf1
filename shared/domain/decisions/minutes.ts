import { type Case, meetingOf } from '../case.ts';
import type { Circumstances } from '../circumstances.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { Procedure } from '../procedure.ts';
import { accept, type Decision, type Field, refuse } from '../refusals.ts';
import type { StageMeeting } from '../stage-run.ts';
import { isDay } from '../time.ts';
import { filled } from './filled.ts';

type Minutes = Extract<PersonCommand, { type: 'recordMinutes' }>;

/** The minutes of a meeting, on the procedure's agenda (N11): once, and not before it has begun. */
export function decideMinutes(
  procedure: Procedure,
  state: Case,
  command: Minutes,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const meeting = meetingOf(state, command.meeting);
  if (!meeting?.booked) return refuse({ reason: 'unknownMeeting' });
  if (meeting.held) return refuse({ reason: 'minutesAlreadyRecorded' });
  const { start } = meeting.booked;
  if (circumstances.now < start) return refuse({ reason: 'meetingNotBegun', start });
  const field = unsoundField(procedure, meeting, command);
  if (field) return refuse({ reason: 'incomplete', field });
  const { attended, notes, actions } = command;
  return accept({ type: 'MinutesRecorded', meeting: meeting.id, attended, notes, actions });
}

function unsoundField(
  procedure: Procedure,
  meeting: StageMeeting,
  { attended, notes, actions }: Minutes,
): Field | undefined {
  const known = new Set(meeting.required.map(({ person }) => person.id));
  const once = new Set(attended).size === attended.length;
  if (attended.length === 0 || !once || !attended.every((id) => known.has(id))) return 'attended';
  const points = new Set(procedure.agenda.map(({ key }) => key));
  const written = notes.some(({ text }) => filled(text));
  if (!written || !notes.every(({ point }) => points.has(point))) return 'notes';
  if (!actions.every(({ what, who }) => filled(what) && filled(who))) return 'actions';
  return actions.every(({ by }) => isDay(by)) ? undefined : 'actionDate';
}
