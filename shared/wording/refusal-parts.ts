import type { Phase } from '#shared/domain/case.ts';
import type { CommandType } from '#shared/domain/commands.ts';

/** A refusal in words: what is wrong, why, and what to do now. */
export interface RefusalWords {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** What each command does, after "You can't". */
export const ACTS: Readonly<Record<CommandType, string>> = {
  openCase: 'open a case',
  recordDiscussion: 'record a discussion',
  escalate: 'escalate this case',
  raiseFlag: 'raise this flag',
  acknowledge: 'mark this as seen',
  respond: 'respond to this',
  completeAction: 'record that this action is done',
  findNotSettled: 'say that this is not settled',
  askForTime: 'ask for time',
  agreeTime: 'agree to more time',
  callMeeting: 'call a meeting',
  recordMinutes: 'record these minutes',
  recordResolution: 'record the resolution',
  authorise: 'close the record',
  handOver: 'hand this case over',
  writeNote: 'write an entry',
  correct: 'correct this entry',
  tellChild: 'record what the child was told',
  recordAct: 'put this on the record',
  tick: 'pass a limit',
  reportDelivery: 'report a delivery',
  reportAlertEmail: 'report an email',
  reportActEmail: 'report an email',
  reportBooking: 'report a booking',
  reportFiling: 'report a filing',
  reportOriginalEmail: 'report an original email',
};

/** How a case stands in each phase, after "At this point". */
export const STANDING: Readonly<Record<Phase, string>> = {
  informal: 'the matter is only talked about, and nobody has been asked for an answer',
  told: 'people have been told, and no answer is asked for',
  waiting: 'an answer is still awaited',
  answered: 'an answer has been given and the owner is to say whether it settles the matter',
  unsettled: 'the owner has said that the answer does not settle the matter',
  lapsed: 'the limit of the stage has passed and the owner is to decide',
  resolved: 'the resolution has been recorded',
};
