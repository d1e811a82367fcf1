import type { Phase } from '#shared/domain/case.ts';
import type { CommandType } from '#shared/domain/commands.ts';
import type { Field, NeededPart } from '#shared/domain/refusals.ts';

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

/** What is wrong with each field, and what to write there. */
export const FIELDS: Readonly<Record<Field, readonly [what: string, remedy: string]>> = {
  child: ['The child is not fully named.', "Give the child's name, initials and number."],
  issues: ['An issue or its expected outcome is missing.', 'Write each issue and what should come of it.'],
  category: ['No category of the procedure is chosen.', 'Choose one of the categories.'],
  track: ['The track that is chosen is not one to choose here.', 'Choose one of the tracks offered.'],
  flag: [
    'The flag is not one of the procedure, or it has been raised already.',
    'Choose one that has not been raised; the case shows those that have.',
  ],
  source: ['It is not said where the concern came from.', 'Choose one of the sources.'],
  respondent: [
    'Who is named to answer cannot be asked at this stage.',
    'Name somebody of the authority where the procedure lets you, or leave it to who holds the role.',
  ],
  discussion: ['The talk before opening is missing.', 'Say with whom it was talked over, how and when.'],
  discussionDate: ['The date of the talk does not fit.', 'Give the day of the talk: today or earlier.'],
  text: ['Nothing is written.', 'Write what should stand on the record.'],
  ground: [
    'The procedure lets stages be passed over only on grounds of its own, and none is chosen.',
    'Choose the ground that holds here, or take the next stage.',
  ],
  reason: ['The reason is missing.', 'Give the reason in a sentence or two.'],
  views: [
    'The views of the managers who are passed over are missing.',
    'Put down their views, as far as you could ascertain them.',
  ],
  actions: ['An action lacks what is to be done or by whom.', 'Fill in both, or take the action out.'],
  actionDate: ['The date of an action does not fit.', 'Give each action a day from today on.'],
  until: ['The date does not fit.', 'Give a day after today.'],
  attended: [
    'Nobody, or somebody who was not asked, is ticked as having attended.',
    'Tick those who were in the meeting.',
  ],
  notes: [
    'The minutes have no notes, or notes on a point that is not on the agenda.',
    'Write under at least one point of the agenda.',
  ],
  right: ['It is not clear what the child was told of.', 'Choose one of the points of the procedure.'],
  actWith: ['It is not said who it was with, or to whom.', 'Name them, or say what they are.'],
  actDate: ['The day does not fit.', 'Give the day of it: today or earlier.'],
  actUntil: ['The day by which it is to be done does not fit.', 'Give a day from today on.'],
  fulfils: [
    'What this is said to do is not open in this case.',
    'Open the case and choose from what is still to be done there.',
  ],
  overallReason: [
    'The overall reason is missing.',
    'Write why it was taken up at all, in a sentence or two.',
  ],
  outcome: ['No outcome is chosen.', 'Choose one of the outcomes.'],
  named: ['Somebody the procedure needs is not named.', 'Name the people who work with the child.'],
};

/** Why somebody without the part a command needs cannot give it, and what they can do. */
export function needs(
  part: NeededPart,
  owner: string,
  whose: string,
): readonly [why: string, remedy: string] {
  switch (part) {
    case 'owner':
      return [`Only its owner, ${owner}, can.`, `Ask ${owner}, or write an entry.`];
    case 'respondent':
      return [
        'Only those who are asked at the stage now can.',
        `Write an entry, or tell ${owner} who should be asked.`,
      ];
    case 'party':
      return ['Only people with a part in this case can.', `Ask ${owner}, who owns it.`];
    case 'author':
      return [
        'Only the person who wrote an entry can correct it.',
        'Write an entry of your own that says what you know.',
      ];
    case 'attendee':
      return ['Only the owner and the people the meeting was for can.', `Ask ${owner}, who owns the case.`];
    case 'named':
      return [`Here it is for ${whose}.`, `Ask them, or ask ${owner}, who owns the case.`];
  }
}
