import { whoIs } from '#shared/wording/who-is.ts';

/** Words of the pane before anything is written. */
export const paneWords = {
  title: 'Raise an alert from this email',
  loading: 'Looking whether this email belongs to a case',
  outside: {
    title: 'Open this in Outlook',
    text: 'This page works beside an email. In Outlook, open an email and choose Resolution.',
  },
  noItem: {
    title: 'Open an email to begin',
    text: 'Choose an email in the list. You can then see its case, or raise an alert from it.',
  },
  belongs: 'This email belongs to a case',
  open: 'Open the case',
  belongsNot: 'Not part of any case yet.',
  lookupFailed: 'We could not find out whether this email belongs to a case.',
  startTitle: 'This email is not part of a case',
  start: 'Raise an alert from this email',
  draftTitle: 'You have a draft about this email',
  startHint: 'Four short steps. You see everything that is recorded and sent before it goes out.',
  goOn: 'Go on with your draft',
  draftOfThis: (at: string) => `Kept on this computer, ${at}.`,
  discard: 'Discard the draft',
  mayNot: {
    title: 'You cannot raise an alert',
    text: 'Raising an alert is for the reviewing officers and chairs that your authority’s procedure names, and your account has none of these roles.',
    remedy: 'Tell the reviewing officer or chair of this child what worries you; they can raise it.',
  },
  otherDraft: (subject: string) => `Your draft about “${subject}” is kept.`,
  goOnOther: 'Go on with that draft',
  writingAbout: (subject: string) => `You are writing about “${subject}”. Another email is open beside it.`,
  showOpen: 'Show the open email',
  attachments: (count: number) => (count === 1 ? '1 attachment' : `${count} attachments`),
  noSubject: '(no subject)',
  thisEmail: 'The email',
} as const;

/** Words around the four steps. */
export const stepWords = {
  names: ['Who, and which child', 'What is wrong', 'What has been said', 'Check and send'],
  at: (step: number, name: string) => `Step ${step} of 4 · ${name}`,
  next: ['Next: what is wrong', 'Next: what has been said', 'Next: check and send'],
  back: 'Back',
  leave: 'Save draft',
  edit: 'Edit',
  editNth: (label: string) => `Edit: ${label}`,
  done: 'Done',
  doneNth: (label: string) => `Done: ${label}`,
} as const;

/** Words of the first step. */
export const whoWords = {
  procedure: 'Procedure',
  child: 'Child',
  childName: 'Name of the child',
  childInitials: 'Initials',
  youAre: 'You are',
  sources: {
    sender: 'Sender of this email. Please check.',
    recipient: 'This email was sent to them. Please check.',
    copied: 'Copied into this email. Please check.',
    subject: 'From the subject line. Please check.',
    chosen: 'Chosen by you',
  },
  lookUp: (label: string) => `Who is ${whoIs(label)}?`,
  now: (name: string) => `Now: ${name}`,
  onEmail: 'On this email',
  take: (name: string) => `Take ${name}`,
  nobody: 'Nobody on this email was recognised in this role.',
} as const;

/** Words of the second step. */
export const whatWords = {
  paragraphs: 'Words of the email',
  paragraphsHint: 'Tick what belongs in the alert. Nothing of the email is taken unless you tick it.',
  reading: 'Reading the email',
  unread: 'Outlook did not give us the text of this email. Write in your own words below.',
  noText: 'This email has no text of its own.',
  more: (count: number) => `Show ${count} more`,
  addExample: 'Take one of the procedure’s examples (optional)',
  chooseExample: 'Choose an example',
} as const;

/** Words of the third step. */
export const saidWords = {
  talked: 'Have you talked with them?',
  talkedYes: 'Yes, we have talked',
  talkedNo: 'No, not yet',
  talkedNone: 'There is nothing to record',
  start: 'Where it starts',
  asked: 'Asked to respond',
  copied: 'Copied in, may respond',
  informed: 'Told for information',
  due: 'Respond by',
  noDate: 'No date is set',
  usual: 'The usual date',
  yourDate: 'Chosen by you',
  latest: (day: string) => `Never later than ${day}`,
} as const;

/** Words of the last step. */
export const checkWords = {
  record: 'Goes on the record',
  teams: 'Sent in Teams',
  email: 'Sent by email, from you',
  kept: 'Kept with it',
  keptEmail: (attachments: string | undefined) =>
    `This email${attachments === undefined ? '' : ` and ${attachments}`}, as it was received`,
  keep: 'Keep this email with the record',
  notKept: 'This email is not kept, and will not be found as part of the case.',
  part: {
    asked: (due: string | undefined) => (due ? `to respond by ${due}` : 'to respond'),
    copied: () => 'copied in, may respond',
    informed: () => 'told for information',
  },
  nobody: (roles: string) => `Nobody holds this role now: ${roles}. It becomes a task for you.`,
  informal: 'Nobody is sent a card yet.',
  emailNobody: 'No email can be sent: nobody holds the role that answers.',
  emailTo: (names: string) => `To ${names}`,
  emailCopied: (names: string) => `Copied to ${names}`,
  noEmail: 'No email is sent: the procedure does not confirm this by email.',
  noName: 'The card and the subject carry the reference only, never the child’s name.',
  raise: (count: number) => {
    if (count === 0) return 'Raise it: nobody is told yet';
    return count === 1 ? 'Raise it: 1 person is told' : `Raise it: ${count} people are told`;
  },
  raiseInformal: 'Open it: nobody is told yet',
  raising: 'Raising…',
} as const;

/** Words once the alert is raised. */
export const doneWords = {
  back: 'Back to the open email',
  raised: (alert: string) => `${alert} raised`,
  opened: 'The case is open',
  told: 'Who is told',
  toldNobody: 'Nobody was told. How it goes on is said in the case.',
  next: (day: string | undefined) =>
    day ? `A response is due by ${day}. You will be told in Teams.` : 'You will be told in Teams.',
} as const;

/** What is asked for where something is missing. */
export const missingWords = {
  fields: {
    track: 'Choose a track.',
    childName: 'Write the child’s name.',
    childInitials: 'Write the child’s initials.',
    childNumber: 'Write the child’s number.',
    category: 'Choose a category.',
    cameFrom: 'Say where the concern came from.',
    issue: 'Write what is wrong.',
    expected: 'Write what should happen.',
    talked: 'Say whether you have talked with them.',
    talkWith: 'Say who you talked with.',
    talkMode: 'Say how you talked.',
    talkOn: 'Give the day of the talk: today or earlier.',
    talkSummary: 'Write what was said.',
    noTalkReason: 'Say why there was no talk.',
  },
  named: (label: string) => `Name ${whoIs(label)}.`,
} as const;
