import { ownerOf } from '#shared/domain/case.ts';
import type { WhyEmail } from '#shared/domain/facts.ts';
import { notReachedWords } from '#shared/wording/deliveries.ts';
import { noticeEmail } from '#shared/wording/notice-email.ts';
import type { JobResult } from '../jobs.ts';
import { type Fault, isPassing } from '../ports/outcome.ts';
import { loadScene } from '../scenes.ts';
import { noticeView } from '../views/notice.ts';
import { leftMeanwhile, reportDelivery } from './delivery.ts';
import { DONE, type EffectParts, type JobOf, later } from './parts.ts';
import { sendOnce } from './send-once.ts';

/** What Teams said of a card for good, as the reason why its notice goes by email; nothing where nobody is there. */
export function whyEmail({ reason }: Fault): WhyEmail | undefined {
  if (reason === 'unknownPerson') return undefined;
  return reason === 'blocked' || reason === 'notInstalled' ? reason : 'refused';
}

/** Sends somebody a notice by email, from the service's own mailbox, as its card could not be brought to them. */
export async function emailNotice(
  parts: EffectParts,
  job: JobOf<'deliverNotice'>,
  because: WhyEmail,
): Promise<JobResult> {
  const { authority, caseId, notice, person } = job;
  const letter = await parts.store.inAuthority(authority, async (tx) => {
    const to = await tx.person(person);
    if (!to) return leftMeanwhile(parts, tx, job);
    const scene = await loadScene(parts, tx, caseId, to);
    const view = scene && noticeView(scene, notice, parts.ids);
    if (!view) return undefined;
    const from = (await tx.authorityRow())?.mailbox ?? ownerOf(scene.state).person.id;
    return { ...noticeEmail(view, because, parts.linkTo(caseId)), from, to: [to], cc: [] };
  });
  if (!letter) return DONE;
  // A draft is found again in the mailbox it was written in only.
  const effect = `notice-email:${letter.from}:${caseId}:${notice}:${person}`;
  const sent = await sendOnce(parts, authority, effect, letter);
  if (!sent.ok && isPassing(sent.fault)) return later(sent.fault);
  const outcome = sent.ok
    ? ({ by: 'email', because } as const)
    : { failed: notReachedWords(because, sent.fault.said) };
  await parts.store.inAuthority(authority, (tx) => reportDelivery(parts, tx, job, outcome));
  return DONE;
}
