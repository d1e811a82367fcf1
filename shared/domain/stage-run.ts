import type {
  ActFacts,
  Action,
  BookingFacts,
  MeetingFacts,
  MilestoneDue,
  MinutesFacts,
  ResponseKind,
  StageFacts,
  StandIns,
} from './facts.ts';
import type { Party, Person } from './people.ts';
import type { Day, Instant } from './time.ts';

/** An answer to an alert, as given. */
export interface Response {
  readonly entry: number;
  readonly at: Instant;
  readonly by: Person;
  readonly kind: ResponseKind;
  readonly text: string;
  readonly actions: readonly Action[];
  readonly late: boolean;
  readonly beyondLimit?: number | undefined;
  /** False while somebody else had still to answer. */
  readonly complete?: boolean | undefined;
}

/** A request for more time: who asks, until when and why; and the day that was then agreed to. */
export interface TimeRequest {
  readonly by: Person;
  readonly until: Day;
  readonly reason: string;
  readonly agreed?: Day | undefined;
}

/** One time that a stage was gone through. `began` is the number of the entry that began it, and its clock's token. */
export interface StageRun extends StageFacts {
  readonly began: number;
  readonly at: Instant;
  readonly owners: readonly Party[];
  readonly standIns: StandIns;
  readonly milestones: readonly (MilestoneDue & { readonly passed: boolean })[];
  /** Ids of those who have said that they have seen the alert. */
  readonly seenBy: readonly string[];
  /** Whether the alert has reached somebody who is asked. */
  readonly received: boolean;
  /** Whether no answer is asked for. */
  readonly tellsOnly: boolean;
  readonly passed: boolean;
  readonly responses: readonly Response[];
  readonly notSettled?: { readonly at: Instant; readonly text: string } | undefined;
  readonly moreTime: readonly TimeRequest[];
}

/** A meeting of the case, and how far it has come. */
export interface StageMeeting extends MeetingFacts {
  readonly id: string;
  readonly booked?: (BookingFacts & { readonly entry: number; readonly at: Instant }) | undefined;
  readonly notBooked?: string | undefined;
  readonly held?: (MinutesFacts & { readonly entry: number; readonly at: Instant }) | undefined;
}

/** One of the pack's acts as it was recorded. */
export interface RecordedAct extends ActFacts {
  readonly entry: number;
  readonly at: Instant;
  readonly by: Person;
}
