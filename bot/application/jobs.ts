import type { DocumentRef, WhyEmail } from '#shared/domain/facts.ts';

/**
 * An outside effect to carry out, enqueued in the transaction that decided it. What came of it comes back as a
 * command. Jobs carry ids only: what is sent is worked out from the case at the time of sending.
 */
export type Job =
  | {
      readonly kind: 'deliverNotice';
      readonly authority: string;
      readonly caseId: string;
      readonly notice: string;
      readonly person: string;
      /** It could not be brought to their chat, and why: now it goes to their mailbox. */
      readonly byEmail?: WhyEmail | undefined;
    }
  | { readonly kind: 'refreshCards'; readonly authority: string; readonly caseId: string }
  | {
      readonly kind: 'sendAlertEmail';
      readonly authority: string;
      readonly caseId: string;
      readonly began: number;
    }
  | {
      readonly kind: 'sendActEmail';
      readonly authority: string;
      readonly caseId: string;
      readonly entry: number;
    }
  | {
      readonly kind: 'bookMeeting';
      readonly authority: string;
      readonly caseId: string;
      readonly meeting: string;
    }
  | {
      readonly kind: 'fileDocument';
      readonly authority: string;
      readonly caseId: string;
      readonly document: DocumentRef;
    }
  | { readonly kind: 'keepOriginalEmail'; readonly authority: string; readonly caseId: string };

/** The name of a kind of job; each is a queue. */
export type JobKind = Job['kind'];

/**
 * What came of trying a job: done; to be tried again (after so many seconds, when the service said so); or put off, as
 * nothing could be asked yet: that is no try.
 */
export type JobResult =
  | { readonly done: true }
  | { readonly done: false; readonly said: string; readonly afterSeconds?: number | undefined }
  | { readonly done: false; readonly putOffSeconds: number };
