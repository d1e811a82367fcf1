import type { Job, JobResult } from '../jobs.ts';
import { record } from '../record.ts';
import { notEmailed, sendActEmail, sendAlertEmail } from './email.ts';
import { fileDocument } from './filing.ts';
import { bookMeeting } from './meeting.ts';
import { deliverNotice, refreshCards } from './notices.ts';
import { keepOriginalEmail } from './original-email.ts';
import { type EffectParts, report } from './parts.ts';

/** Carries out one outside effect. Trying it again is always safe: an effect that is done is not done again. */
export function carryOut(parts: EffectParts, job: Job): Promise<JobResult> {
  switch (job.kind) {
    case 'deliverNotice':
      return deliverNotice(parts, job);
    case 'refreshCards':
      return refreshCards(parts, job);
    case 'sendAlertEmail':
      return sendAlertEmail(parts, job);
    case 'sendActEmail':
      return sendActEmail(parts, job);
    case 'bookMeeting':
      return bookMeeting(parts, job);
    case 'fileDocument':
      return fileDocument(parts, job);
    case 'keepOriginalEmail':
      return keepOriginalEmail(parts, job);
  }
}

/** Puts on the record that an effect was tried as often as it may be and did not come off: it becomes somebody's task. */
export async function gaveUp(parts: EffectParts, job: Job, said: string): Promise<void> {
  const { authority, caseId } = job;
  const failed = { failed: said };
  await parts.store.inAuthority(authority, async (tx) => {
    switch (job.kind) {
      case 'deliverNotice': {
        const to = await tx.person(job.person);
        if (to)
          await report(parts, tx, caseId, ['deliver', job.notice, job.person], {
            type: 'reportDelivery',
            notice: job.notice,
            to,
            outcome: failed,
          });
        return;
      }
      case 'sendAlertEmail':
      case 'sendActEmail':
        return notEmailed(parts, tx, job, said);
      case 'bookMeeting':
        return report(parts, tx, caseId, ['book', job.meeting], {
          type: 'reportBooking',
          meeting: job.meeting,
          outcome: failed,
        });
      case 'fileDocument': {
        const { kind, format, issue } = job.document;
        return report(parts, tx, caseId, ['file', kind, format, issue], {
          type: 'reportFiling',
          document: job.document,
          outcome: failed,
        });
      }
      case 'keepOriginalEmail':
        return report(parts, tx, caseId, ['original'], { type: 'reportOriginalEmail', outcome: failed });
      case 'refreshCards':
        parts.log.warn('Cards of a case could not be brought up to date', { case: caseId });
    }
  });
}

/** Serves the clocks that are due, each in one transaction with what it changes, until none is left. */
export async function serveClocks(parts: EffectParts): Promise<void> {
  const { store, clock, ids } = parts;
  const now = clock.now();
  const serve = () =>
    store.serveDueClock(now, async (tx, { caseId, name, token }) => {
      const command = { type: 'tick', clock: name, token } as const;
      const id = ids.from(tx.authority, caseId, name, String(token), now);
      await record(parts, tx, id, caseId, { command, actor: { kind: 'clock' }, way: 'clock' });
    });
  while (await serve());
}
