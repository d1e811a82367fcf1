import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Asking } from '#bot/application/ports/budgets.ts';
import type { Fault } from '#bot/application/ports/outcome.ts';
import { type BotAtWork, botAtWork, execute } from './bot-at-work.ts';
import { type BotService, botAppId, jaya, startBotService, tenant } from './bot-service.ts';
import { caseId } from './notices.ts';

let service: BotService;
let at: BotAtWork;
beforeAll(async () => {
  service = await startBotService();
});
beforeEach(() => {
  service.recorded.length = 0;
  at = botAtWork(service);
});
afterAll(() => service.close());

const REACHABLE = { state: 'reachable' };
const here = () => ({ conversationId: 'a:chat-of-jaya', serviceUrl: service.serviceUrl });
const said = () => JSON.stringify(service.recorded.map(({ body }) => body));
const installed = { type: 'installationUpdate', action: 'add' };
const added = { type: 'conversationUpdate', membersAdded: [{ id: `28:${botAppId}` }] };

test('somebody who gets the app is greeted once, however Teams tells it, and their chat is kept', async () => {
  await at.sends(added);
  await at.sends(installed);
  await at.sends(installed);
  expect(service.recorded).toHaveLength(1);
  expect(said()).toContain('You will get alerts here');
  expect(at.chats.get(`${tenant} ${jaya}`)).toMatchObject({ conversation: here(), reach: REACHABLE });
});

test('a chat that has moved is kept where it is now, without another greeting', async () => {
  const old = { conversationId: 'a:old', serviceUrl: 'https://smba.trafficmanager.net/uk/' };
  at.chats.set(`${tenant} ${jaya}`, { conversation: old });
  await at.sends(installed);
  expect(service.recorded).toEqual([]);
  expect(at.chats.get(`${tenant} ${jaya}`)?.conversation).toEqual(here());
});

test('whoever does anything in their chat can be written to again', async () => {
  for (const state of ['blocked', 'notInstalled'] as const) {
    at.chats.set(`${tenant} ${jaya}`, { conversation: here(), reach: { state, since: '2026-11-20' } });
    await at.sends({ type: 'message', text: 'help' });
    expect(at.chats.get(`${tenant} ${jaya}`)?.reach).toMatchObject(REACHABLE);
  }
});

test.each([
  { type: 'installationUpdate', action: 'remove' },
  { type: 'conversationUpdate', membersRemoved: [{ id: `28:${botAppId}` }] },
])('somebody who removes the app does not have it any more (%o)', async (removed) => {
  await at.sends(installed);
  await at.sends(removed);
  expect(at.chats.get(`${tenant} ${jaya}`)).toMatchObject({
    conversation: here(),
    reach: { state: 'notInstalled' },
  });
});

test('an app that is replaced by its next version was not removed', async () => {
  await at.sends(installed);
  await at.sends({ type: 'installationUpdate', action: 'remove-upgrade' });
  expect(at.chats.get(`${tenant} ${jaya}`)?.reach).toMatchObject(REACHABLE);
});

test('what somebody waits for goes before messages to many; the answer to a press takes nothing of what may be sent', async () => {
  const asked: Asking[] = [];
  at = botAtWork(service, {
    within: (asking, ask) => {
      asked.push(asking);
      return ask();
    },
  });
  await at.sends({ type: 'message', text: 'help' });
  expect(asked).toEqual([{ kind: 'chat', authority: tenant, conversation: 'a:chat-of-jaya', awaited: true }]);
  expect((await at.sends(execute({ act: 'refresh', caseId, notice: 'alert:2' }))).status).toBe(200);
  expect(asked).toHaveLength(1);
});

test('an answer for which there is no room is not sent, and Teams is told so', async () => {
  const full: Fault = { reason: 'noBudget', said: 'used up', retryAfterSeconds: 1 };
  at = botAtWork(service, { within: async () => ({ ok: false, fault: full }) });
  expect((await at.sends({ type: 'message', text: 'help' })).status).toBe(502);
  expect(service.recorded).toEqual([]);
});

test('a group chat is not taken for anybody’s own', async () => {
  await at.sends({
    ...installed,
    conversation: { conversationType: 'groupChat', tenantId: tenant, id: '19:group' },
  });
  expect(at.chats.size).toBe(0);
  expect(service.recorded).toEqual([]);
});

test('“help” is answered with what this chat can do', async () => {
  await at.sends({ type: 'message', text: ' Help! ' });
  expect(said()).toContain('What this chat can do');
});

test('“my alerts” is answered with what waits, each with its way into the case', async () => {
  await at.sends({ type: 'message', text: '<at>Resolution</at> my alerts' });
  expect(said()).toContain('One thing waits for you');
  expect(said()).toContain('[RE-2026-0142](https://teams.microsoft.com/l/entity/');
  expect(said()).not.toContain('I could not do anything');
});

test('anything else is answered with what waits, and a word on what not to write here', async () => {
  await at.sends({ type: 'message', text: 'Kayden was seen at school today' });
  expect(said()).toContain('I could not do anything with that message');
  expect(said()).toContain('Please do not write about a child in this chat');
  expect(said()).not.toContain('Kayden');
  expect(at.given).toEqual([]);
});

test('what waits for somebody is told in their own chat only', async () => {
  const conversation = { conversationType: 'groupChat', tenantId: tenant, id: '19:group' };
  await at.sends({ type: 'message', text: 'my alerts', conversation });
  expect(said()).toContain('Please write to me in our own chat');
  expect(said()).not.toContain('RE-2026-0142');
});

test('an invoke the bot does not know is answered as not implemented', async () => {
  expect(await at.sends({ type: 'invoke', name: 'composeExtension/query', value: {} })).toEqual({
    status: 501,
    body: undefined,
  });
});

test('what asks for nothing is taken and left', async () => {
  for (const type of ['typing', 'messageReaction', 'event', 'installationUpdate'])
    expect(await at.sends({ type, action: 'remove' })).toEqual({ status: 200 });
  expect(service.recorded).toEqual([]);
});

test('an answer that cannot be sent is told to the sender and logged without words', async () => {
  service.answers({ status: 500, body: {} }, { status: 500, body: {} });
  expect(await at.sends({ type: 'message', text: 'help' })).toMatchObject({ status: 502 });
  expect(service.recorded).toHaveLength(2);
  expect(JSON.stringify(at.logged)).not.toContain('help');
});
