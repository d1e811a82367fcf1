import type { Party, Person, RoleKey } from './people.ts';
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

/** A further limit of a stage, as it was counted when the stage began, or when a flag brought it. */
export interface MilestoneDue {
  readonly milestone: string;
  readonly until: 'seen' | 'answered' | 'met';
  readonly dueOn: Day;
  readonly dueAt?: Instant | undefined;
  /** The moment it is counted from, where that is not the beginning of the stage. */
  readonly from?: Instant | undefined;
}

/** A further limit of a stage that ends on another day than was counted first. */
export interface MilestoneMoved {
  readonly milestone: string;
  readonly from: Day;
  readonly until: Day;
  /** The moments it ended and ends, where that is not the end of its last day. */
  readonly fromAt?: Instant | undefined;
  readonly untilAt?: Instant | undefined;
}

/** The further limits of the stage under way that begin with a flag, and the calendar by which they were counted. */
export interface FlagStarts {
  readonly stage: string;
  readonly milestones: readonly MilestoneDue[];
  readonly calendar: CalendarUsed;
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

/** What begins a stage: who is asked and told, until when, and why it is entered as it is. */
export interface StageFacts {
  readonly stage: string;
  readonly entry: StageEntry;
  readonly text: string;
  /** The ground on which stages were passed over, where the procedure names them (N5). */
  readonly ground?: string | undefined;
  readonly reason?: string | undefined;
  readonly views?: string | undefined;
  readonly respondents: readonly Party[];
  readonly copied: readonly Party[];
  readonly informed: readonly Party[];
  readonly empty: readonly RoleKey[];
  /** Its last day; nothing while no date is set. */
  readonly dueOn?: Day | undefined;
  /** The moment it ends, where that is not the end of its last day. */
  readonly dueAt?: Instant | undefined;
}

/** By role, who is asked instead of whom (a named stand-in). */
export type StandIns = readonly { readonly role: RoleKey; readonly instead: RoleKey }[];

/** What is put on the record by one of the pack's acts. */
export interface ActFacts {
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

/** A meeting that a stage calls for, or that somebody called. */
export interface MeetingFacts {
  readonly stage: string;
  readonly obligatory: boolean;
  readonly purpose: string;
  readonly required: readonly Party[];
  readonly chair: Person;
  /** How long it takes. */
  readonly minutes: number;
  readonly by: Day;
}

/** When a meeting is, and how it is joined. */
export interface BookingFacts {
  readonly start: Instant;
  readonly end: Instant;
  readonly joinUrl: string;
  readonly eventId: string;
}

/**
 * What people can be reminded of: the limit of the stage, the overall one, the duty that an entry began, the actions that
 * an entry agreed for a day, or a meeting.
 */
export type Reminded =
  | 'stage'
  | 'overall'
  | `duty:${number}`
  | `actions:${number}:${Day}`
  | `meeting:${string}`;

/** A reminder: of what, that began with which entry, and by how many working days from its last day. */
export interface ReminderGiven {
  readonly of: Reminded;
  readonly token: number;
  readonly dueOn: Day;
  readonly days: number;
}

/** What the minutes of a meeting say. */
export interface MinutesFacts {
  readonly attended: readonly string[];
  readonly notes: readonly { readonly point: string; readonly text: string }[];
  readonly actions: readonly Action[];
}
