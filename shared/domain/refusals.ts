import type { Phase } from './case.ts';
import type { CommandType } from './commands.ts';
import type { Person, RoleKey } from './people.ts';
import type { Day, Instant } from './time.ts';

/** The part somebody needs in a case to give a command. */
export type NeededPart = 'owner' | 'respondent' | 'party' | 'author' | 'attendee';

/** A field of a command that is missing or does not fit. */
export type Field =
  | 'child'
  | 'issues'
  | 'category'
  | 'source'
  | 'respondent'
  | 'discussion'
  | 'discussionDate'
  | 'text'
  | 'reason'
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
  | 'outcome';

/** Why a command was refused. A closed list: the wording of each says what is wrong, why and what to do. */
export type Refusal =
  | {
      readonly reason: 'notPermitted';
      readonly command: CommandType;
      readonly needs: NeededPart;
      readonly owner: Person;
    }
  | { readonly reason: 'mayNotOpen'; readonly roles: readonly RoleKey[] }
  | { readonly reason: 'notNow'; readonly command: CommandType; readonly phase: Phase }
  | { readonly reason: 'authorised'; readonly at: Instant }
  | { readonly reason: 'outOfDate' }
  | { readonly reason: 'incomplete'; readonly field: Field }
  | { readonly reason: 'unknownStage' }
  | { readonly reason: 'stageNotHigher' }
  | { readonly reason: 'directNotProvided'; readonly next: string }
  | { readonly reason: 'answerFirst'; readonly dueOn: Day }
  | { readonly reason: 'meetingFirst'; readonly dueOn: Day }
  | { readonly reason: 'dateOutOfRange'; readonly earliest: Day; readonly latest: Day }
  | { readonly reason: 'timeNotGranted' }
  | { readonly reason: 'noTimeLeft'; readonly dueOn: Day }
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
      readonly stage: string;
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
