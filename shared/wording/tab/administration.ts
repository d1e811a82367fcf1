/** Words of the administration: its places, the procedures, and the log. */
export const administrationWords = {
  title: 'Administration',
  places: {
    procedures: 'Procedures',
    calendar: 'Calendar',
    people: 'People and roles',
    log: 'Log',
  },
} as const;

/** Words of the page of procedures. */
export const proceduresWords = {
  title: 'Procedures',
  under: 'What your authority runs, and what is being drafted',
  failed: 'We could not read the procedures',
  inUse: 'In use',
  none: 'Your authority runs no procedure yet',
  noneText:
    'Start a draft from one that comes with the service, check it, and publish it. Then cases can be opened.',
  notOffered: 'Not offered for new cases',
  version: (version: number) => `Version ${version}`,
  since: (when: string, who: string | undefined) =>
    who ? `In use since ${when}, published by ${who}` : `In use since ${when}`,
  published: (when: string, who: string | undefined) =>
    who ? `Published ${when} by ${who}` : `Published ${when}`,
  read: (version: number) => `Read version ${version}`,
  draftNext: 'Draft the next version',
  goOn: 'Go on with the draft',
  earlier: (count: number) => (count === 1 ? '1 earlier version' : `${count} earlier versions`),
  withdraw: 'Stop offering it',
  offer: 'Offer it again',
  withdrawTitle: (name: string) => `Stop offering “${name}”?`,
  withdrawText:
    'No new case can be opened under it. Cases that run go on as they are. You can offer it again.',
  withdrawSend: 'Stop offering it for new cases',
  drafts: 'Drafts',
  noDrafts: 'Nothing is being drafted.',
  changed: (who: string | undefined, when: string) =>
    who ? `Changed by ${who} on ${when}` : `Changed on ${when}`,
  start: 'Start a draft',
} as const;

/** Words of the form that starts a draft. */
export const startDraftWords = {
  title: 'Start a draft',
  from: 'What it begins with',
  shipped: 'A procedure that comes with the service',
  shippedHint: 'Its text and its stories, to make your own',
  own: 'A text of your own',
  ownHint: 'From a file, or empty',
  which: 'Which procedure',
  id: 'Id of the procedure',
  idHint: 'Small letters, digits and hyphens, such as “our-escalation”. It never changes.',
  file: 'Choose a file',
  noFile: 'No file chosen: the draft begins empty.',
  chosen: (name: string, size: string) => `${name}, ${size} characters`,
  send: 'Start the draft',
  missingId: 'Write the id: small letters, digits and hyphens, at most 60.',
  missingWhich: 'Choose a procedure.',
  tooLong: (most: number) => `The file is too long: at most ${most.toLocaleString('en-GB')} characters.`,
  unread: 'The file could not be read. Choose it again.',
} as const;

/** Words of a published version, to read. */
export const versionWords = {
  title: (name: string, version: number) => `${name}, version ${version}`,
  failed: 'We could not read this version',
  text: 'Text of the procedure',
  ladder: 'Ladder',
  stories: 'Stories',
  noStories: 'It was published without stories.',
  note: 'Note',
  back: 'Back to the procedures',
  fixed: 'A published version never changes: cases opened under it keep it.',
} as const;

/** Words of the log. */
export const logWords = {
  title: 'Log',
  under: 'The latest first',
  failed: 'We could not read the log',
  empty: 'Nothing has been done here yet.',
  more: 'Load more',
  did: 'What administrators did',
} as const;
