import { type Case, currentRun, meetingOf } from '../case.ts';
import type { ServiceCommand } from '../commands.ts';
import type { CaseEvent, DocumentRef } from '../events.ts';
import { accept, type Decision, refuse } from '../refusals.ts';

/** What came of an outside effect, put on the record: never lost, and never twice. */
export function decideReport(state: Case, command: ServiceCommand): Decision<CaseEvent> {
  switch (command.type) {
    case 'reportDelivery': {
      const { notice, to, outcome } = command;
      return 'failed' in outcome
        ? accept({ type: 'NoticeNotDelivered', notice, to, reason: outcome.failed })
        : accept({ type: 'NoticeDelivered', notice, to, by: outcome.by });
    }
    case 'reportAlertEmail': {
      const { stage, outcome } = command;
      return 'failed' in outcome
        ? accept({ type: 'AlertNotEmailed', stage, reason: outcome.failed })
        : accept({ type: 'AlertEmailed', stage, to: outcome.to, cc: outcome.cc });
    }
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
