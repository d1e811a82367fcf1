import { type Case, currentRun, disputeOf } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { isLate } from '../limits.ts';
import type { Person } from '../people.ts';
import { type Procedure, stageOf } from '../procedure.ts';
import { accept, type Decision, refuse } from '../refusals.ts';
import type { StageRun } from '../stage-run.ts';
import { isDay } from '../time.ts';
import { filled } from './filled.ts';
import { obligatoryMeeting } from './meeting.ts';

type Answer = Extract<PersonCommand, { type: 'acknowledge' | 'respond' | 'askForTime' | 'findNotSettled' }>;

/** Somebody who is asked says that they have seen it, answers, or asks for time; or the owner judges the answer (N6, T1). */
export function decideAnswer(
  procedure: Procedure,
  state: Case,
  command: Answer,
  person: Person,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const run = currentRun(state);
  if (!run) return refuse({ reason: 'notNow', command: command.type, phase: disputeOf(state).phase });
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
      return decideResponse(procedure, state, run, command, person, circumstances);
    case 'findNotSettled':
      return decideNotSettled(procedure, state, run, command, circumstances);
  }
}

/** An answer: in time or late, with what will be done, and the meeting it asks for where the procedure has one. */
function decideResponse(
  procedure: Procedure,
  state: Case,
  run: StageRun,
  command: Extract<Answer, { type: 'respond' }>,
  person: Person,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const { kind, text, actions } = command;
  if (!actions.every(({ what, who }) => filled(what) && filled(who)))
    return refuse({ reason: 'incomplete', field: 'actions' });
  if (!actions.every(({ by }) => isDay(by) && by >= today(circumstances)))
    return refuse({ reason: 'incomplete', field: 'actionDate' });
  if (!filled(text) && (kind !== 'accept' || actions.length === 0))
    return refuse({ reason: 'incomplete', field: 'text' });
  const meeting = kind === 'meeting' ? obligatoryMeeting(procedure, state, run, text, circumstances) : [];
  const given: CaseEvent = {
    type: 'ResponseGiven',
    stage: run.stage,
    kind,
    text,
    actions,
    // The moment decides, not the clock's tick: that may come a little later.
    late: isLate(run, circumstances.now),
    beyondLimit: actionsBeyond(procedure, run, command),
    complete: isComplete(procedure, run, person) ? undefined : false,
  };
  return accept(given, ...meeting);
}

/** How many actions are dated after a limit that covers the action too (N21, Q2); nothing when none is. */
function actionsBeyond(
  { clock }: Procedure,
  { dueOn }: StageRun,
  { actions }: Extract<Answer, { type: 'respond' }>,
): number | undefined {
  if (clock.covers === 'response' || dueOn === undefined) return undefined;
  return actions.filter(({ by }) => by > dueOn).length || undefined;
}

/** Whether the stage has its answer with this one: one is enough, or everybody who is asked must give theirs. */
function isComplete(procedure: Procedure, run: StageRun, person: Person): boolean {
  if (stageOf(procedure, run.stage)?.answered !== 'byAll') return true;
  const have = new Set([person.id, ...run.responses.map(({ by }) => by.id)]);
  return run.respondents.every((party) => have.has(party.person.id));
}

/** The owner says that an answer does not settle the matter; where the procedure then demands a meeting, it is called. */
function decideNotSettled(
  procedure: Procedure,
  state: Case,
  run: StageRun,
  command: Extract<Answer, { type: 'findNotSettled' }>,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  if (!filled(command.text)) return refuse({ reason: 'incomplete', field: 'text' });
  const found: CaseEvent = { type: 'FoundNotSettled', stage: run.stage, text: command.text };
  return accept(found, ...obligatoryMeeting(procedure, state, run, command.text, circumstances));
}
