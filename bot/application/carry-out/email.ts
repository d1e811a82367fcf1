import { actsOf, disputeOf, ownerOf } from '#shared/domain/case.ts';
import { partiesIn } from '#shared/domain/decisions/who.ts';
import { eachOnce, type Person } from '#shared/domain/people.ts';
import { rolesOf } from '#shared/domain/permissions.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { actEmail } from '#shared/wording/act-email.ts';
import { alertEmail } from '#shared/wording/alert-email.ts';
import { NOBODY_ASKED, NOBODY_TO_EMAIL } from '#shared/wording/problems.ts';
import type { JobResult } from '../jobs.ts';
import type { EmailToSend } from '../ports/mail.ts';
import { isPassing } from '../ports/outcome.ts';
import type { Transaction } from '../ports/store.ts';
import { ownerScene, ownerWhen } from '../scenes.ts';
import type { Scene } from '../views/scene.ts';
import { DONE, type EffectParts, type JobOf, later, report } from './parts.ts';
import { sendOnce } from './send-once.ts';

type Emails = 'sendAlertEmail' | 'sendActEmail';

/** Sends the written confirmation of an alert from the mailbox of who owned the case as it went out, once. */
export async function sendAlertEmail(parts: EffectParts, job: JobOf<'sendAlertEmail'>): Promise<JobResult> {
  return sendLetter(parts, job, (scene) => {
    const run = disputeOf(scene.state).runs.find(({ began }) => began === job.began);
    if (!run) return undefined;
    const words = alertEmail(scene.procedure, scene.state, run);
    const from = ownerWhen(scene, job.began).person.id;
    const people = { to: persons(run.respondents), cc: persons([...run.copied, ...run.informed]) };
    return { ...words, ...toEachOnce(people), from, nobody: NOBODY_ASKED };
  });
}

/** Sends what an act says as an email, from the mailbox of who recorded it, once (S13). */
export async function sendActEmail(parts: EffectParts, job: JobOf<'sendActEmail'>): Promise<JobResult> {
  return sendLetter(parts, job, ({ procedure, state, holders }) => {
    const recorded = actsOf(state).find(({ entry }) => entry === job.entry);
    const emailed = actOf(procedure, recorded?.act)?.emailed;
    if (!recorded || !emailed) return undefined;
    const { by } = recorded;
    const within = (roles: readonly string[]) =>
      roles.flatMap((role) =>
        persons(role === 'owner' ? [ownerOf(state)] : partiesIn(disputeOf(state).named, holders, role)),
      );
    const { role, person } = ownerOf(state);
    const words = actEmail(
      procedure,
      state,
      recorded,
      by.id === person.id ? role : rolesOf(holders, by.id)[0],
    );
    const people = { to: within(emailed.to), cc: within(emailed.cc) };
    return { ...words, ...toEachOnce(people), from: by.id, nobody: NOBODY_TO_EMAIL };
  });
}

/** An email to send, and what is said where nobody is there to get it. */
type Letter = Omit<EmailToSend, 'to' | 'cc'> & {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly nobody: string;
};

function persons(parties: readonly { readonly person: Person }[]): readonly Person[] {
  return parties.map(({ person }) => person);
}

/** Nobody gets an email twice, and nobody a copy of what they get anyway. */
function toEachOnce({ to, cc }: Pick<Letter, 'to' | 'cc'>): Pick<Letter, 'to' | 'cc'> {
  const once = eachOnce(to);
  return { to: once, cc: eachOnce(cc).filter(({ id }) => !once.some((one) => one.id === id)) };
}

async function sendLetter(
  parts: EffectParts,
  job: JobOf<Emails>,
  write: (scene: Scene) => Letter | undefined,
): Promise<JobResult> {
  const { authority, caseId } = job;
  const scene = await parts.store.inAuthority(authority, (tx) => ownerScene(parts, tx, caseId));
  const letter = scene && write(scene);
  if (!letter) return DONE;
  const { nobody, ...email } = letter;
  if (letter.to.length === 0) return failed(parts, job, nobody);
  const sent = await sendOnce(parts, authority, effectOf(job), email);
  if (!sent.ok) return isPassing(sent.fault) ? later(sent.fault) : failed(parts, job, sent.fault.said);
  const names = (people: readonly Person[]) => people.map(({ name }) => name);
  const outcome = { to: names(letter.to), cc: names(letter.cc) };
  await parts.store.inAuthority(authority, (tx) => reportEmail(parts, tx, job, outcome));
  return DONE;
}

async function failed(parts: EffectParts, job: JobOf<Emails>, said: string): Promise<JobResult> {
  await parts.store.inAuthority(job.authority, (tx) => notEmailed(parts, tx, job, said));
  return DONE;
}

/** Puts on the record that an email did not go out. */
export function notEmailed(
  parts: EffectParts,
  tx: Transaction,
  job: JobOf<Emails>,
  said: string,
): Promise<void> {
  return reportEmail(parts, tx, job, { failed: said });
}

async function reportEmail(
  parts: EffectParts,
  tx: Transaction,
  job: JobOf<Emails>,
  outcome: { readonly failed: string } | { readonly to: readonly string[]; readonly cc: readonly string[] },
): Promise<void> {
  if (job.kind === 'sendActEmail') {
    const command = { type: 'reportActEmail', entry: job.entry, outcome } as const;
    return report(parts, tx, job.caseId, [effectOf(job)], command);
  }
  const scene = await ownerScene(parts, tx, job.caseId);
  const began = scene?.entries.find(({ seq }) => seq === job.began)?.event;
  const stage = began?.type === 'StageStarted' ? began.stage : '';
  return report(parts, tx, job.caseId, [effectOf(job)], { type: 'reportAlertEmail', stage, outcome });
}

function effectOf(job: JobOf<Emails>): string {
  return job.kind === 'sendAlertEmail'
    ? `email:${job.caseId}:${job.began}`
    : `act-email:${job.caseId}:${job.entry}`;
}
