import { partiesOf } from '#shared/domain/case.ts';
import { noticeSubject } from '#shared/domain/notices.ts';
import { NO_LONGER_KNOWN, UNKNOWN_CARD } from '#shared/wording/problems.ts';
import type { JobResult } from '../jobs.ts';
import type { Card, SentMessage } from '../ports/messenger.ts';
import type { KeptCard, Transaction } from '../ports/store.ts';
import { loadScene, ownerScene } from '../scenes.ts';
import { noticeView } from '../views/notice.ts';
import { DONE, type EffectParts, isPassing, type JobOf, later, report } from './parts.ts';

/** Sends somebody the card of a notice, keeps where it stands, and puts on the record that they were reached. */
export async function deliverNotice(parts: EffectParts, job: JobOf<'deliverNotice'>): Promise<JobResult> {
  const { authority, caseId, notice, person } = job;
  // What only a newer version can draw is left to it: the job is tried again until it gets there.
  if (!noticeSubject(notice)) return { done: false, said: UNKNOWN_CARD };
  const ready = await parts.store.inAuthority(authority, async (tx) => {
    if (await tx.cardFor(caseId, notice, person)) return undefined;
    const to = await tx.person(person);
    if (!to) return notReached(parts, tx, job);
    const scene = await loadScene(parts, tx, caseId, to);
    const view = scene && noticeView(scene, notice, parts.ids);
    return view && { to, card: parts.drawCard(view, authority) };
  });
  if (!ready) return DONE;
  const { to, card } = ready;
  const sent = await parts.messenger.send(authority, to, card);
  if (!sent.ok && isPassing(sent.fault)) return later(sent.fault);
  await parts.store.inAuthority(authority, async (tx) => {
    if (sent.ok)
      await tx.keepCard({ caseId, notice, person: to, message: sent.value, shown: shownHash(parts, card) });
    const outcome = sent.ok ? ({ by: 'chat' } as const) : { failed: sent.fault.said };
    await report(parts, tx, caseId, ['deliver', notice, person], {
      type: 'reportDelivery',
      notice,
      to,
      outcome,
    });
  });
  return DONE;
}

/** Somebody who has left since they came into the case: that they were not reached is the owner's to know. */
async function notReached(
  parts: EffectParts,
  tx: Transaction,
  job: JobOf<'deliverNotice'>,
): Promise<undefined> {
  const { caseId, notice, person } = job;
  const scene = await ownerScene(parts, tx, caseId);
  const to = scene && partiesOf(scene.state).find((party) => party.person.id === person)?.person;
  if (!to) return;
  const outcome = { failed: NO_LONGER_KNOWN };
  await report(parts, tx, caseId, ['deliver', notice, person], {
    type: 'reportDelivery',
    notice,
    to,
    outcome,
  });
}

/** Brings every copy of a case's cards up to date: those that would look different now are changed in place. */
export async function refreshCards(parts: EffectParts, job: JobOf<'refreshCards'>): Promise<JobResult> {
  const { authority, caseId } = job;
  const stale = await parts.store.inAuthority(authority, async (tx) => {
    const scene = await ownerScene(parts, tx, caseId);
    const standing = scene ? await tx.cardsOf(caseId) : [];
    return standing.flatMap((kept) => {
      const view = scene && noticeView({ ...scene, viewer: kept.person }, kept.notice, parts.ids);
      const card = view && parts.drawCard(view, authority);
      return card && shownHash(parts, card) !== kept.shown ? [{ kept, card }] : [];
    });
  });
  let failed: JobResult = DONE;
  for (const { card, kept } of stale) {
    const result = await updateCard(parts, authority, kept.message, card, kept);
    if (!result.done) failed = result;
  }
  return failed;
}

async function updateCard(
  parts: EffectParts,
  authority: string,
  message: SentMessage,
  card: Card,
  kept: KeptCard,
): Promise<JobResult> {
  const updated = await parts.messenger.update(authority, message, card);
  if (!updated.ok && isPassing(updated.fault)) return later(updated.fault);
  if (!updated.ok)
    parts.log.warn('A card could not be brought up to date', {
      case: kept.caseId,
      fault: updated.fault.reason,
    });
  const shown = shownHash(parts, card);
  await parts.store.inAuthority(authority, (tx) => tx.keepCard({ ...kept, shown }));
  return DONE;
}

function shownHash(parts: EffectParts, card: Card): string {
  return parts.ids.from(JSON.stringify(card.content));
}
