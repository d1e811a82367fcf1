import type { Message, Recipient } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { EmailToSend, Mail } from '#bot/application/ports/mail.ts';
import type { Outcome } from '#bot/application/ports/outcome.ts';
import { address, query } from './addresses.ts';
import type { Ask, AskOutlook } from './ask-graph.ts';
import { originalMail } from './original-mail.ts';
import { prefer } from './prefer.ts';
import { readAnswer } from './read-answer.ts';

const draftShape = z.object({ id: z.string().min(1) });
const stateShape = z.object({ isDraft: z.boolean() });

/** The mailboxes of an authority's people, in Exchange. */
export function graphMail(askOutlook: AskOutlook): Mail {
  return {
    original: (authority, asked) => originalMail(askOutlook(authority, asked.mailbox), asked),
    prepare: async (authority, email) => {
      const answer = await askOutlook(
        authority,
        email.from,
      )({
        method: 'POST',
        path: address('users', email.from, 'messages'),
        headers: prefer.ids,
        body: messageOf(email),
      });
      const draft = await readAnswer(answer, draftShape);
      return draft.ok ? { ok: true, value: { draftId: draft.value.id } } : draft;
    },
    send: (authority, { from, draftId }) =>
      sendOnce(askOutlook(authority, from), address('users', from, 'messages', draftId)),
  };
}

function messageOf({ subject, bodyHtml, to, cc }: EmailToSend): Message {
  return {
    subject,
    body: { contentType: 'html', content: bodyHtml },
    toRecipients: to.map(recipient),
    ccRecipients: cc.map(recipient),
  };
}

function recipient({ name, mail }: { name: string; mail: string }): Recipient {
  return { emailAddress: { name, address: mail } };
}

/** A message keeps its id when it is sent, so whether it is still a draft tells whether it has gone already. */
async function sendOnce(ask: Ask, draft: string): Promise<Outcome<'sent' | 'alreadySent'>> {
  const state = await readAnswer(
    await ask({
      method: 'GET',
      path: `${draft}${query({ $select: 'id,isDraft' })}`,
      headers: prefer.ids,
    }),
    stateShape,
  );
  if (!state.ok) return state;
  if (!state.value.isDraft) return { ok: true, value: 'alreadySent' };
  const answer = await ask({
    method: 'POST',
    path: `${draft}/send`,
    headers: prefer.ids,
  });
  return answer.ok ? { ok: true, value: 'sent' } : answer;
}
