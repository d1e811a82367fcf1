import type { App } from '../parts/place.ts';

/** One step of the main story: who one is, where, what one does there and what then can be seen. */
export type Step = {
  readonly title: string;
  readonly person: string;
  readonly app: App;
  readonly todo: string;
  readonly outcome: string;
  /** How many working days the step moves the day on. */
  readonly days?: number;
};

/** Where the story begins. */
export const firstStep: Step = {
  title: 'An email that worries the reviewing officer',
  person: 'Amara Okafor',
  app: 'outlook',
  todo: 'Open Tom Whitlock’s email about the family time plan and read it.',
  outcome: 'What the reviews agreed has not started, and talking has not settled it.',
};

/** The main story, from an email to the authorised record. */
export const steps: readonly Step[] = [
  firstStep,
  {
    title: 'Raise the alert from it',
    person: 'Amara Okafor',
    app: 'outlook',
    todo: 'With the email open, press Resolution. Go through the four steps and send.',
    outcome: 'The case has its reference, and the alert is on its way to the team manager.',
  },
  {
    title: 'The team manager answers in chat',
    person: 'Ben Rees',
    app: 'chat',
    todo: 'Press Respond on the card and give an answer.',
    outcome: 'The same card says what was answered and what comes next.',
  },
  {
    title: 'It is not settled',
    person: 'Amara Okafor',
    app: 'chat',
    todo: 'Read the answer on the card, and say that it is not settled.',
    outcome: 'The answer and your view are both on the record, word for word.',
  },
  {
    title: 'The limit passes',
    person: 'Amara Okafor',
    app: 'chat',
    todo: 'Move the day on by six working days: the five of the stage, and one more.',
    outcome: 'The limit runs out. Nothing escalates by itself: you are asked to decide.',
    days: 6,
  },
  {
    title: 'Escalate from the prompt',
    person: 'Amara Okafor',
    app: 'chat',
    todo: 'On the newest card, press the button that escalates to the next stage.',
    outcome: 'The next manager has a card, the informed people are told, and the meeting can be booked.',
  },
  {
    title: 'Meet, minute, resolve and authorise',
    person: 'Amara Okafor',
    app: 'resolution',
    todo: 'Open the case. Book the meeting and hold it, file the minutes, record the resolution and close the record.',
    outcome: 'The meeting is in the calendars, the minutes are in Files, and the record is closed.',
  },
];
