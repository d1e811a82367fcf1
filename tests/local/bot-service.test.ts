import { ActivityTypes, CardFactory, TeamsInfo, type TurnContext } from 'botbuilder';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EchoBot, startEchoBot } from './echo-bot.ts';
import {
  amara,
  askDesk,
  botAppId,
  oxfordshire,
  practiceForTest,
  type TestPractice,
  tom,
} from './practice-tenant.ts';

interface DeskMessage {
  readonly id: string;
  readonly text?: string;
  readonly updatedAt?: string;
  readonly views?: readonly unknown[];
  readonly attachments?: readonly { readonly content: unknown }[];
}

const card = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
});
let practice: TestPractice;
let bot: EchoBot;
let turns: TurnContext['activity'][];

async function turn(context: TurnContext): Promise<void> {
  turns.push(context.activity);
  if (context.activity.type === ActivityTypes.Message)
    await context.sendActivity(`You said ${context.activity.text ?? JSON.stringify(context.activity.value)}`);
  if (context.activity.name === 'adaptiveCard/action') {
    const body = {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: card('Thank you'),
    };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  }
}

beforeAll(async () => {
  practice = await practiceForTest();
  bot = await startEchoBot(practice, turn);
  practice.productIsAt(bot.address);
});
beforeEach(() => {
  turns = [];
});
afterAll(async () => {
  await bot.close();
  await practice.end();
});

const chatPath = (person: string) => `/desk/people/${person}/chats/a%3A${botAppId}%3A${person}`;
const ask = (method: string, path: string, body?: unknown) => askDesk(practice, method, path, body);
async function messagesOf(person: string): Promise<DeskMessage[]> {
  return (await ask('GET', `/desk/people/${person}/chats`)).body.chats[0].messages;
}

async function openChat(person: string, logic: (context: TurnContext) => Promise<void>): Promise<void> {
  const serviceUrl = `${practice.address}/connector/${oxfordshire}/`;
  const member = { id: person, name: '' };
  const parameters = {
    isGroup: false,
    bot: { id: botAppId, name: '' },
    members: [member],
    tenantId: oxfordshire,
    channelData: { tenant: { id: oxfordshire } },
  };
  const audience = 'https://api.botframework.com';
  await bot.adapter.createConversationAsync(
    botAppId,
    'msteams',
    serviceUrl,
    audience,
    parameters as never,
    logic,
  );
}

describe('the bot service of the practice tenant, met by botbuilder', () => {
  test('what Amara writes reaches the bot from her, and the answer stands in her chat', async () => {
    const sent = await ask('POST', `${chatPath(amara)}/messages`, { text: 'help' });
    expect(sent.status).toBe(200);
    expect(turns[0]).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      text: 'help',
      from: { id: `29:${amara}`, name: 'Amara Okafor', aadObjectId: amara },
      conversation: { conversationType: 'personal', tenantId: oxfordshire },
      channelData: { tenant: { id: oxfordshire } },
    });
    expect((await messagesOf(amara)).map((m) => m.text)).toEqual(['help', 'You said help']);
  });

  test('a card that the bot sends first can be changed later, and its members can be asked', async () => {
    await openChat(tom, async (context) => {
      const sent = await context.sendActivity({ attachments: [CardFactory.adaptiveCard(card('An alert'))] });
      const members = await TeamsInfo.getPagedMembers(context);
      expect(members.members[0]).toMatchObject({ id: `29:${tom}`, aadObjectId: tom });
      const changed = {
        type: 'message',
        id: sent?.id ?? '',
        attachments: [CardFactory.adaptiveCard(card('Answered'))],
      };
      await context.updateActivity(changed);
    });
    const messages = await messagesOf(tom);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.attachments?.[0]?.content).toEqual(card('Answered'));
    expect(messages[0]?.updatedAt).toBeTypeOf('string');
  });

  test('pressing a button reaches the bot as a card action, and its answer is what this person sees', async () => {
    const [message] = await messagesOf(tom);
    const action = { type: 'Action.Execute', verb: 'accept', data: { case: 'EA-0001' } };
    const answer = await ask('POST', `${chatPath(tom)}/actions`, { activityId: message?.id, action });
    expect(turns[0]).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message?.id,
      value: { trigger: 'manual', action },
    });
    expect(answer.body).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card('Thank you') },
    });
    expect((await messagesOf(tom))[0]?.views).toEqual([card('Thank you')]);
  });

  test('an older button arrives as a message with a value and no text', async () => {
    const [message] = await messagesOf(tom);
    const action = { type: 'Action.Submit', data: { verb: 'accept' } };
    await ask('POST', `${chatPath(tom)}/actions`, { activityId: message?.id, action });
    expect(turns[0]).toMatchObject({ type: 'message', replyToId: message?.id, value: { verb: 'accept' } });
    expect(turns[0]?.text).toBeUndefined();
  });

  test('a slow action can be delivered twice, as Teams does', async () => {
    await ask('POST', '/desk/faults', { match: 'POST /api/messages', repeat: 1 });
    await ask('POST', `${chatPath(amara)}/messages`, { text: 'again' });
    expect(turns.map((t) => t.id)).toEqual([turns[0]?.id, turns[0]?.id]);
  });

  test('without a token, nobody reaches the connector', async () => {
    const answer = await ask('POST', `/connector/${oxfordshire}/v3/conversations`, {
      members: [{ id: tom }],
    });
    expect(answer).toMatchObject({ status: 401, body: { error: { code: 'Unauthorized' } } });
  });
});
