import type { Instant } from '#shared/domain/time.ts';
import type { Check } from '#shared/wording/watch.ts';

/** Something that is not well with an authority's work, and how many it concerns. */
export interface Finding {
  readonly authority: string;
  readonly check: Check;
  readonly count: number;
}

/** A finding that administrators are told of, once, and once more when it has been well for a while. */
export interface Alarm extends Finding {
  readonly id: string;
  readonly raisedAt: Instant;
  readonly overAt?: Instant | undefined;
}

/** That somebody who administers an authority is to be told of an alarm; enqueued with the alarm itself. */
export interface News {
  readonly authority: string;
  readonly alarm: string;
  readonly person: string;
  readonly what: 'raised' | 'over';
}

/** What the service signs in to: a tenant's Graph, or the bot service from the bot's own tenant. */
export interface SignIn {
  readonly tenant: string;
  readonly service: 'graph' | 'bot';
}

/** From when on something is not well. */
export interface Bounds {
  /** Limits that ended before this and were not dealt with are late. */
  readonly limitsBefore: Instant;
  /** A job that could be done and was not begun for so long has waited too long. */
  readonly jobsSeconds: number;
  /** More jobs than this that could be done are too many, however short they have waited. */
  readonly jobsAtMost: number;
}

/** How a queue of jobs stands. */
export interface QueueState {
  readonly kind: string;
  /** Jobs that could be done and are not begun. */
  readonly waits: number;
  /** How long the next of them could have been begun already; 0 when there is none. */
  readonly oldestSeconds: number;
}

/** What is seen of all authorities' work, and the alarms about it, shared by all replicas. */
export interface WatchStore {
  /** What is not well now. Costs the same however many cases there are. */
  findings(bounds: Bounds): Promise<readonly Finding[]>;
  /** How each queue of jobs stands, by the queue's own counts. */
  queues(): Promise<readonly QueueState[]>;
  /** The alarms that are not over. */
  alarms(): Promise<readonly Alarm[]>;
  /** Any alarm of an authority, over or not. */
  alarm(authority: string, id: string): Promise<Alarm | undefined>;
  /** Raises an alarm, with news to each administrator; false when it is raised already. */
  raise(finding: Finding, at: Instant): Promise<boolean>;
  /** What the alarm is about was found again. */
  stillSo(alarm: Alarm, count: number): Promise<void>;
  /** Calls an alarm off, with news to each administrator, when nobody has found it for so long; false when not. */
  callOff(alarm: Alarm, at: Instant, calmSeconds: number): Promise<boolean>;
  /** Those sign-ins that are to be tried now, by whoever asks first; one that was refused is tried more often. */
  signInsDue(of: readonly SignIn[]): Promise<readonly SignIn[]>;
  keepSignIn(of: SignIn, refused: boolean): Promise<void>;
}
