import type { JobResult } from '../jobs.ts';
import { changesCards } from '../effects.ts';
import { type Fault, isPassing } from '../ports/outcome.ts';
import type { Transaction } from '../ports/store.ts';
import { loadScene } from '../scenes.ts';
import { noticeView } from '../views/notice.ts';
import { leftMeanwhile, reportDelivery } from './delivery.ts';
import { emailNotice, whyEmail } from './notice-email.ts';
import { DONE, type EffectParts, type JobOf, later, shownHash } from './parts.ts';

/**
 * Sends somebody the card of a notice, keeps where it stands, and puts on the record that they were reached. What Teams
 * does not take for good goes by email, as a job of its own.
 */
export async function deliverNotice(parts: EffectParts, job: JobOf<'deliverNotice'>): Promise<JobResult> {
  const { authority, caseId, notice, person } = job;
  if (job.byEmail) return emailNotice(parts, job, job.byEmail);
  const ready = await parts.store.inAuthority(authority, async (tx) => {
    if (await tx.cardFor(caseId, notice, person)) return undefined;
    const to = await tx.person(person);
    if (!to) return leftMeanwhile(parts, tx, job);
    const scene = await loadScene(parts, tx, caseId, to);
    const view = scene && noticeView(scene, notice, parts.ids);
    return view && { to, card: parts.drawCard(view, authority), drawnAt: scene.state.seq };
  });
  if (!ready) return DONE;
  const { to, card, drawnAt } = ready;
  const sent = await parts.messenger.send(authority, to, card);
  if (!sent.ok && isPassing(sent.fault)) return later(sent.fault);
  await parts.store.inAuthority(authority, async (tx) => {
    if (!sent.ok) return notInChat(parts, tx, job, sent.fault);
    await tx.keepCard({ caseId, notice, person: to, message: sent.value, shown: shownHash(parts, card) });
    // A change that came while it was sent did not find it among the cards to be brought up to date.
    const since = (await tx.entriesForChange(caseId)).filter(({ seq }) => seq > drawnAt);
    if (changesCards(since)) await tx.enqueue([{ kind: 'refreshCards', authority, caseId }]);
    await reportDelivery(parts, tx, job, { by: 'chat' });
  });
  return DONE;
}

async function notInChat(
  parts: EffectParts,
  tx: Transaction,
  job: JobOf<'deliverNotice'>,
  fault: Fault,
): Promise<void> {
  const byEmail = whyEmail(fault);
  if (byEmail) await tx.enqueue([{ ...job, byEmail }]);
  else await reportDelivery(parts, tx, job, { failed: fault.said });
}
