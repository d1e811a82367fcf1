import type { CardData } from '../contract/card-data.ts';
import { LIMITS } from '../contract/limits.ts';
import type { Day } from '../domain/time.ts';
import { shortDay } from './dates.ts';
import type { RefusalWords } from './refusal-parts.ts';

/** What a card lets people do with a form of its own. */
export type FormAct = Exclude<CardData['act'], 'acknowledge' | 'refresh'>;

/** The sentences around a card's forms. */
export const cardWords = {
  kind: 'Your response',
  kindMissing: 'Choose one of the responses.',
  action: 'An action, if there is one',
  actionWhat: 'What',
  actionWho: 'Who',
  actionBy: 'By when',
  until: 'Until which day you need',
  dayMissing: (earliest: Day) => `Choose a day from ${shortDay(earliest)} on.`,
  textMissing: 'Write something here first.',
  refused: 'This was not recorded',
  kept: 'What you wrote is kept below. Change it and send it again.',
  written: 'What you wrote',
  nothingChanged: 'Nothing was changed',
} as const;

/** How the field of each form is called. */
export const TEXT_LABELS: Readonly<Record<FormAct, string>> = {
  respond: 'What you want to say',
  askForTime: 'Why more time is needed',
  escalate: 'What is still at issue',
  findNotSettled: 'What is not settled, and why',
  callMeeting: 'What the meeting is to settle',
  recordResolution: 'How it was resolved',
};

/** What the button at the end of each form says; where it is missing, the words that opened the form say it. */
export const SEND_LABELS: Readonly<Record<FormAct, string | undefined>> = {
  respond: 'Send my response',
  askForTime: 'Ask for this time',
  escalate: undefined,
  findNotSettled: 'Record that it is not settled',
  callMeeting: 'Call the meeting',
  recordResolution: 'Record the resolution',
};

/** What is wrong with the fields of a press, before it reaches the case. */
export type FieldFault = 'kind' | 'until' | 'actionBy' | 'tooLong' | 'other';

/** A field that is missing or does not fit, in words. */
export const FIELD_FAULTS: Readonly<Record<FieldFault, RefusalWords>> = {
  kind: {
    what: 'No response is chosen.',
    why: 'The owner needs to know which answer you give.',
    remedy: 'Choose one of the responses and send it again.',
  },
  until: {
    what: 'The day is missing.',
    why: 'The owner needs to know until when you ask for time.',
    remedy: 'Choose a day and send it again.',
  },
  actionBy: {
    what: 'The day of the action is missing.',
    why: 'An action on the record says what is done, by whom and by when.',
    remedy: 'Choose a day for the action, or take the action out.',
  },
  tooLong: {
    what: 'What you wrote is too long for a card.',
    why: `A field on a card holds up to ${LIMITS.text.toLocaleString('en-GB')} characters, the action up to 1,000 and a name up to ${LIMITS.line}.`,
    remedy: 'Shorten it, or open the case and attach the longer paper there.',
  },
  other: {
    what: 'One of the fields does not fit.',
    why: 'The case could not take it as it is.',
    remedy: 'Check what you filled in, or open the case and do it there.',
  },
};

/** What the bot says in a chat of its own accord. */
export const botWords = {
  name: 'Resolution and Escalation',
  greetingTitle: 'You will get alerts here',
  greeting:
    'When a case asks something of you, a card comes to this chat. It says what is asked and by when, and you can answer from it.',
  greetingNext: 'Write “my alerts” to see what waits for you now, or “help” to read what this chat can do.',
  helpTitle: 'What this chat can do',
  help: [
    'Cards come here when a case asks something of you. You answer with their buttons.',
    'Write “my alerts” to see everything that waits for you now.',
    'To raise an alert or to read a whole case, open your caseload.',
  ],
  privacy:
    'Please do not write about a child in this chat. What is written here does not reach the record of any case.',
  unread: 'I could not do anything with that message',
  unreadWhy: 'Cards are answered with their buttons. I understand only “my alerts” and “help”.',
  nothingAsked: 'Nothing is asked of you now',
  asked: (count: number) => (count === 1 ? 'One thing waits for you' : `${count} things wait for you`),
  more: (count: number) => `${count} more ${count === 1 ? 'is' : 'are'} in your caseload.`,
  notHere: 'Please write to me in our own chat. Other people can read what I answer here.',
  caseload: 'Open my caseload',
} as const;

/** What the bot answers when a press or a message could not be dealt with. */
export const troubleWords = {
  notCard: 'This button sends nothing that a case can take. Open the case in your caseload and do it there.',
  noCard: 'There is no such notice for you any more. Open your caseload to see what waits for you.',
  done: 'Done. It is on the record of the case.',
  nobody:
    'Teams did not say who you are, so nothing was changed. Sign in to Teams with your work account and press again.',
  failed: (id: string) =>
    `Something went wrong here, and nothing is known to have changed. What you typed is still in the card: press again in a moment. If it happens again, tell your administrator this number: ${id}.`,
  unsigned:
    'This address takes messages from Microsoft Teams only, and this one is not signed as such. Nothing was changed. Write to the bot in Teams.',
  unchecked:
    'It could not be checked who sent this, because the keys of the bot service cannot be reached. Nothing was changed.',
  malformed:
    'This is not a message that Microsoft Teams sends. Nothing was changed. Write to the bot in Teams.',
  unanswered: 'The message arrived, but the answer to it could not be sent.',
} as const;
