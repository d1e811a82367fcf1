import { actsOf, type Case, disputeOf } from './case.ts';
import { standingAct } from './decisions/act.ts';
import { sameDocument } from './decisions/report.ts';
import type { Entry } from './events.ts';
import type { DocumentRef } from './facts.ts';
import { type Procedure, stageOf } from './procedure.ts';
import { actOf } from './procedure-acts.ts';
import { type Instant, londonDay } from './time.ts';

/** Something that must happen outside the record because of an entry on it. */
export type Effect =
  | { readonly kind: 'keepOriginalEmail' }
  | { readonly kind: 'sendAlertEmail'; readonly began: number }
  | { readonly kind: 'sendActEmail'; readonly entry: number }
  | { readonly kind: 'bookMeeting'; readonly meeting: string }
  | { readonly kind: 'fileDocument'; readonly document: DocumentRef };

/** What an entry makes happen outside the record, as its procedure says: emails, bookings, documents for the child's file. */
export function effectsFor(procedure: Procedure, state: Case, entry: Entry): readonly Effect[] {
  const { event, seq } = entry;
  const file = () => documentsToFile(procedure, state, entry).map(fileDocument);
  switch (event.type) {
    case 'CaseOpened':
      return event.email ? [{ kind: 'keepOriginalEmail' }] : [];
    case 'StageStarted': {
      const emailed = stageOf(procedure, event.stage)?.confirmedByEmail;
      return [...(emailed ? [{ kind: 'sendAlertEmail', began: seq } as const] : []), ...file()];
    }
    case 'ActRecorded': {
      const emailed = actOf(procedure, event.act)?.emailed;
      return [...(emailed ? [{ kind: 'sendActEmail', entry: seq } as const] : []), ...file()];
    }
    case 'MeetingCalled':
      return [{ kind: 'bookMeeting', meeting: event.meeting }];
    case 'MinutesRecorded':
    case 'CaseAuthorised':
      return file();
    case 'DiscussionRecorded':
    case 'FlagRaised':
    case 'AlertSeen':
    case 'ResponseGiven':
    case 'ActionDone':
    case 'FoundNotSettled':
    case 'MoreTimeAsked':
    case 'MoreTimeAgreed':
    case 'LimitMoved':
    case 'LimitPassed':
    case 'InformalLimitPassed':
    case 'MilestonePassed':
    case 'DutyPassed':
    case 'ReminderDue':
    case 'OverallLimitPassed':
    case 'MeetingBooked':
    case 'MeetingNotBooked':
    case 'ResolutionRecorded':
    case 'OwnerChanged':
    case 'NoteWritten':
    case 'EntryCorrected':
    case 'ChildTold':
    case 'NoticeDelivered':
    case 'NoticeNotDelivered':
    case 'AlertEmailed':
    case 'AlertNotEmailed':
    case 'ActEmailed':
    case 'ActNotEmailed':
    case 'OriginalEmailKept':
    case 'OriginalEmailNotKept':
    case 'DocumentFiled':
    case 'DocumentNotFiled':
      return [];
  }
}

/** Whether documents may be placed on the child's file yet (R2, Q20). */
export function mayFile(procedure: Procedure, state: Case): boolean {
  const { filing } = procedure;
  if (!filing) return true;
  const { act, outcome } = filing.onceApproved;
  const last = standingAct(procedure, state, act);
  return last !== undefined && (outcome === undefined || last.outcome === outcome);
}

/** What is to be filed because of an entry: what it brings itself, or with an approval all that had to wait for it. */
function documentsToFile(procedure: Procedure, state: Case, { event, seq }: Entry): readonly DocumentRef[] {
  const { filing } = procedure;
  const due = documentsOf(procedure, state);
  const own = due.filter(({ entry }) => entry === seq).map(({ document }) => document);
  if (!filing) return own;
  if (event.type === 'ActRecorded' && isApproval(filing, event)) {
    const filed = (document: DocumentRef) =>
      state.beside.files.some((one) => sameDocument(one.document, document));
    return due.flatMap(({ document }) => (filed(document) ? [] : [document]));
  }
  return filing.covers === 'whatFollows' && mayFile(procedure, state) ? own : [];
}

function isApproval(
  { onceApproved: { act, outcome } }: NonNullable<Procedure['filing']>,
  done: { readonly act: string; readonly outcome?: string | undefined },
): boolean {
  return done.act === act && (outcome === undefined || done.outcome === outcome);
}

/** A document with the entry that brought it. */
interface Brought {
  readonly entry: number;
  readonly document: DocumentRef;
}

/** The entry that brought a document, by its name; nothing where the case has no such document. */
export function entryBehind(
  procedure: Procedure,
  state: Case,
  { issue }: Pick<DocumentRef, 'issue'>,
): number | undefined {
  return documentsOf(procedure, state).find(({ document }) => document.issue === issue)?.entry;
}

/** Every document of a case that belongs on the child's file. */
function documentsOf(procedure: Procedure, state: Case): readonly Brought[] {
  const { meetings } = disputeOf(state);
  const issued = issuedForms(procedure, state);
  const { filing } = procedure;
  const approved = actsOf(state)
    .filter((done) => filing && isApproval(filing, done))
    .map(({ entry, at }) => written('form', entry, `${londonDay(at)} entry ${entry}`));
  const minutes = meetings.flatMap(({ held }) => (held ? minutesOf(held) : []));
  const { authorised } = state;
  // What ended before the form was ever issued has a note of it and its outcome, and no form (O14).
  const last = issued.length + approved.length > 0 ? 'form' : 'note';
  const final = authorised ? [written(last, authorised.entry, `final ${londonDay(authorised.at)}`)] : [];
  return [...issued, ...approved, ...minutes, ...final];
}

/**
 * The dated issues of the form. A stage that begins twice on one day has one each time: only what would be called the same
 * is told apart by its entry. A closed form is not issued again for the stages that go on beside it (N12, N14).
 */
function issuedForms(procedure: Procedure, { record: { runs } }: Case): readonly Brought[] {
  const issuing = procedure.formIssues === 'firstStage' ? runs.slice(0, 1) : runs;
  const issued = issuing.flatMap(({ stage: key, began, at }) => {
    const stage = stageOf(procedure, key);
    return stage?.formIssued ? [{ began, issue: `stage ${stage.number} ${londonDay(at)}` }] : [];
  });
  return issued.map(({ began, issue }, place) => {
    const again = issued.slice(0, place).some((earlier) => earlier.issue === issue);
    return written('form', began, again ? `${issue} entry ${began}` : issue);
  });
}

function written(kind: 'form' | 'note', entry: number, issue: string): Brought {
  return { entry, document: { kind, format: 'pdf', issue } };
}

function minutesOf({ entry, at }: { readonly entry: number; readonly at: Instant }) {
  const issue = `${londonDay(at)} entry ${entry}`;
  return (['docx', 'pdf'] as const).map((format) => ({
    entry,
    document: { kind: 'minutes', format, issue } as const,
  }));
}

function fileDocument(document: DocumentRef): Effect {
  return { kind: 'fileDocument', document };
}
