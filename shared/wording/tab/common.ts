/** Words that every page of the tab and the pane shares. */
export const commonWords = {
  product: 'Resolution',
  retry: 'Try again',
  back: 'Back to the caseload',
  close: 'Close',
  closeKeep: 'Close, keep the draft',
  draftSaved: (time: string) => `Draft saved ${time}`,
  draftNote: 'Your draft is kept on this computer until it is accepted.',
  sending: 'Sending…',
  why: 'Why is this asked?',
  whyHeading: 'Why this is asked',
  section: (section: string) => `The procedure, ${section}`,
  loading: 'Loading',
  unknownPerson: 'We could not find out who you are',
  day: (gone: number, total: number) => `Day ${gone} of ${total}`,
  due: (day: string) => `due ${day}`,
} as const;

/** What is said when the service could not be reached or did not answer as agreed. */
export const failureWords = {
  notReached: {
    what: 'We could not reach the case record',
    why: 'The connection dropped, so we do not know whether this was done.',
    remedy: 'Your draft is kept. Send it again: it is never recorded twice.',
  },
  signIn: {
    what: 'You are not signed in',
    why: 'Microsoft did not confirm who you are.',
    remedy: 'Reload this tab. If it goes on, ask your administrator to approve the app.',
  },
  unexpected: {
    what: 'The case record did not answer as it should',
    why: 'The fault is ours. Nothing you wrote is lost.',
    remedy: 'Wait a minute and send it again: it is never recorded twice.',
  },
  code: (status: number) => `If this goes on, give your administrator the code ${status}.`,
} as const;

/** What is said when a case moved on while somebody was writing. */
export const outOfDateWords = {
  now: 'The case now',
  again: 'What you wrote is unchanged.',
} as const;

/** What is said when something could not be read. */
export const loadWords = {
  dropped: 'The connection to the case record dropped.',
  ours: 'The case record did not answer as it should; the fault is ours.',
  retry: 'Wait a moment and try again.',
} as const;

/** What is said where a page has broken. */
export const crashWords = {
  title: 'This page has stopped working',
  text: 'The fault is ours. Nothing on the record is lost, and what you wrote is kept on this computer.',
  again: 'Load the page again',
} as const;
