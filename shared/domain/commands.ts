import type { Clock } from './clocks.ts';
import type {
  Action,
  Child,
  Discussion,
  DocumentRef,
  EmailSource,
  Flagged,
  Issue,
  ResponseKind,
} from './facts.ts';
import type { Actor, Person, Way } from './people.ts';
import type { Day, Instant } from './time.ts';

/** Opens a case and, unless it stays with the informal talk, starts its first stage. */
export interface OpenCase {
  readonly type: 'openCase';
  readonly child: Child;
  readonly named: Readonly<Record<string, Person>>;
  readonly category?: string | undefined;
  readonly furtherCategories?: readonly string[] | undefined;
  readonly source?: string | undefined;
  readonly sourceNotes?: string | undefined;
  readonly track?: string | undefined;
  readonly flags?: readonly Flagged[] | undefined;
  readonly respondent?: Person | undefined;
  readonly issues: readonly Issue[];
  readonly discussion?: Discussion | undefined;
  readonly noDiscussionReason?: string | undefined;
  readonly stage?: string | undefined;
  readonly dueOn?: Day | undefined;
  /** The ground on which stages are passed over, where the procedure names them (N5). */
  readonly ground?: string | undefined;
  readonly reason?: string | undefined;
  readonly views?: string | undefined;
  readonly referralBeside: boolean;
  readonly email?: EmailSource | undefined;
}

/** What a person may ask of a case that is open. */
export type PersonCommand =
  | { readonly type: 'recordDiscussion'; readonly discussion: Discussion }
  | {
      readonly type: 'escalate';
      readonly stage: string;
      readonly text: string;
      readonly dueOn?: Day | undefined;
      readonly ground?: string | undefined;
      readonly reason?: string | undefined;
      readonly views?: string | undefined;
      readonly respondent?: Person | undefined;
      /** People for roles that are named for the case when a stage needs them. */
      readonly named?: Readonly<Record<string, Person>> | undefined;
    }
  | { readonly type: 'raiseFlag'; readonly flag: string; readonly reason: string }
  | { readonly type: 'acknowledge' }
  | {
      readonly type: 'respond';
      readonly kind: ResponseKind;
      readonly text: string;
      readonly actions: readonly Action[];
    }
  | {
      readonly type: 'completeAction';
      readonly entry: number;
      readonly action: number;
      readonly text: string;
    }
  | { readonly type: 'findNotSettled'; readonly text: string }
  | { readonly type: 'askForTime'; readonly until: Day; readonly reason: string }
  | {
      readonly type: 'agreeTime';
      /** Without it: the day that was asked for. */
      readonly until?: Day | undefined;
    }
  | { readonly type: 'callMeeting'; readonly purpose: string }
  | {
      readonly type: 'recordMinutes';
      readonly meeting: string;
      readonly attended: readonly string[];
      readonly notes: readonly { readonly point: string; readonly text: string }[];
      readonly actions: readonly Action[];
    }
  | {
      readonly type: 'recordResolution';
      readonly text: string;
      readonly outcome?: string | undefined;
      readonly overallReason?: string | undefined;
    }
  | { readonly type: 'authorise' }
  | { readonly type: 'handOver'; readonly to: Person; readonly reason: string }
  | { readonly type: 'writeNote'; readonly text: string }
  | { readonly type: 'correct'; readonly entry: number; readonly text: string }
  | { readonly type: 'tellChild'; readonly right: string; readonly told: boolean; readonly text: string }
  | {
      readonly type: 'recordAct';
      readonly act: string;
      readonly text?: string | undefined;
      readonly with?: string | undefined;
      readonly on?: Day | undefined;
      readonly outcome?: string | undefined;
      readonly until?: Day | undefined;
      readonly reason?: string | undefined;
      /** The entry whose duty is done by it. Without it: the oldest that is open. */
      readonly fulfils?: number | undefined;
    };

/** What a clock says when it comes due. An old token says nothing any more. */
export type ClockCommand = {
  readonly type: 'tick';
  readonly clock: Clock['name'];
  readonly token: number;
};

/** What the service reports of an outside effect. */
export type ServiceCommand =
  | {
      readonly type: 'reportDelivery';
      readonly notice: string;
      readonly to: Person;
      readonly outcome: { readonly by: 'chat' | 'email' } | { readonly failed: string };
    }
  | {
      readonly type: 'reportAlertEmail';
      readonly stage: string;
      readonly outcome:
        | { readonly to: readonly string[]; readonly cc: readonly string[] }
        | { readonly failed: string };
    }
  | {
      readonly type: 'reportActEmail';
      readonly entry: number;
      readonly outcome:
        | { readonly to: readonly string[]; readonly cc: readonly string[] }
        | { readonly failed: string };
    }
  | {
      readonly type: 'reportBooking';
      readonly meeting: string;
      readonly outcome:
        | {
            readonly start: Instant;
            readonly end: Instant;
            readonly joinUrl: string;
            readonly eventId: string;
          }
        | { readonly failed: string };
    }
  | {
      readonly type: 'reportFiling';
      readonly document: DocumentRef;
      readonly outcome:
        | { readonly name: string; readonly itemId: string; readonly webUrl: string; readonly sha256: string }
        | { readonly failed: string };
    }
  | {
      readonly type: 'reportOriginalEmail';
      readonly outcome: { readonly sha256: string; readonly bytes: number } | { readonly failed: string };
    };

/** Everything that can be asked of a case. */
export type Command = OpenCase | PersonCommand | ClockCommand | ServiceCommand;

/** The name of a kind of command. */
export type CommandType = Command['type'];

/** A command with who gives it, by which way, and the last move its sender had seen (nothing: it does not matter). */
export interface GivenCommand<C extends Command = Command> {
  readonly command: C;
  readonly actor: Actor;
  readonly way: Way;
  readonly seen?: number | undefined;
}
