/** What the API says when it cannot take a request. */
export const HTTP_REFUSALS = {
  missing: {
    reason: 'notSignedIn',
    what: 'You are not signed in.',
    why: 'The request came without a sign-in.',
    remedy: 'Open this from Teams or Outlook.',
  },
  expired: {
    reason: 'signInExpired',
    what: 'Your sign-in has run out.',
    why: 'It lasts about an hour.',
    remedy: 'Open the page again; what you wrote is kept.',
  },
  refused: {
    reason: 'signInRefused',
    what: 'Your sign-in is not accepted here.',
    why: 'It is for another application or another authority.',
    remedy: 'Open this from Teams or Outlook of your authority.',
  },
  unchecked: {
    reason: 'signInUnchecked',
    what: 'Your sign-in could not be checked.',
    why: 'The sign-in service did not answer.',
    remedy: 'Wait a minute and send it again; nothing was changed and what you wrote is kept.',
  },
  malformed: {
    reason: 'malformed',
    what: 'This could not be read.',
    why: 'A part is missing, too long or of another kind than expected.',
    remedy: 'Open the page again and fill in the form there; nothing was changed.',
  },
  tooLarge: {
    reason: 'tooLarge',
    what: 'This is too long.',
    why: 'One request may hold at most 1 MB.',
    remedy: 'Shorten it, or attach papers to the case in the library.',
  },
  tooMany: {
    reason: 'tooMany',
    what: 'That was too many requests at once.',
    why: 'Each person has a limit of requests a minute.',
    remedy: 'Wait a minute and send it again; nothing was changed.',
  },
  newer: {
    reason: 'newer',
    what: 'This case cannot be opened here just now.',
    why: 'The service is being brought up to date, and the newer version has added to the case.',
    remedy: 'Wait a minute and send it again; nothing was changed.',
  },
  broken: {
    reason: 'broken',
    what: 'Something went wrong on our side.',
    why: 'The service met a fault it did not expect.',
    remedy: 'Send it again; if it was recorded the first time it will not be recorded twice.',
  },
  unknownPage: {
    reason: 'unknownAddress',
    what: 'There is nothing at this address.',
    why: 'It may be mistyped or out of date.',
    remedy: 'Open the Resolution tab in Teams.',
  },
} as const;
