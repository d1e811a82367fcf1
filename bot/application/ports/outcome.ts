/** Why something outside could not be done, as far as is known: a closed reason and what the service said. */
export interface Fault {
  readonly reason: Passing | Lasting;
  readonly said: string;
  readonly retryAfterSeconds?: number | undefined;
  readonly requestId?: string | undefined;
}

/** What may have passed at the next try. */
type Passing =
  | 'throttled'
  | 'unavailable'
  /** No answer came, so it is not known whether it was done. */
  | 'notReachable'
  /** Our own sign-in is not taken now, whomever it was for. */
  | 'notSignedIn'
  /** Nothing was asked: what the service lets us ask in a while is used up. */
  | 'noBudget'
  | 'unexpected';

/** What stays as it is, however often it is tried. */
type Lasting =
  | 'refused'
  | 'notFound'
  | 'conflict'
  | 'unknownPerson'
  | 'noOnlineMeeting'
  /** They have blocked the app in Teams, or their administrator has. */
  | 'blocked'
  /** They do not have the app in Teams. */
  | 'notInstalled';

/** What came of asking something outside. Outside failures are values: they become a retry or an entry on the record. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault };

/** Whether trying again can help: a refusal or an unknown person stays one. */
export function isPassing(fault: Fault): boolean {
  switch (fault.reason) {
    case 'throttled':
    case 'unavailable':
    case 'notReachable':
    case 'notSignedIn':
    case 'noBudget':
    case 'unexpected':
      return true;
    case 'refused':
    case 'notFound':
    case 'conflict':
    case 'unknownPerson':
    case 'noOnlineMeeting':
    case 'blocked':
    case 'notInstalled':
      return false;
  }
}
