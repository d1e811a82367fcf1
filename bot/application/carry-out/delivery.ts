import { partiesOf } from '#shared/domain/case.ts';
import type { ServiceCommand } from '#shared/domain/commands.ts';
import { NO_LONGER_KNOWN } from '#shared/wording/problems.ts';
import type { Transaction } from '../ports/store.ts';
import { ownerScene } from '../scenes.ts';
import { type EffectParts, type JobOf, report } from './parts.ts';

type Outcome = Extract<ServiceCommand, { type: 'reportDelivery' }>['outcome'];

/**
 * Puts on the record how somebody was reached, or that they were not. Also of somebody who has left since they came
 * into the case: then it is the owner's to know.
 */
export async function reportDelivery(
  parts: EffectParts,
  tx: Transaction,
  { caseId, notice, person }: JobOf<'deliverNotice'>,
  outcome: Outcome,
): Promise<void> {
  const to = (await tx.person(person)) ?? (await partyOf(parts, tx, caseId, person));
  if (!to) return;
  const command = { type: 'reportDelivery', notice, to, outcome } as const;
  await report(parts, tx, caseId, ['deliver', notice, person], command);
}

/** Somebody who has left is not looked for anywhere. */
export async function leftMeanwhile(
  parts: EffectParts,
  tx: Transaction,
  job: JobOf<'deliverNotice'>,
): Promise<undefined> {
  await reportDelivery(parts, tx, job, { failed: NO_LONGER_KNOWN });
}

async function partyOf(parts: EffectParts, tx: Transaction, caseId: string, person: string) {
  const scene = await ownerScene(parts, tx, caseId);
  return scene && partiesOf(scene.state).find((party) => party.person.id === person)?.person;
}
