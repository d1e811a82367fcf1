import type { Field } from '#shared/domain/refusals.ts';
import type { RefusalWords } from './refusal-parts.ts';

/** What is wrong with each field of a form, why it is asked for, and what to write there. */
export const FIELDS: Readonly<Record<Field, RefusalWords>> = {
  child: {
    what: 'The child is not fully named.',
    why: 'Everything in a case is about one child, and the record must say which.',
    remedy: "Give the child's name, initials and number.",
  },
  issues: {
    what: 'An issue or its expected outcome is missing.',
    why: 'Whoever answers must know what is wrong and what should come of it.',
    remedy: 'Write each issue and what should come of it.',
  },
  category: {
    what: 'No category of the procedure is chosen.',
    why: 'The category says what kind of matter this is, and cases are counted by it.',
    remedy: 'Choose one of the categories.',
  },
  track: {
    what: 'The track that is chosen is not one to choose here.',
    why: 'The track says which stages the matter goes through.',
    remedy: 'Choose one of the tracks offered.',
  },
  flag: {
    what: 'This flag cannot be raised here.',
    why: 'It is not a flag of this procedure, is for matters on another track, or has been raised already.',
    remedy: 'Look at the flags that the case shows. If a child is at risk, open a case of that kind now.',
  },
  source: {
    what: 'It is not said where the concern came from.',
    why: 'The procedure asks for it with every concern.',
    remedy: 'Choose one of the sources.',
  },
  respondent: {
    what: 'Who is named to answer cannot be asked at this stage.',
    why: 'The procedure says who answers here, and only at some stages may you name somebody else.',
    remedy: 'Name somebody of the authority where the form lets you, or leave it to who holds the role.',
  },
  discussion: {
    what: 'The talk before opening is missing.',
    why: 'The procedure asks that people talk before a case is opened.',
    remedy: 'Say with whom it was talked over, how and when.',
  },
  discussionDate: {
    what: 'The date of the talk does not fit.',
    why: 'Only a talk that has taken place can be recorded.',
    remedy: 'Give the day of the talk: today or earlier.',
  },
  text: {
    what: 'Nothing is written.',
    why: 'Without words nobody could tell later what was meant.',
    remedy: 'Write what should stand on the record.',
  },
  ground: {
    what: 'No ground for passing stages over is chosen.',
    why: 'The procedure lets stages be passed over only on grounds of its own.',
    remedy: 'Choose the ground that holds here, or take the next stage.',
  },
  reason: {
    what: 'The reason is missing.',
    why: 'Others must be able to see later why this was done.',
    remedy: 'Give the reason in a sentence or two.',
  },
  views: {
    what: 'The views of the managers who are passed over are missing.',
    why: 'The procedure asks what they think before it goes past them.',
    remedy: 'Put down their views, as far as you could ascertain them.',
  },
  actions: {
    what: 'An action lacks what is to be done or by whom.',
    why: 'An action that is nobody’s is not followed up.',
    remedy: 'Fill in both, or take the action out.',
  },
  actionDate: {
    what: 'The date of an action does not fit.',
    why: 'An action is still to be done, so its day cannot have passed.',
    remedy: 'Give each action a day from today on.',
  },
  until: {
    what: 'The date does not fit.',
    why: 'More time runs to a day that is still to come.',
    remedy: 'Give a day after today.',
  },
  attended: {
    what: 'Nobody, or somebody who was not asked, is ticked as having attended.',
    why: 'The minutes say who of those who were asked was there.',
    remedy: 'Tick those who were in the meeting.',
  },
  notes: {
    what: 'The minutes have no notes, or notes on a point that is not on the agenda.',
    why: 'The procedure has meetings minuted point by point.',
    remedy: 'Write under at least one point of the agenda.',
  },
  right: {
    what: 'It is not clear what the child was told of.',
    why: 'The procedure lists what a child is told, and the record says which of it.',
    remedy: 'Choose one of the points of the procedure.',
  },
  named: {
    what: 'Somebody the procedure needs is not named.',
    why: 'These people differ from case to case, so no list says who they are.',
    remedy: 'Name the people who work with the child.',
  },
  actWith: {
    what: 'It is not said who it was with, or to whom.',
    why: 'The procedure asks for it with this entry.',
    remedy: 'Name them, or say what they are.',
  },
  actDate: {
    what: 'The day does not fit.',
    why: 'Only what has happened by today can be recorded so.',
    remedy: 'Give the day of it: today or earlier.',
  },
  actUntil: {
    what: 'The day by which it is to be done does not fit.',
    why: 'It is still to be done, so its day cannot have passed.',
    remedy: 'Give a day from today on.',
  },
  fulfils: {
    what: 'What this is said to do is not open in this case.',
    why: 'Somebody may have done it already.',
    remedy: 'Open the case and choose from what is still to be done there.',
  },
  overallReason: {
    what: 'The overall reason is missing.',
    why: 'The procedure asks at the end why the matter was taken up at all.',
    remedy: 'Write why it was taken up at all, in a sentence or two.',
  },
  outcome: {
    what: 'No outcome is chosen.',
    why: 'The record says which of the ways that the procedure has it came to.',
    remedy: 'Choose one of the outcomes.',
  },
};
