import type { Phase } from '#shared/domain/case.ts';
import type { CommandType } from '#shared/domain/commands.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Field, NeededPart, Refusal } from '#shared/domain/refusals.ts';
import { shortDay, shortMoment } from './dates.ts';

/** A refusal in words: what is wrong, why, and what to do now. */
export interface RefusalWords {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

const ACTS: Readonly<Record<CommandType, string>> = {
  openCase: 'open a case',
  recordDiscussion: 'record a discussion',
  escalate: 'escalate this case',
  acknowledge: 'mark this as seen',
  respond: 'respond to this',
  findNotSettled: 'say that this is not settled',
  askForTime: 'ask for time',
  callMeeting: 'call a meeting',
  recordMinutes: 'record these minutes',
  recordResolution: 'record the resolution',
  authorise: 'authorise the record',
  writeNote: 'write an entry',
  correct: 'correct this entry',
  tellChild: 'record what the child was told',
  passLimit: 'pass a limit',
  reportDelivery: 'report a delivery',
  reportAlertEmail: 'report an email',
  reportBooking: 'report a booking',
  reportFiling: 'report a filing',
  reportOriginalEmail: 'report an original email',
};

const STANDING: Readonly<Record<Phase, string>> = {
  informal: 'no stage has begun yet',
  waiting: 'an answer is still awaited',
  answered: 'an answer has been given and the owner is to say whether it settles the matter',
  unsettled: 'the owner has said that the answer does not settle the matter',
  lapsed: 'the limit of the stage has passed and the owner is to decide',
  resolved: 'the resolution has been recorded',
};

const FIELDS: Readonly<Record<Field, readonly [what: string, remedy: string]>> = {
  child: ['The child is not fully named.', "Give the child's name, initials and number."],
  issues: ['An issue or its expected outcome is missing.', 'Write each issue and what should come of it.'],
  category: ['No category of the procedure is chosen.', 'Choose one of the categories.'],
  discussion: ['The talk before opening is missing.', 'Say with whom it was talked over, how and when.'],
  discussionDate: ['The date of the talk does not fit.', 'Give the day of the talk: today or earlier.'],
  text: ['Nothing is written.', 'Write what should stand on the record.'],
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
  named: ['Somebody the procedure needs is not named.', 'Name the people who work with the child.'],
};

function needs(part: NeededPart, owner: string): readonly [why: string, remedy: string] {
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
  }
}

/** What a person reads when a command is refused. */
export function refusalWords(procedure: Procedure, refusal: Refusal): RefusalWords {
  const stageName = (key: string) => {
    const stage = procedure.stages.find((one) => one.key === key);
    return stage ? `stage ${stage.number}, ${stage.title}` : 'the next stage';
  };
  switch (refusal.reason) {
    case 'notPermitted': {
      const [why, remedy] = needs(refusal.needs, refusal.owner.name);
      return { what: `You can't ${ACTS[refusal.command]}.`, why, remedy };
    }
    case 'mayNotOpen': {
      const roles = refusal.roles.map((role) => procedure.roles[role]?.label ?? role).join(' or ');
      return {
        what: "You can't open a case of this procedure.",
        why: `Only an ${roles} can.`,
        remedy: 'Ask them to open it, or ask your administrator to give you the role.',
      };
    }
    case 'notNow':
      return {
        what: `You can't ${ACTS[refusal.command]} now.`,
        why: `At this point ${STANDING[refusal.phase]}.`,
        remedy: 'Look at the case as it is now; Actions shows what can be done.',
      };
    case 'authorised':
      return {
        what: 'Nothing in this record can be changed any more.',
        why: `It was authorised on ${shortMoment(refusal.at)}.`,
        remedy: 'Write an entry or a correction: it stands beside the closed record.',
      };
    case 'outOfDate':
      return {
        what: 'This was not recorded, because the case has moved on since you opened it.',
        why: 'Somebody has answered, or a stage has changed, in the meantime.',
        remedy: 'Look at the case as it is now, and send again if it still holds. What you wrote is kept.',
      };
    case 'incomplete': {
      const [what, remedy] = FIELDS[refusal.field];
      return { what, why: 'The procedure asks for it, and nothing has been recorded without it.', remedy };
    }
    case 'unknownStage':
      return {
        what: 'This procedure has no such stage.',
        why: 'The form or card may be from another procedure.',
        remedy: 'Open the case and choose a stage there.',
      };
    case 'stageNotHigher':
      return {
        what: "The case can't go to that stage.",
        why: 'It is already there or above.',
        remedy: 'Choose a higher stage.',
      };
    case 'directNotProvided':
      return {
        what: "The case can't go straight to that stage.",
        why: 'This procedure does not provide for passing a stage over.',
        remedy: `Go to ${stageName(refusal.next)} first.`,
      };
    case 'answerFirst':
      return {
        what: 'It is too early to escalate.',
        why: `An answer may be given until ${shortDay(refusal.dueOn)}.`,
        remedy: 'Wait for the answer or the limit, whichever comes first.',
      };
    case 'meetingFirst':
      return {
        what: 'It is too early to escalate.',
        why: 'The procedure demands that the people of this stage meet first.',
        remedy: `Hold the meeting and record its minutes. After ${shortDay(refusal.dueOn)} you can escalate without it.`,
      };
    case 'dateOutOfRange':
      return {
        what: 'The date does not fit.',
        why: `The limits of the procedure allow ${shortDay(refusal.earliest)} to ${shortDay(refusal.latest)}.`,
        remedy: 'Choose a day in between.',
      };
    case 'meetingNotProvided':
      return {
        what: "You can't call a meeting now.",
        why: 'No stage is under way that could meet.',
        remedy: 'Start a stage first.',
      };
    case 'meetingAlreadyCalled':
      return {
        what: 'A meeting of this stage is already called.',
        why: 'Its minutes have not been recorded yet.',
        remedy: 'Hold that meeting, or record its minutes.',
      };
    case 'unknownMeeting':
      return {
        what: 'There is no such booked meeting.',
        why: 'It may not be booked yet.',
        remedy: 'Open the case and look at its meetings.',
      };
    case 'meetingNotBegun':
      return {
        what: "Its minutes can't be recorded yet.",
        why: `The meeting is on ${shortMoment(refusal.start)}.`,
        remedy: 'Record them on the day of the meeting or later. What you wrote is kept.',
      };
    case 'minutesAlreadyRecorded':
      return {
        what: 'The minutes of this meeting are already recorded.',
        why: 'Entries are never changed.',
        remedy: 'Correct the entry, or write a new one.',
      };
    case 'unknownEntry':
      return {
        what: 'There is no such entry in this case.',
        why: 'A correction names the entry it corrects.',
        remedy: 'Open the case and choose the entry there.',
      };
  }
}
