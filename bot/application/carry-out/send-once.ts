import type { EmailToSend } from '../ports/mail.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { EffectParts } from './parts.ts';

/** Sends an email once: the draft's id is kept before it goes, so that a repeat sends the same draft. */
export async function sendOnce(
  { store, mail }: EffectParts,
  authority: string,
  effect: string,
  email: EmailToSend,
): Promise<Outcome<'sent' | 'alreadySent'>> {
  const kept = await store.inAuthority(authority, (tx) => tx.step(effect));
  if (kept) return mail.send(authority, { from: email.from, draftId: kept });
  const prepared = await mail.prepare(authority, email);
  if (!prepared.ok) return prepared;
  const { draftId } = prepared.value;
  await store.inAuthority(authority, (tx) => tx.keepStep(effect, draftId));
  return mail.send(authority, { from: email.from, draftId });
}
