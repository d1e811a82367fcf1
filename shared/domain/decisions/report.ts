import { type Case, currentRun, meetingOf } from '../case.ts';
import type { Circumstances } from '../circumstances.ts';
import type { ServiceCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { DocumentRef } from '../facts.ts';
import type { Procedure } from '../procedure.ts';
import { accept, type Decision, refuse } from '../refusals.ts';
import { limitsMoved } from './limit-moved.ts';

/** What came of an outside effect, put on the record: never lost, and never twice. */
export function decideReport(
  procedure: Procedure,
  state: Case,
  command: ServiceCommand,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  switch (command.type) {
    case 'reportDelivery': {
      const { notice, to, outcome } = command;
      return 'failed' in outcome
        ? accept({ type: 'NoticeNotDelivered', notice, to, reason: outcome.failed })
        : accept(
            { type: 'NoticeDelivered', notice, to, by: outcome.by },
            ...received(procedure, state, command, circumstances),
          );
    }
    case 'reportAlertEmail':
    case 'reportActEmail':
      return decideEmail(command);
    case 'reportBooking':
      return decideBooking(state, command);
    case 'reportFiling': {
      const { document, outcome } = command;
      if (state.beside.files.some((file) => sameDocument(file.document, document))) return accept();
      return 'failed' in outcome
        ? accept({ type: 'DocumentNotFiled', document, reason: outcome.failed })
        : accept({ type: 'DocumentFiled', document, ...outcome });
    }
    case 'reportOriginalEmail': {
      const { outcome } = command;
      if (state.beside.keptEmail) return accept();
      return 'failed' in outcome
        ? accept({ type: 'OriginalEmailNotKept', reason: outcome.failed })
        : accept({ type: 'OriginalEmailKept', ...outcome });
    }
  }
}

function decideEmail(
  command: Extract<ServiceCommand, { type: 'reportAlertEmail' | 'reportActEmail' }>,
): Decision<CaseEvent> {
  const { outcome } = command;
  switch (command.type) {
    case 'reportAlertEmail': {
      const { stage } = command;
      return 'failed' in outcome
        ? accept({ type: 'AlertNotEmailed', stage, reason: outcome.failed })
        : accept({ type: 'AlertEmailed', stage, to: outcome.to, cc: outcome.cc });
    }
    case 'reportActEmail': {
      const { entry } = command;
      return 'failed' in outcome
        ? accept({ type: 'ActNotEmailed', entry, reason: outcome.failed })
        : accept({ type: 'ActEmailed', entry, to: outcome.to, cc: outcome.cc });
    }
  }
}

/**
 * Where day 0 is the day on which the alert is received, its limits are counted again when it first reaches somebody who
 * is asked later than it was raised (Q1).
 */
function received(
  procedure: Procedure,
  state: Case,
  { notice, to }: Extract<ServiceCommand, { type: 'reportDelivery' }>,
  { now, calendar }: Circumstances,
): readonly CaseEvent[] {
  const run = currentRun(state);
  const counts = procedure.clock.starts === 'received' && run && !run.received;
  const asked = run?.respondents.some(({ person }) => person.id === to.id);
  if (!counts || !asked || notice !== `alert:${run.began}`) return [];
  return limitsMoved(procedure, state, 'received', {
    was: (from) => ({ from, calendar }),
    is: () => ({ from: now, calendar }),
  });
}

function decideBooking(
  state: Case,
  command: Extract<ServiceCommand, { type: 'reportBooking' }>,
): Decision<CaseEvent> {
  const meeting = meetingOf(state, command.meeting);
  if (!meeting || !currentRun(state)) return refuse({ reason: 'unknownMeeting' });
  if (meeting.booked) return accept();
  const { outcome } = command;
  return 'failed' in outcome
    ? accept({ type: 'MeetingNotBooked', meeting: meeting.id, reason: outcome.failed })
    : accept({ type: 'MeetingBooked', meeting: meeting.id, ...outcome });
}

/** Whether two references are to the same issue of the same document. */
export function sameDocument(one: DocumentRef, other: DocumentRef): boolean {
  return one.kind === other.kind && one.format === other.format && one.issue === other.issue;
}
