import { whoIs } from '#shared/wording/who-is.ts';

/** Words of the rows in which somebody puts down what will be done, by whom and by when. */
export const actionWords = {
  heading: 'Actions',
  what: 'What will be done',
  who: 'Who',
  by: 'By when',
  add: 'Add an action',
  remove: (at: number) => `Remove action ${at}`,
  nth: (label: string, at: number) => `${label}, action ${at}`,
  incomplete: 'Give every action what, who and by when, or remove it.',
} as const;

/** Words of the fields about a talk that was had. */
export const discussionWords = {
  with: 'Who you talked with',
  mode: 'How',
  modes: { faceToFace: 'Face to face', telephone: 'By telephone', video: 'By video', email: 'By email' },
  on: 'When',
  summary: 'What was said',
  missingWith: 'Say who you talked with.',
  missingOn: 'Give the day of the talk: today or earlier.',
  missingSummary: 'Write what was said.',
  notTakenUp: 'It was offered and not taken up',
  offeredTo: 'Who it was offered to',
  offeredHow: 'How it was offered',
  offered: 'What was offered, and what came of it',
  missingOfferedTo: 'Say who it was offered to.',
  missingOfferedOn: 'Give the day of the offer: today or earlier.',
  missingOffered: 'Write what was offered, and what came of it.',
} as const;

/** Words of date fields. */
export const dayWords = {
  placeholder: 'Choose a day',
  between: (first: string, last: string) => `Choose a day from ${first} to ${last}.`,
  from: (first: string) => `Choose a day from ${first} on.`,
  unread: 'This is not a day we can read. Write it like 3 Dec 2026.',
} as const;

/** Words of text fields. */
export const textWords = {
  tooLong: (over: number, most: number) =>
    `${over.toLocaleString('en-GB')} ${over === 1 ? 'character' : 'characters'} too many; at most ${most.toLocaleString('en-GB')}`,
} as const;

/** Words of the field in which a person of the authority is looked up. */
export const personWords = {
  placeholder: 'Type a name',
  searching: 'Looking for people…',
  none: (typed: string) => `Nobody found for “${typed}”. Try the family name.`,
  failed: 'We could not look people up. Type again to try again.',
  more: 'Type at least 2 letters.',
  missing: (label: string) => `Name ${whoIs(label)}.`,
} as const;

/** Words of the answer to an alert. */
export const respondWords = {
  title: (stage: string) => `Respond: ${stage}`,
  kinds: 'Your answer',
  text: 'What you say',
  missing: 'Write what you say.',
  chooseKind: 'Choose one of the five answers.',
  acceptAlone: 'Accept',
  accept: (count: number) => (count === 1 ? 'Accept with 1 action' : `Accept with ${count} actions`),
  disagree: 'Disagree, with reasons',
  meeting: 'Ask for a meeting',
  outside: 'Say what is outside our control',
  notForMe: 'Say that this is not for me',
  unchosen: 'Send the response',
  missingAccept: 'Write what you say, or add an action.',
} as const;

/** Words of moving a case up. */
export const escalateWords = {
  title: 'Escalate',
  stage: 'Where to',
  text: 'What is put to them',
  textHint: 'It must stand on its own: what is wrong, what should happen, what has been tried.',
  due: 'Response due',
  dueOptional: 'Response due (optional)',
  noDueHint: 'The procedure gives no days. Without a date no clock runs.',
  dueHint: (usual: string, latest: string) =>
    usual === latest ? `Never later than ${latest}.` : `Usual: ${usual}. Latest: ${latest}.`,
  reason: 'Why this stage and not the next',
  ground: 'On which ground',
  missingGround: 'Choose the ground on which it goes there directly.',
  reasonFormal: 'Why this goes beyond the informal talk',
  reasonOf: (direct: boolean): string => (direct ? escalateWords.reason : escalateWords.reasonFormal),
  straight: (stage: string) => `Go straight to ${stage}`,
  respondent: 'Somebody else who is best placed to answer (optional)',
  views: 'The views of those passed over',
  answers: 'Must answer',
  copied: 'Copied in, may respond',
  informed: 'Told',
  limit: (limit: string) => `Limit: ${limit}`,
  tellsOnly: 'No answer is asked for',
  nobody: (roles: string) => `Nobody holds this role now: ${roles}. It becomes a task for you.`,
  missingStage: 'Choose a stage.',
  missingText: 'Write what is put to them.',
  missingReason: 'Say why this stage and not the next.',
  missingViews: 'Put down the views of those passed over.',
  prefilled: (issue: string, expected: string) => `${issue}\nExpected: ${expected}`,
} as const;

/** Words of the smaller forms. */
export const shortWords = {
  notSettled: {
    title: 'This does not settle it',
    text: 'Why it does not settle the matter',
    missing: 'Say why it does not settle the matter.',
    send: 'Record that it is not settled',
  },
  discussion: { title: 'Record a discussion', send: 'Put the discussion on the record' },
  flag: {
    reason: 'Why it applies',
    missing: 'Say why it applies.',
    send: 'Raise the flag',
    sendUrgent: (stage: string) => `Raise the flag and go to ${stage}`,
    opens: (stage: string) => `With it the case can go straight to ${stage}.`,
    urgent: (stage: string) => `This takes the case to ${stage} at once. Nothing else holds it back.`,
  },
  done: {
    which: 'Which action',
    text: 'What was done (optional)',
    missing: 'Choose the action that is done.',
    send: 'Record that it is done',
  },
  handOver: {
    to: 'The new owner',
    reason: 'Why the case changes hands',
    missingTo: 'Name the new owner.',
    missingReason: 'Say why the case changes hands.',
    send: 'Hand the case over',
    note: 'From then on the case is theirs, and only they can end it. Both of you get a card.',
  },
  moreTime: {
    title: 'Ask for more time',
    until: 'Until',
    reason: 'Why more time is needed',
    missingReason: 'Say why more time is needed.',
    missingUntil: 'Choose a day after today.',
    send: 'Ask for more time',
    sendUntil: (day: string) => `Ask for time until ${day}`,
  },
  agreeTime: {
    title: 'Agree to more time',
    until: 'The stage may run until',
    missing: 'Choose a day.',
    send: 'Agree to more time',
    note: 'The stage is then due on that day. The end of the whole procedure stays where it is.',
  },
  meeting: {
    title: 'Call a meeting',
    text: 'What the meeting is for',
    missing: 'Say what the meeting is for.',
    send: 'Call the meeting',
    note: 'A time inside the limit is looked for, and the people the stage requires are invited.',
  },
  resolution: {
    title: 'Record the resolution',
    text: 'How the matter was resolved',
    missing: 'Write how the matter was resolved.',
    send: 'Record the resolution',
    sendEnded: 'Record how it ended',
    outcome: 'How it ends',
    ended: 'How it ended, in words',
    missingOutcome: 'Choose how it ends.',
    missingEnded: 'Write how it ended.',
    missingReason: 'Write the overall reason.',
  },
  correct: {
    title: 'Correct an entry',
    said: 'The entry as it stands',
    text: 'Your correction',
    missing: 'Write the correction.',
    send: 'Put the correction on the record',
    note: 'The entry stays as it is; your correction stands under it.',
  },
  child: {
    title: 'What the child was told',
    right: 'Which',
    told: 'Was the child told?',
    yes: 'Yes, told',
    no: 'No, not told',
    how: 'How the child was told (optional)',
    reason: 'Why not',
    missingReason: 'Say why the child was not told.',
    sendTold: 'Record that the child was told',
    sendNot: 'Record that the child was not told',
  },
  act: {
    send: 'Put this on the record',
    missing: (label: string) => `Fill in “${label}”.`,
    missingDay: 'Give the day of it: today or earlier.',
    missingUntil: 'Give a day from today on.',
    reason: 'Why it is recorded at this point',
    missingReason: 'Say why it is recorded at this point.',
    duty: (what: string) => `This must follow from it: ${what}. It stays in sight until it is done.`,
    fulfils: 'Which of these it completes',
    completes: (what: string) => `This completes what had to follow: ${what}.`,
    emailed: 'It also goes out as an email from your mailbox.',
    tells: (roles: string) => `They get a card that it was recorded: ${roles}.`,
  },
  authorise: {
    note: 'This closes the record. After it nothing in the record can be changed, by anybody.',
    confirm: 'I have read the record and it is complete',
    missing: 'Tick that you have read the record.',
  },
} as const;

/** Words of the minutes. */
export const minutesWords = {
  title: 'Record the minutes',
  meeting: 'Which meeting',
  attended: 'Who was there',
  chair: (name: string) => `Chair: ${name}`,
  missingAttended: 'Tick who was there.',
  missingNotes: 'Write what was said on at least one point.',
  send: 'Put the minutes on the record',
  filed: 'They are filed in the library as Word and PDF.',
} as const;
