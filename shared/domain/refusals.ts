import type { Phase } from './case.ts';
import type { CommandType } from './commands.ts';
import type { Person, RoleKey } from './people.ts';
import type { Day, Instant } from './time.ts';

/** The part somebody needs in a case to give a command. */
export type NeededPart = 'owner' | 'respondent' | 'party' | 'author' | 'attendee' | 'named';

/** A field of a command that is missing or does not fit. */
export type Field =
  | 'child'
  | 'issues'
  | 'category'
  | 'source'
  | 'track'
  | 'flag'
  | 'respondent'
  | 'discussion'
  | 'discussionDate'
  | 'text'
  | 'reason'
  | 'ground'
  | 'views'
  | 'actions'
  | 'actionDate'
  | 'until'
  | 'attended'
  | 'notes'
  | 'right'
  | 'named'
  | 'actWith'
  | 'actDate'
  | 'actUntil'
  | 'fulfils'
  | 'overallReason'
  | 'outcome';

/** Why a command was refused. A closed list: the wording of each says what is wrong, why and what to do. */
export type Refusal =
  | {
      readonly reason: 'notPermitted';
      readonly command: CommandType;
      readonly needs: NeededPart;
      /** Who owns the case; nobody yet while it is being opened. */
      readonly owner?: Person | undefined;
      /** Whose it is, where the pack says so. */
      readonly whose?: readonly string[] | undefined;
    }
  | { readonly reason: 'mayNotOpen'; readonly roles: readonly RoleKey[] }
  | { readonly reason: 'notNow'; readonly command: CommandType; readonly phase: Phase }
  | { readonly reason: 'authorised'; readonly at: Instant }
  | { readonly reason: 'outOfDate' }
  /** The dates a step needs lie past the calendar's table of bank holidays: they are not guessed. */
  | { readonly reason: 'calendarTooShort'; readonly first: Day; readonly last: Day }
  | {
      readonly reason: 'incomplete';
      readonly field: Field;
      /** The requirements by which the procedure asks for it; without them every record needs it. */
      readonly why?: readonly string[] | undefined;
    }
  | { readonly reason: 'unknownStage' }
  | { readonly reason: 'stageNotHigher' }
  | {
      readonly reason: 'directNotProvided';
      readonly next?: string | undefined;
      readonly why: readonly string[];
    }
  | { readonly reason: 'answerFirst'; readonly dueOn?: Day | undefined; readonly why: readonly string[] }
  | { readonly reason: 'meetingFirst'; readonly dueOn?: Day | undefined; readonly why: readonly string[] }
  | { readonly reason: 'endOnceAnswered'; readonly why: readonly string[] }
  | { readonly reason: 'outcomeNotYet'; readonly outcome: string; readonly stage: string }
  | { readonly reason: 'cannotOwn'; readonly roles: readonly RoleKey[] }
  | { readonly reason: 'dateOutOfRange'; readonly earliest: Day; readonly latest: Day }
  | { readonly reason: 'timeNotGranted'; readonly why: readonly string[] }
  | { readonly reason: 'noTimeLeft'; readonly dueOn: Day; readonly why: readonly string[] }
  | { readonly reason: 'meetingNotProvided' }
  | { readonly reason: 'meetingAlreadyCalled' }
  | { readonly reason: 'unknownMeeting' }
  | { readonly reason: 'meetingNotBegun'; readonly start: Instant }
  | { readonly reason: 'minutesAlreadyRecorded' }
  | { readonly reason: 'unknownEntry' }
  | { readonly reason: 'talkFirst'; readonly why: readonly string[] }
  | { readonly reason: 'unknownAct' }
  | { readonly reason: 'notYourAct'; readonly act: string; readonly owner: Person }
  | { readonly reason: 'actNotNow'; readonly act: string }
  | {
      readonly reason: 'gateNotMet';
      /** The stage it stands in front of; without one, the end. */
      readonly stage?: string | undefined;
      readonly needs: string;
      readonly outcome?: string | undefined;
      readonly why: readonly string[];
    };

/** What a decision comes to: facts for the record (none when there is nothing to do), or a refusal. */
export type Decision<E> =
  | { readonly ok: true; readonly events: readonly E[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** A decision that puts facts on the record. */
export function accept<E>(...events: readonly E[]): Decision<E> {
  return { ok: true, events };
}

/** A decision that changes nothing and says why. */
export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
