import { type Case, currentRun, meetingOf, type StageMeeting, type StageRun } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { type Procedure, stageOf } from '../procedure.ts';
import { accept, type Decision, type Field, type Refusal, refuse } from '../refusals.ts';
import { isDay } from '../time.ts';
import { addWorkingDays } from '../working-days.ts';
import { filled } from './filled.ts';
import { meetingParties } from './stage-start.ts';

type Minutes = Extract<PersonCommand, { type: 'recordMinutes' }>;

/** The owner calls a meeting of the stage (T3). */
export function decideMeeting(
  procedure: Procedure,
  state: Case,
  command: Extract<PersonCommand, { type: 'callMeeting' }>,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const run = currentRun(state);
  const refusal = checkMeeting(procedure, state);
  if (refusal || !run) return refuse(refusal ?? { reason: 'meetingNotProvided' });
  if (!filled(command.purpose)) return refuse({ reason: 'incomplete', field: 'text' });
  return accept(meetingCalled(procedure, state, run, command.purpose, false, circumstances));
}

/** Why no meeting may be called now; nothing when one may. */
export function checkMeeting(procedure: Procedure, state: Case): Refusal | undefined {
  const run = currentRun(state);
  if (!run || (!procedure.meetings.ownerMayCall && !stageOf(procedure, run.stage)?.meeting)) {
    return { reason: 'meetingNotProvided' };
  }
  const open = state.record.meetings.some(
    (meeting) => meeting.stage === run.stage && !meeting.held && !meeting.notBooked,
  );
  return open ? { reason: 'meetingAlreadyCalled' } : undefined;
}

/** A meeting with the people its stage requires, to be held inside the stage's limit. */
export function meetingCalled(
  procedure: Procedure,
  state: Case,
  run: StageRun,
  purpose: string,
  obligatory: boolean,
  circumstances: Circumstances,
): CaseEvent {
  const stage = stageOf(procedure, run.stage);
  const meeting = stage?.meeting;
  const { owner, ownerRole } = state.record;
  const own = [{ role: ownerRole, person: owner }, ...run.respondents, ...run.copied];
  const required = meeting ? meetingParties(state, meeting.required, circumstances) : own;
  const [chair] = meeting ? meetingParties(state, [meeting.chair], circumstances) : [];
  const limit = addWorkingDays(circumstances.calendar, today(circumstances), stage?.limit.workingDays ?? 1);
  return {
    type: 'MeetingCalled',
    meeting: circumstances.freshId,
    stage: run.stage,
    obligatory,
    purpose,
    required: required.filter(
      (party, at) => required.findIndex(({ person }) => person.id === party.person.id) === at,
    ),
    chair: chair?.person ?? owner,
    minutes: meeting?.minutes ?? procedure.meetings.minutes,
    by: run.dueOn >= today(circumstances) ? run.dueOn : limit,
  };
}

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
