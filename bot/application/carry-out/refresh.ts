import type { JobResult } from '../jobs.ts';
import type { Card } from '../ports/messenger.ts';
import { isPassing } from '../ports/outcome.ts';
import type { KeptCard, Transaction } from '../ports/store.ts';
import { ownerScene } from '../scenes.ts';
import { noticeView } from '../views/notice.ts';
import { DONE, type EffectParts, type JobOf, later, report, shownHash } from './parts.ts';

/** A card that stands in somebody's chat, and what it should look like now. */
interface StaleCard {
  readonly kept: KeptCard;
  readonly card: Card;
}

/** Somebody who comes in between each time is somebody who does the same work. */
const LOOKS = 5;

/**
 * Brings every copy of a case's cards up to date: those that would look different now are changed in place, until there
 * are none.
 */
export async function refreshCards(parts: EffectParts, job: JobOf<'refreshCards'>): Promise<JobResult> {
  for (let look = 0; look < LOOKS; look += 1) {
    const stale = await staleCards(parts, job);
    const results: readonly ('overtaken' | JobResult)[] = await changeAll(parts, job.authority, stale);
    const failed = results.find((result) => result !== 'overtaken' && !result.done);
    if (failed && failed !== 'overtaken') return failed;
    if (!results.includes('overtaken')) return DONE;
  }
  return { done: false, said: 'the cards were changed by somebody else each time' };
}

/**
 * The case is locked for a moment first. A change that left its refresh to this job, as one was waiting already, is
 * still to be committed when the job begins; reading past it would lose it.
 */
function staleCards(
  parts: EffectParts,
  { authority, caseId }: JobOf<'refreshCards'>,
): Promise<readonly StaleCard[]> {
  return parts.store.inAuthority(authority, async (tx) => {
    await tx.entriesForChange(caseId);
    const scene = await ownerScene(parts, tx, caseId);
    const standing = scene ? await tx.cardsOf(caseId) : [];
    return standing.flatMap((kept) => {
      const view = scene && noticeView({ ...scene, viewer: kept.person }, kept.notice, parts.ids);
      const card = view && parts.drawCard(view, authority);
      return card && shownHash(parts, card) !== kept.shown ? [{ kept, card }] : [];
    });
  });
}

async function changeAll(
  parts: EffectParts,
  authority: string,
  stale: readonly StaleCard[],
): Promise<readonly ('overtaken' | JobResult)[]> {
  const results: ('overtaken' | JobResult)[] = [];
  for (const one of stale) results.push(await change(parts, authority, one));
  return results;
}

/**
 * Two replicas are at one card at a time only where one of them was taken for dead. Which of the two came last is then
 * not known, so that what the card shows is not known either, and it is changed once more.
 */
async function change(
  parts: EffectParts,
  authority: string,
  { kept, card }: StaleCard,
): Promise<'overtaken' | JobResult> {
  const updated = await parts.messenger.update(authority, kept.message, card);
  if (!updated.ok && isPassing(updated.fault)) return later(updated.fault);
  if (!updated.ok)
    parts.log.warn('A card could not be brought up to date', {
      case: kept.caseId,
      fault: updated.fault.reason,
    });
  const alone = await parts.store.inAuthority(authority, async (tx) => {
    const shown = await tx.showCard(kept, shownHash(parts, card));
    if (!shown) await tx.keepCard({ ...kept, shown: 'not known' });
    return shown;
  });
  return alone ? DONE : 'overtaken';
}

/** Puts on the record that cards still show how the case stood before: once for each of its moves. */
export async function notRefreshed(
  parts: EffectParts,
  tx: Transaction,
  { caseId }: JobOf<'refreshCards'>,
  said: string,
): Promise<void> {
  const scene = await ownerScene(parts, tx, caseId);
  if (!scene) return;
  const command = { type: 'reportRefresh', outcome: { failed: said } } as const;
  await report(parts, tx, caseId, ['refresh', String(scene.state.moved)], command);
}
