import type { Case } from '#shared/domain/case.ts';
import type { Entry } from '#shared/domain/events.ts';
import { moves } from '#shared/domain/evolve.ts';
import { noticesFor } from '#shared/domain/notices.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import { londonDay } from '#shared/domain/time.ts';
import type { Job } from './jobs.ts';

/** The outside effects that new entries ask for, to be enqueued in the transaction that writes them. */
export function jobsFor(
  authority: string,
  procedure: Procedure,
  state: Case,
  added: readonly Entry[],
): readonly Job[] {
  const caseId = state.id;
  const notices = added.flatMap((entry) =>
    noticesFor(state, entry).map(
      ({ key, to }): Job => ({ kind: 'deliverNotice', authority, caseId, notice: key, person: to.id }),
    ),
  );
  const effects = added.flatMap((entry) => effectsOf(authority, procedure, state, entry));
  const stale = added.some(
    ({ event }) =>
      moves(event) || ['AlertSeen', 'ActRecorded', 'DocumentFiled', 'MeetingBooked'].includes(event.type),
  );
  return [...effects, ...notices, ...(stale ? [{ kind: 'refreshCards', authority, caseId } as const] : [])];
}

function effectsOf(authority: string, procedure: Procedure, state: Case, entry: Entry): readonly Job[] {
  const caseId = state.id;
  const { event, seq, at } = entry;
  const file = (kind: 'form' | 'minutes', format: 'pdf' | 'docx', issue: string): Job => ({
    kind: 'fileDocument',
    authority,
    caseId,
    document: { kind, format, issue },
  });
  switch (event.type) {
    case 'CaseOpened':
      return event.email ? [{ kind: 'keepOriginalEmail', authority, caseId }] : [];
    case 'StageStarted': {
      const stage = stageOf(procedure, event.stage);
      return [
        ...(stage?.confirmedByEmail
          ? [{ kind: 'sendAlertEmail', authority, caseId, began: seq } as const]
          : []),
        ...(stage?.formIssued ? [file('form', 'pdf', `stage ${stage.number} ${londonDay(at)}`)] : []),
      ];
    }
    case 'MeetingCalled':
      return [{ kind: 'bookMeeting', authority, caseId, meeting: event.meeting }];
    case 'MinutesRecorded': {
      const issue = `${londonDay(at)} entry ${seq}`;
      return [file('minutes', 'docx', issue), file('minutes', 'pdf', issue)];
    }
    case 'CaseAuthorised':
      return [file('form', 'pdf', `final ${londonDay(at)}`)];
    case 'DiscussionRecorded':
    case 'AlertSeen':
    case 'ResponseGiven':
    case 'FoundNotSettled':
    case 'MoreTimeAsked':
    case 'MoreTimeAgreed':
    case 'LimitPassed':
    case 'OverallLimitPassed':
    case 'MeetingBooked':
    case 'MeetingNotBooked':
    case 'ResolutionRecorded':
    case 'NoteWritten':
    case 'EntryCorrected':
    case 'ChildTold':
    case 'ActRecorded':
    case 'NoticeDelivered':
    case 'NoticeNotDelivered':
    case 'AlertEmailed':
    case 'AlertNotEmailed':
    case 'OriginalEmailKept':
    case 'OriginalEmailNotKept':
    case 'DocumentFiled':
    case 'DocumentNotFiled':
      return [];
  }
}
