/** Why something outside could not be done, as far as is known: a closed reason and what the service said. */
export interface Fault {
  readonly reason:
    | 'throttled'
    | 'unavailable'
    | 'refused'
    | 'notFound'
    | 'conflict'
    | 'unknownPerson'
    | 'noOnlineMeeting'
    | 'notReachable'
    | 'unexpected';
  readonly said: string;
  readonly retryAfterSeconds?: number | undefined;
  readonly requestId?: string | undefined;
}

/** What came of asking something outside. Outside failures are values: they become a retry or an entry on the record. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault };
