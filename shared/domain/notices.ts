import { type Case, currentRun, meetingOf, ownerOf, partiesOf } from './case.ts';
import { takingItUp } from './deciding.ts';
import { doersOf } from './duty-doers.ts';
import type { Entry } from './events.ts';
import { eachOnce, type Person } from './people.ts';
import type { Procedure } from './procedure.ts';

/** The kinds of card people get. */
export type NoticeKind =
  | 'alert'
  | 'told'
  | 'decision'
  | 'meeting'
  | 'minutes'
  | 'reminder'
  | 'outcome'
  | 'problem';

/** Something somebody must be told of, once. The key says what of, so that one card is kept up to date for it. */
export interface Notice {
  readonly key: string;
  readonly to: Person;
}

/** A notice's key taken apart: its kind, and the entry or meeting it is about. */
export interface NoticeSubject {
  readonly kind: NoticeKind;
  readonly about: string;
}

/**
 * Who must be told of what under a procedure once an entry stands on the record: also those who, there, take the matter
 * to the next stage in place of its owner, or whose duty is overdue.
 */
export function noticesUnder(procedure: Procedure, state: Case, entry: Entry): readonly Notice[] {
  const about = TO_DECIDE[entry.event.type];
  const began = currentRun(state)?.began ?? 0;
  const taking = about === undefined ? [] : takingItUp(procedure, state);
  return [
    ...noticesFor(state, entry),
    ...toEach(key('decision', `${began}-${about}`), taking),
    ...toEach(key('problem', entry.seq), askedBeside(procedure, state, entry)),
  ];
}

/** Those whose duty has passed its day, beside the owner, who is told in any case. */
function askedBeside(procedure: Procedure, state: Case, { event }: Entry): readonly Person[] {
  if (event.type !== 'DutyPassed') return [];
  return doersOf(procedure, state, event).filter(({ id }) => id !== ownerOf(state).person.id);
}

/** What brings the matter to whoever decides how it goes on, and what their card is then about. */
const TO_DECIDE: Readonly<Partial<Record<Entry['event']['type'], string>>> = {
  FoundNotSettled: 'answer',
  LimitPassed: 'limit',
};

/** Who must be told of what once an entry stands on the record, whatever the procedure. */
export function noticesFor(state: Case, entry: Entry): readonly Notice[] {
  const { event, seq } = entry;
  const owner = ownerOf(state).person;
  const began = currentRun(state)?.began ?? 0;
  const problem = [{ key: key('problem', seq), to: owner }];
  switch (event.type) {
    case 'StageStarted': {
      const asked = [...event.respondents, ...event.copied].map(({ person }) => person);
      const told = event.informed
        .map(({ person }) => person)
        .filter(({ id }) => !asked.some((one) => one.id === id));
      return [
        ...toEach(key('alert', seq), asked),
        ...toEach(key('told', seq), told),
        ...(event.empty.length > 0 ? problem : []),
      ];
    }
    case 'ActRecorded':
      return [
        ...toEach(
          key('told', seq),
          event.told.map(({ person }) => person),
        ),
        ...(event.empty.length > 0 ? problem : []),
      ];
    case 'ResponseGiven':
      return [{ key: key('decision', `${began}-answer`), to: owner }];
    case 'MoreTimeAsked':
      return [{ key: key('decision', `${began}-time`), to: owner }];
    case 'LimitPassed':
      return [{ key: key('decision', `${began}-limit`), to: owner }];
    case 'MeetingBooked':
      return toEach(key('meeting', event.meeting), meetingPeople(state, event.meeting));
    case 'MinutesRecorded':
      return toEach(key('minutes', event.meeting), meetingPeople(state, event.meeting));
    case 'ReminderDue':
      return toEach(key('reminder', seq), event.to);
    case 'OwnerChanged':
      return toEach(key('told', seq), [event.to, event.from]);
    case 'InformalLimitPassed':
    case 'MilestonePassed':
    case 'DutyPassed':
    case 'ActNotEmailed':
      return problem;
    case 'CaseAuthorised':
      return toEach(
        key('outcome', 'end'),
        partiesOf(state).map(({ person }) => person),
      );
    case 'NoticeNotDelivered':
      return event.to.id === owner.id ? [] : problem;
    case 'OverallLimitPassed':
    case 'MeetingNotBooked':
    case 'AlertNotEmailed':
    case 'OriginalEmailNotKept':
    case 'DocumentNotFiled':
      return problem;
    case 'CaseOpened':
    case 'DiscussionRecorded':
    case 'MoreTimeAgreed':
    case 'LimitMoved':
    case 'FlagRaised':
    case 'ActionDone':
    case 'ActEmailed':
    case 'AlertSeen':
    case 'FoundNotSettled':
    case 'MeetingCalled':
    case 'ResolutionRecorded':
    case 'NoteWritten':
    case 'EntryCorrected':
    case 'ChildTold':
    case 'NoticeDelivered':
    case 'AlertEmailed':
    case 'OriginalEmailKept':
    case 'DocumentFiled':
      return [];
  }
}

const KINDS: ReadonlySet<string> = new Set<NoticeKind>([
  'alert',
  'told',
  'decision',
  'meeting',
  'minutes',
  'reminder',
  'outcome',
  'problem',
]);

/** What a notice's key is about; nothing when it is not one. */
export function noticeSubject(noticeKey: string): NoticeSubject | undefined {
  const at = noticeKey.indexOf(':');
  const kind = noticeKey.slice(0, at);
  return isKind(kind) ? { kind, about: noticeKey.slice(at + 1) } : undefined;
}

function isKind(text: string): text is NoticeKind {
  return KINDS.has(text);
}

function key(kind: NoticeKind, about: number | string): string {
  return `${kind}:${about}`;
}

function meetingPeople(state: Case, meeting: string): readonly Person[] {
  return [ownerOf(state).person, ...(meetingOf(state, meeting)?.required ?? []).map(({ person }) => person)];
}

function toEach(noticeKey: string, people: readonly Person[]): readonly Notice[] {
  return eachOnce(people).map((to) => ({ key: noticeKey, to }));
}
