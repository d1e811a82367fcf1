import { z } from 'zod';
import type { Mail } from '#bot/application/ports/mail.ts';
import type { Outcome } from '#bot/application/ports/outcome.ts';
import { address, query, quoted } from './addresses.ts';
import { type Ask, noAnswer } from './ask-graph.ts';
import { readAnswer } from './read-answer.ts';

const foundShape = z.object({ value: z.array(z.object({ id: z.string().min(1) })) });

type Message = Parameters<Mail['original']>[1];
type Original = Outcome<{ mime: Uint8Array }>;

/**
 * An email exactly as it came (MIME), to be kept with the case. Outlook's own id changes when the email is
 * moved; then it is looked up by the id it was sent with.
 */
export async function originalMail(ask: Ask, message: Message): Promise<Original> {
  const direct = await mimeOf(ask, message.mailbox, message.itemId);
  if (direct.ok || direct.fault.reason !== 'notFound') return direct;
  const found = await readAnswer(
    await ask({
      method: 'GET',
      path: `${address('users', message.mailbox, 'messages')}${query({
        $filter: `internetMessageId eq ${quoted(message.internetMessageId)}`,
        $select: 'id',
      })}`,
    }),
    foundShape,
  );
  if (!found.ok) return found;
  const [copy] = found.value.value;
  return copy ? mimeOf(ask, message.mailbox, copy.id) : direct;
}

async function mimeOf(ask: Ask, mailbox: string, id: string): Promise<Original> {
  const answer = await ask({
    method: 'GET',
    path: `${address('users', mailbox, 'messages', id)}/$value`,
  });
  if (!answer.ok) return answer;
  try {
    return { ok: true, value: { mime: new Uint8Array(await answer.value.arrayBuffer()) } };
  } catch (error) {
    return { ok: false, fault: noAnswer(error) }; // the connection broke in the middle of the email
  }
}
