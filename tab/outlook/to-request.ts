import type { OpenRequest } from '#shared/contract/api.ts';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { openCommand } from '#tab/parts/raise/open-command.ts';
import { asRaise } from './as-raise.ts';
import type { AlertDraft } from './draft.ts';
import type { Message } from './message.ts';

/** A finished draft as the request that opens its case. `mailbox` is whose mailbox the email is read from. */
export function toRequest(
  { id, draft }: { readonly id: string; readonly draft: AlertDraft },
  form: OpeningFormView,
  message: Message,
  mailbox: string,
): OpenRequest {
  const command = openCommand(form, asRaise(draft));
  const email = draft.keepEmail ? { email: emailOf(message, mailbox) } : {};
  return { id, procedure: form.procedure, command: { ...command, ...email } };
}

function emailOf(message: Message, mailbox: string): NonNullable<OpenRequest['command']['email']> {
  const { itemId, internetMessageId, conversationId, receivedAt } = message;
  return { mailbox, itemId, internetMessageId, conversationId, receivedAt };
}
