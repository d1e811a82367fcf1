import { type Case, currentRun, type StageRun } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { type Procedure, stageOf } from '../procedure.ts';
import { accept, type Decision, refuse } from '../refusals.ts';
import { isDay } from '../time.ts';
import { filled } from './filled.ts';
import { meetingCalled } from './meeting.ts';

type Answer = Extract<PersonCommand, { type: 'acknowledge' | 'respond' | 'askForTime' }>;

/** Somebody who is asked says that they have seen it, answers, or asks for time (N6, T1). */
export function decideAnswer(
  procedure: Procedure,
  state: Case,
  command: Answer,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const run = currentRun(state);
  if (!run) return refuse({ reason: 'notNow', command: command.type, phase: state.record.phase });
  const { stage } = run;
  switch (command.type) {
    case 'acknowledge':
      return accept({ type: 'AlertSeen', stage });
    case 'askForTime': {
      const { until, reason } = command;
      if (!isDay(until) || until <= today(circumstances))
        return refuse({ reason: 'incomplete', field: 'until' });
      if (!filled(reason)) return refuse({ reason: 'incomplete', field: 'reason' });
      return accept({ type: 'MoreTimeAsked', stage, until, reason });
    }
    case 'respond':
      return decideResponse(procedure, state, run, command, circumstances);
  }
}

/** An answer: in time or late, with what will be done, and the meeting it asks for where the procedure has one. */
function decideResponse(
  procedure: Procedure,
  state: Case,
  run: StageRun,
  command: Extract<Answer, { type: 'respond' }>,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const { kind, text, actions } = command;
  if (!actions.every(({ what, who }) => filled(what) && filled(who)))
    return refuse({ reason: 'incomplete', field: 'actions' });
  if (!actions.every(({ by }) => isDay(by) && by >= today(circumstances)))
    return refuse({ reason: 'incomplete', field: 'actionDate' });
  if (!filled(text) && (kind !== 'accept' || actions.length === 0))
    return refuse({ reason: 'incomplete', field: 'text' });
  // The day decides, not the clock's tick: that may come a moment after midnight.
  const late = today(circumstances) > run.dueOn;
  const meeting = kind === 'meeting' ? obligatoryMeeting(procedure, state, run, text, circumstances) : [];
  return accept({ type: 'ResponseGiven', stage: run.stage, kind, text, actions, late }, ...meeting);
}

/** The owner says that an answer does not settle the matter; where the procedure then demands a meeting, it is called. */
export function decideNotSettled(
  procedure: Procedure,
  state: Case,
  command: Extract<PersonCommand, { type: 'findNotSettled' }>,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const run = currentRun(state);
  if (!run) return refuse({ reason: 'notNow', command: command.type, phase: state.record.phase });
  if (!filled(command.text)) return refuse({ reason: 'incomplete', field: 'text' });
  const found: CaseEvent = { type: 'FoundNotSettled', stage: run.stage, text: command.text };
  return accept(found, ...obligatoryMeeting(procedure, state, run, command.text, circumstances));
}

/**
 * The meeting that a stage demands when guidance and direction do not settle the matter (ladder, stage 2 onwards):
 * once, and inside the limit. After the limit the matter goes up instead (N7), so nobody is called together then.
 */
function obligatoryMeeting(
  procedure: Procedure,
  state: Case,
  run: StageRun,
  purpose: string,
  circumstances: Circumstances,
): CaseEvent[] {
  const demanded = stageOf(procedure, run.stage)?.meeting?.obligatory === 'whenNotSettled';
  if (!demanded || today(circumstances) > run.dueOn) return [];
  const called = state.record.meetings.some((meeting) => meeting.stage === run.stage && !meeting.notBooked);
  return called ? [] : [meetingCalled(procedure, state, run, purpose, true, circumstances)];
}
