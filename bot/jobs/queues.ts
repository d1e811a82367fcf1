import type { QueueOptions } from 'pg-boss';
import type { JobKind } from '../application/jobs.ts';

/** How often and how patiently a job is tried again before it is given up. */
export interface Patience {
  /** Tries after the first. */
  readonly retries: number;
  /** Seconds before the first of them; each later one waits about twice as long. */
  readonly firstWait: number;
  /** No wait is longer than this many seconds. */
  readonly longestWait: number;
}

/** About a quarter of an hour of trying: longer than a service is usually away, short enough to be told the same day. */
export const PATIENCE: Patience = { retries: 8, firstWait: 2, longestWait: 300 };

/** Where jobs go that were given up, until that is on the record. */
export const GIVEN_UP = 'givenUp';

/** Every queue of jobs, with its policy. Refreshing cards folds: one that waits for a case stands for all. */
export const QUEUES = {
  deliverNotice: 'standard',
  refreshCards: 'short',
  sendAlertEmail: 'standard',
  sendActEmail: 'standard',
  bookMeeting: 'standard',
  fileDocument: 'standard',
  keepOriginalEmail: 'standard',
} as const satisfies Record<JobKind, 'standard' | 'short'>;

/** How many jobs of each kind one process has under way. What they may ask together is for the budgets to say. */
export const AT_ONCE = {
  deliverNotice: 4,
  refreshCards: 2,
  sendAlertEmail: 2,
  sendActEmail: 2,
  bookMeeting: 2,
  fileDocument: 2,
  keepOriginalEmail: 2,
} as const satisfies Record<JobKind, number>;

/** The kinds of jobs, each with a queue. */
export const JOB_KINDS: readonly JobKind[] = [
  'deliverNotice',
  'refreshCards',
  'sendAlertEmail',
  'sendActEmail',
  'bookMeeting',
  'fileDocument',
  'keepOriginalEmail',
];

/** The settings of a queue that may change from one version of the service to the next. */
export function queueOptions(patience: Patience): QueueOptions {
  return {
    retryLimit: patience.retries,
    retryDelay: patience.firstWait,
    retryDelayMax: patience.longestWait,
    retryBackoff: true,
    // A worker that was killed is noticed by its silence, not after the quarter of an hour a job may take.
    heartbeatSeconds: 10,
    expireInSeconds: 900,
    deleteAfterSeconds: 86_400,
  };
}
