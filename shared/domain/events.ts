import type { Actor, Party, Person, RoleKey, Way } from './people.ts';
import type { Day, Instant } from './time.ts';
import type { CalendarUsed } from './working-days.ts';

/** The child a case is about: enough to find the file, which is elsewhere. Never on a card, subject or log. */
export interface Child {
  readonly name: string;
  readonly initials: string;
  readonly number: string;
}

/** One thing at issue and what the owner expects to come of it. */
export interface Issue {
  readonly issue: string;
  readonly expected: string;
  readonly steps?: string | undefined;
  /** The service it is about, where the procedure counts issues by service (O20). */
  readonly service?: string | undefined;
}

/** A flag with the reason for which it is raised. */
export interface Flagged {
  readonly flag: string;
  readonly reason: string;
}

/** A talk about the matter: with whom, how and when. One that was offered and not taken up is put down too (Q4). */
export interface Discussion {
  readonly with: string;
  readonly mode: 'faceToFace' | 'telephone' | 'video' | 'email';
  readonly on: Day;
  readonly summary: string;
  readonly notTakenUp?: boolean | undefined;
}

/** What somebody has agreed to do, and by when. */
export interface Action {
  readonly what: string;
  readonly who: string;
  readonly by: Day;
}

/** The email a case was raised from: enough to fetch the original and to know it again. */
export interface EmailSource {
  readonly mailbox: string;
  readonly itemId: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly receivedAt: Instant;
}

/** How somebody answers an alert. */
export type ResponseKind = 'accept' | 'disagree' | 'meeting' | 'outside' | 'notForMe';

/** How a stage came to begin: raised as the first, moved up by one, or entered by passing others over. */
export type StageEntry = 'raised' | 'escalated' | 'direct';

/** A further limit of a stage, as it was counted when the stage began. */
export interface MilestoneDue {
  readonly milestone: string;
  readonly until: 'seen' | 'answered' | 'met';
  readonly dueOn: Day;
  readonly dueAt?: Instant | undefined;
}

/**
 * A document that is filed for a case. `issue` tells apart the dated issues of one form. A matter that ended before any
 * issue of the form was made has a note of it and its outcome instead (O14).
 */
export interface DocumentRef {
  readonly kind: 'form' | 'note' | 'minutes';
  readonly format: 'pdf' | 'docx';
  readonly issue: string;
}

/** A fact about a case, in the past tense. Facts are never changed; a correction is a later fact that names one. */
export type CaseEvent =
  | {
      readonly type: 'CaseOpened';
      readonly caseId: string;
      readonly reference: string;
      readonly procedure: { readonly id: string; readonly version: number };
      readonly owner: Person;
      readonly ownerRole: RoleKey;
      readonly child: Child;
      readonly named: readonly Party[];
      readonly category?: string | undefined;
      readonly furtherCategories?: readonly string[] | undefined;
      readonly source?: string | undefined;
      readonly sourceNotes?: string | undefined;
      readonly track?: string | undefined;
      readonly issues: readonly Issue[];
      readonly discussion?: Discussion | undefined;
      readonly noDiscussionReason?: string | undefined;
      readonly referralBeside: boolean;
      readonly email?: EmailSource | undefined;
    }
  | { readonly type: 'DiscussionRecorded'; readonly discussion: Discussion }
  | {
      readonly type: 'StageStarted';
      readonly stage: string;
      readonly entry: StageEntry;
      readonly respondents: readonly Party[];
      readonly copied: readonly Party[];
      readonly informed: readonly Party[];
      readonly empty: readonly RoleKey[];
      /** Its last day; nothing while no date is set. */
      readonly dueOn?: Day | undefined;
      /** The moment it ends, where that is not the end of its last day. */
      readonly dueAt?: Instant | undefined;
      readonly milestones?: readonly MilestoneDue[] | undefined;
      /** Those named for the case as the stage began. */
      readonly named?: readonly Party[] | undefined;
      /** Those who may do what the owner may while the stage is under way. */
      readonly owners?: readonly Party[] | undefined;
      /** Whom each of them stands in for, by role. */
      readonly standIns?: readonly { readonly role: RoleKey; readonly instead: RoleKey }[] | undefined;
      /** Whether no answer is asked for. */
      readonly tellsOnly?: boolean | undefined;
      /** The calendar by which its dates were counted, so that they can be proved again. */
      readonly calendar?: CalendarUsed | undefined;
      readonly text: string;
      /** The ground on which stages were passed over, where the procedure names them (N5). */
      readonly ground?: string | undefined;
      readonly reason?: string | undefined;
      readonly views?: string | undefined;
    }
  | { readonly type: 'FlagRaised'; readonly flag: string; readonly reason: string }
  | { readonly type: 'AlertSeen'; readonly stage: string }
  | {
      readonly type: 'ResponseGiven';
      readonly stage: string;
      readonly kind: ResponseKind;
      readonly text: string;
      readonly actions: readonly Action[];
      readonly late: boolean;
      /** How many actions are dated after a limit that covers the action too (N21, Q2). */
      readonly beyondLimit?: number | undefined;
      /** False while somebody else must still answer. */
      readonly complete?: boolean | undefined;
    }
  | { readonly type: 'ActionDone'; readonly entry: number; readonly action: number; readonly text: string }
  | { readonly type: 'FoundNotSettled'; readonly stage: string; readonly text: string }
  | { readonly type: 'MoreTimeAsked'; readonly stage: string; readonly until: Day; readonly reason: string }
  | {
      readonly type: 'MoreTimeAgreed';
      readonly stage: string;
      readonly from: Day;
      readonly until: Day;
      /** The moment it ends, where that is not the end of its last day. */
      readonly untilAt?: Instant | undefined;
    }
  | {
      /** A limit that is running ends on another day than was counted first. */
      readonly type: 'LimitMoved';
      readonly stage: string;
      readonly from: Day;
      readonly until: Day;
      /** The moment it ends, where that is not the end of its last day. */
      readonly untilAt?: Instant | undefined;
      readonly because: 'received' | 'calendar';
      readonly calendar: CalendarUsed;
    }
  | { readonly type: 'LimitPassed'; readonly stage: string; readonly dueOn: Day }
  | { readonly type: 'InformalLimitPassed'; readonly dueOn: Day }
  | {
      readonly type: 'MilestonePassed';
      readonly stage: string;
      readonly milestone: string;
      readonly dueOn: Day;
    }
  | { readonly type: 'DutyPassed'; readonly entry: number; readonly act: string; readonly dueOn: Day }
  | { readonly type: 'OverallLimitPassed'; readonly dueOn: Day }
  | {
      readonly type: 'MeetingCalled';
      readonly meeting: string;
      readonly stage: string;
      readonly obligatory: boolean;
      readonly purpose: string;
      readonly required: readonly Party[];
      readonly chair: Person;
      readonly minutes: number;
      readonly by: Day;
    }
  | {
      readonly type: 'MeetingBooked';
      readonly meeting: string;
      readonly start: Instant;
      readonly end: Instant;
      readonly joinUrl: string;
      readonly eventId: string;
    }
  | { readonly type: 'MeetingNotBooked'; readonly meeting: string; readonly reason: string }
  | {
      readonly type: 'MinutesRecorded';
      readonly meeting: string;
      readonly attended: readonly string[];
      readonly notes: readonly { readonly point: string; readonly text: string }[];
      readonly actions: readonly Action[];
    }
  | {
      readonly type: 'ResolutionRecorded';
      readonly stage?: string | undefined;
      readonly text: string;
      readonly outcome?: string | undefined;
      readonly overallReason?: string | undefined;
    }
  | {
      readonly type: 'CaseAuthorised';
      /** Whether the matter is not resolved and goes on beside the closed record (Q5). */
      readonly goesOn?: boolean | undefined;
    }
  | {
      readonly type: 'OwnerChanged';
      readonly from: Person;
      readonly to: Person;
      readonly role: RoleKey;
      readonly reason: string;
    }
  | { readonly type: 'NoteWritten'; readonly text: string }
  | { readonly type: 'EntryCorrected'; readonly entry: number; readonly text: string }
  | { readonly type: 'ChildTold'; readonly right: string; readonly told: boolean; readonly text: string }
  | {
      readonly type: 'ActRecorded';
      readonly act: string;
      readonly text?: string | undefined;
      readonly with?: string | undefined;
      readonly on?: Day | undefined;
      readonly outcome?: string | undefined;
      /** The day by which something is to be done. */
      readonly until?: Day | undefined;
      /** Why it is recorded at a stage that is not its own. */
      readonly reason?: string | undefined;
      /** The last day of the duty that follows from it. */
      readonly dueOn?: Day | undefined;
      /** The entry whose duty is done by it. */
      readonly fulfils?: number | undefined;
      readonly told: readonly Party[];
      readonly empty: readonly RoleKey[];
    }
  | {
      readonly type: 'NoticeDelivered';
      readonly notice: string;
      readonly to: Person;
      readonly by: 'chat' | 'email';
    }
  | {
      readonly type: 'NoticeNotDelivered';
      readonly notice: string;
      readonly to: Person;
      readonly reason: string;
    }
  | {
      readonly type: 'AlertEmailed';
      readonly stage: string;
      readonly to: readonly string[];
      readonly cc: readonly string[];
    }
  | { readonly type: 'AlertNotEmailed'; readonly stage: string; readonly reason: string }
  | {
      readonly type: 'ActEmailed';
      readonly entry: number;
      readonly to: readonly string[];
      readonly cc: readonly string[];
    }
  | { readonly type: 'ActNotEmailed'; readonly entry: number; readonly reason: string }
  | { readonly type: 'OriginalEmailKept'; readonly sha256: string; readonly bytes: number }
  | { readonly type: 'OriginalEmailNotKept'; readonly reason: string }
  | {
      readonly type: 'DocumentFiled';
      readonly document: DocumentRef;
      readonly name: string;
      readonly itemId: string;
      readonly webUrl: string;
      readonly sha256: string;
    }
  | { readonly type: 'DocumentNotFiled'; readonly document: DocumentRef; readonly reason: string };

/** The name of a kind of fact. */
export type CaseEventType = CaseEvent['type'];

/** One thing on the record: a fact with who gave it, when, by which way, and its place in the order. */
export interface Entry {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly way: Way;
  readonly event: CaseEvent;
}
