import type { CaseEventType } from '#shared/domain/events.ts';

/** Something somebody asked for, what it must have put on the record, and what they were answered. */
export interface Asked {
  readonly caseId: string;
  readonly type: CaseEventType;
  readonly by: string;
  /** Words that are in nothing else; acts that carry no words have none. */
  readonly words?: string | undefined;
  readonly answer: 'done' | 'refused';
  /** How often it was sent until an answer came. */
  readonly sent: number;
}
