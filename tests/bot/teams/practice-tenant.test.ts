import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '#bot/graph/sign-in.ts';
import {
  askDesk,
  botAppId,
  jaya,
  oxfordshire,
  practiceForTest,
  type TestPractice,
} from '#tests/local/practice-tenant.ts';
import { type BotBeforeCases, botBeforeCases } from './cases-at-work.ts';
import { caseId, commandId, noticeOf } from './notices.ts';

let practice: TestPractice;
let product: FastifyInstance;
let at: BotBeforeCases;

beforeAll(async () => {
  practice = await practiceForTest();
  const P = practice.address;
  const tokenFor = signIn({
    clientId: botAppId,
    credential: { kind: 'secret', secret: 'practice-secret' },
    authority: 'https://login.practice.example',
    authorityAddress: `${P}/entra`,
  });
  at = botBeforeCases(
    {
      appId: botAppId,
      tenant: oxfordshire,
      openIdMetadata: `${P}/botframework/v1/.well-known/openidconfiguration`,
      tokenIssuer: 'https://api.botframework.com',
      scope: 'https://api.botframework.com',
      serviceUrl: `${P}/connector/{tenant}/`,
      teamsAppId: botAppId,
      publicAddress: 'http://127.0.0.1:4200',
    },
    tokenFor,
  );
  product = Fastify({ forceCloseConnections: true });
  product.post('/api/messages', async ({ body, headers }, reply) => {
    const answer = await at.bot.messages({ body, headers });
    return reply.code(answer.status).send(answer.body ?? null);
  });
  practice.productIsAt(await product.listen({ port: 0, host: '127.0.0.1' }));
});
afterAll(async () => {
  await product.close();
  await practice.end();
});

interface Chat {
  readonly id: string;
  readonly with: string;
  readonly messages: { readonly id: string; readonly attachments?: unknown }[];
}

async function chatOfJaya(): Promise<Chat> {
  const { body }: { body: { chats: Chat[] } } = await askDesk(practice, 'GET', `/desk/people/${jaya}/chats`);
  const chat = body.chats.find((each) => each.with === 'bot');
  if (!chat) throw new Error('Jaya has no chat with the bot');
  return chat;
}

test('through the practice tenant a card reaches somebody, is pressed, and is brought up to date', async () => {
  const person = { id: jaya, name: 'Jaya Patel', mail: 'jaya.patel@oxfordshire.practice.example' };
  const sent = await at.bot.messenger.send(oxfordshire, person, at.bot.draw(noticeOf('alert')));
  expect(sent).toMatchObject({ ok: true });
  const chat = await chatOfJaya();
  const message = chat.messages.at(-1);
  expect(JSON.stringify(message?.attachments)).toContain('your response is needed');

  const data = { act: 'respond', caseId, notice: 'alert:2', commandId, seen: 7, 'respond.kind': 'meeting' };
  const pressed = await askDesk(practice, 'POST', `/desk/people/${jaya}/chats/${chat.id}/actions`, {
    activityId: message?.id,
    action: { type: 'Action.Execute', verb: 'respond', data },
  });
  expect(pressed.body).toMatchObject({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' },
  });
  expect(at.given).toMatchObject([
    { caller: { authority: oxfordshire, person: jaya }, command: { type: 'respond', kind: 'meeting' } },
  ]);

  if (sent.ok) await at.bot.messenger.update(oxfordshire, sent.value, at.bot.draw(noticeOf('outcome')));
  expect(JSON.stringify((await chatOfJaya()).messages.at(-1)?.attachments)).toContain(
    'Closed: resolved at stage 2',
  );
});

test('through the practice tenant a message is answered, and somebody outside cannot be reached by chat', async () => {
  const chat = await chatOfJaya();
  const asked = await askDesk(practice, 'POST', `/desk/people/${jaya}/chats/${chat.id}/messages`, {
    text: 'help',
  });
  expect(asked.status).toBe(200);
  expect(JSON.stringify((await chatOfJaya()).messages.at(-1)?.attachments)).toContain(
    'What this chat can do',
  );

  const stranger = {
    id: 'd0000000-0000-4000-8000-0000000fffff',
    name: 'Nobody',
    mail: 'nobody@elsewhere.example',
  };
  expect(await at.bot.messenger.send(oxfordshire, stranger, at.bot.draw(noticeOf('told')))).toMatchObject({
    ok: false,
    fault: { reason: 'notInstalled' },
  });
});
