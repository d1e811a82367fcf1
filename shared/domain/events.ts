import type {
  ActFacts,
  Action,
  BookingFacts,
  Child,
  Discussion,
  DocumentRef,
  EmailSource,
  FlagStarts,
  Issue,
  MeetingFacts,
  MilestoneDue,
  MilestoneMoved,
  MinutesFacts,
  ReminderGiven,
  ResponseKind,
  StageFacts,
  StandIns,
} from './facts.ts';
import type { Actor, Party, Person, RoleKey, Way } from './people.ts';
import type { Day, Instant } from './time.ts';
import type { CalendarUsed } from './working-days.ts';

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
  | (StageFacts & {
      readonly type: 'StageStarted';
      readonly milestones?: readonly MilestoneDue[] | undefined;
      /** Those named for the case as the stage began. */
      readonly named?: readonly Party[] | undefined;
      /** Those who may do what the owner may while the stage is under way. */
      readonly owners?: readonly Party[] | undefined;
      readonly standIns?: StandIns | undefined;
      /** Whether no answer is asked for. */
      readonly tellsOnly?: boolean | undefined;
      /** The calendar by which its dates were counted, so that they can be proved again. */
      readonly calendar?: CalendarUsed | undefined;
    })
  | {
      readonly type: 'FlagRaised';
      readonly flag: string;
      readonly reason: string;
      readonly starts?: FlagStarts | undefined;
    }
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
      /** The request that it answers: it may be for another day. */
      readonly asked?: { readonly by: Person; readonly until: Day } | undefined;
    }
  | {
      /** Limits that are running end on another day than was counted first: that of the stage, where it says which. */
      readonly type: 'LimitMoved';
      readonly stage: string;
      readonly from?: Day | undefined;
      readonly until?: Day | undefined;
      /** The moments it ended and ends, where that is not the end of its last day. */
      readonly fromAt?: Instant | undefined;
      readonly untilAt?: Instant | undefined;
      /** The further limits of the stage that moved. */
      readonly milestones?: readonly MilestoneMoved[] | undefined;
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
  | (ReminderGiven & { readonly type: 'ReminderDue'; readonly to: readonly Person[] })
  | ({ readonly type: 'MeetingCalled'; readonly meeting: string } & MeetingFacts)
  | ({ readonly type: 'MeetingBooked'; readonly meeting: string } & BookingFacts)
  | { readonly type: 'MeetingNotBooked'; readonly meeting: string; readonly reason: string }
  | ({ readonly type: 'MinutesRecorded'; readonly meeting: string } & MinutesFacts)
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
  | ({ readonly type: 'ActRecorded' } & ActFacts)
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
