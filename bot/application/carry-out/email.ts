import { eachOnce, type Person } from '#shared/domain/people.ts';
import { alertEmail } from '#shared/wording/alert-email.ts';
import { NOBODY_ASKED } from '#shared/wording/problems.ts';
import type { JobResult } from '../jobs.ts';
import type { Transaction } from '../ports/store.ts';
import { loadScene } from '../scenes.ts';
import type { Scene } from '../views/scene.ts';
import { DONE, type EffectParts, isPassing, type JobOf, later, report } from './parts.ts';

/** Sends the written confirmation of an alert from the owner's mailbox, once: the draft's id is kept before it goes. */
export async function sendAlertEmail(parts: EffectParts, job: JobOf<'sendAlertEmail'>): Promise<JobResult> {
  const { authority, caseId, began } = job;
  const effect = `email:${caseId}:${began}`;
  const ready = await parts.store.inAuthority(authority, async (tx) => {
    const scene = await ownerScene(parts, tx, caseId);
    return { scene, draft: await tx.step(effect) };
  });
  const { scene } = ready;
  const run = scene?.state.record.runs.find((one) => one.began === began);
  if (!scene || !run) return DONE;
  const from = scene.state.record.owner.id;
  const to = eachOnce(run.respondents.map(({ person }) => person));
  if (to.length === 0) return failed(parts, job, NOBODY_ASKED);
  const others = eachOnce([...run.copied, ...run.informed].map(({ person }) => person));
  const cc = others.filter(({ id }) => !to.some((one) => one.id === id));
  let draftId = ready.draft;
  if (!draftId) {
    const prepared = await parts.mail.prepare(authority, {
      from,
      to,
      cc,
      ...alertEmail(scene.procedure, scene.state, run),
    });
    if (!prepared.ok)
      return isPassing(prepared.fault) ? later(prepared.fault) : failed(parts, job, prepared.fault.said);
    draftId = prepared.value.draftId;
    const kept = draftId;
    await parts.store.inAuthority(authority, (tx) => tx.keepStep(effect, kept));
  }
  const sent = await parts.mail.send(authority, { from, draftId });
  if (!sent.ok) return isPassing(sent.fault) ? later(sent.fault) : failed(parts, job, sent.fault.said);
  const names = (people: readonly Person[]) => people.map(({ name }) => name);
  await parts.store.inAuthority(authority, (tx) =>
    report(parts, tx, caseId, [effect], {
      type: 'reportAlertEmail',
      stage: run.stage,
      outcome: { to: names(to), cc: names(cc) },
    }),
  );
  return DONE;
}

/** Puts on the record that an alert's email did not go out. */
export async function alertNotEmailed(
  parts: EffectParts,
  tx: Transaction,
  { caseId, began }: JobOf<'sendAlertEmail'>,
  said: string,
): Promise<void> {
  const scene = await ownerScene(parts, tx, caseId);
  const stage = scene?.state.record.runs.find((run) => run.began === began)?.stage ?? '';
  await report(parts, tx, caseId, [`email:${caseId}:${began}`], {
    type: 'reportAlertEmail',
    stage,
    outcome: { failed: said },
  });
}

async function failed(parts: EffectParts, job: JobOf<'sendAlertEmail'>, said: string): Promise<JobResult> {
  await parts.store.inAuthority(job.authority, (tx) => alertNotEmailed(parts, tx, job, said));
  return DONE;
}

/** A case as its owner sees it. */
export async function ownerScene(
  parts: EffectParts,
  tx: Transaction,
  caseId: string,
): Promise<Scene | undefined> {
  const nobody = { id: '', name: '', mail: '' };
  const scene = await loadScene(parts, tx, caseId, nobody);
  return scene && { ...scene, viewer: scene.state.record.owner };
}

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
