import type { ServiceCommand } from '#shared/domain/commands.ts';
import type { Job, JobResult } from '../jobs.ts';
import type { NoticeView } from '../notice-view.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { Documents } from '../ports/documents.ts';
import type { Library } from '../ports/library.ts';
import type { Log } from '../ports/log.ts';
import type { Mail } from '../ports/mail.ts';
import type { Card, Messenger } from '../ports/messenger.ts';
import type { Fault } from '../ports/outcome.ts';
import type { Store, Transaction } from '../ports/store.ts';
import { type RecordParts, record } from '../record.ts';

/** What carrying out outside effects is made of. */
export interface EffectParts extends RecordParts {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly mail: Mail;
  readonly library: Library;
  readonly documents: Documents;
  readonly messenger: Messenger;
  readonly log: Log;
  drawCard(view: NoticeView, authority: string): Card;
  /** Where a case is opened from outside Teams. */
  linkTo(caseId: string): string;
  hash(bytes: Uint8Array): string;
}

/** A job of one kind. */
export type JobOf<K extends Job['kind']> = Extract<Job, { kind: K }>;

/** Done: nothing more to try. */
export const DONE: JobResult = { done: true };

/** A fault as a reason to try again later. */
export function later(fault: Fault): JobResult {
  const { reason, said, retryAfterSeconds } = fault;
  if (reason === 'noBudget') return { done: false, putOffSeconds: retryAfterSeconds ?? 1 };
  return { done: false, said: `${reason}: ${said}`, afterSeconds: retryAfterSeconds };
}

/** Puts what came of an effect on the record, once: the command's id follows from the effect. */
export async function report(
  parts: EffectParts,
  tx: Transaction,
  caseId: string,
  effect: readonly string[],
  command: ServiceCommand,
): Promise<void> {
  const outcome = 'failed' in command.outcome ? 'failed' : 'done';
  const id = parts.ids.from(tx.authority, caseId, ...effect, outcome);
  await record(parts, tx, id, caseId, { command, actor: { kind: 'service' }, way: 'service' });
}

/** What a card shows, in a form that can be compared. */
export function shownHash(parts: Pick<EffectParts, 'ids'>, card: Card): string {
  return parts.ids.from(JSON.stringify(card.content));
}
