import type { JobResult } from '../jobs.ts';
import { isPassing } from '../ports/outcome.ts';
import { ownerScene } from '../scenes.ts';
import { DONE, type EffectParts, type JobOf, later, report } from './parts.ts';

/** Fetches the email a case was raised from as it was received, and keeps it with its hash. */
export async function keepOriginalEmail(
  parts: EffectParts,
  job: JobOf<'keepOriginalEmail'>,
): Promise<JobResult> {
  const { authority, caseId } = job;
  const scene = await parts.store.inAuthority(authority, (tx) => ownerScene(parts, tx, caseId));
  const email = scene?.state.record.email;
  if (!scene || !email || scene.state.beside.keptEmail) return DONE;
  const original = await parts.mail.original(authority, email);
  if (!original.ok && isPassing(original.fault)) return later(original.fault);
  await parts.store.inAuthority(authority, async (tx) => {
    if (!original.ok) {
      await report(parts, tx, caseId, ['original'], {
        type: 'reportOriginalEmail',
        outcome: { failed: original.fault.said },
      });
      return;
    }
    const { mime } = original.value;
    const sha256 = parts.hash(mime);
    await tx.keepEmail(caseId, { sha256, mime });
    await report(parts, tx, caseId, ['original'], {
      type: 'reportOriginalEmail',
      outcome: { sha256, bytes: mime.byteLength },
    });
  });
  return DONE;
}
