import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { botAtWork, execute, fromJaya } from './bot-at-work.ts';
import { type BotService, startBotService } from './bot-service.ts';
import { caseId, commandId } from './notices.ts';

let service: BotService;
beforeAll(async () => {
  service = await startBotService();
});
afterAll(() => service.close());
afterEach(() => vi.restoreAllMocks());

const acknowledge = execute({ act: 'acknowledge', caseId, notice: 'alert:2', commandId, seen: 7 });

async function sent(authorization: string | undefined, changed: object = {}) {
  const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { bot, given } = botAtWork(service);
  const answer = await bot.messages({
    body: { ...fromJaya(service), ...acknowledge, ...changed },
    headers: { authorization },
  });
  return { status: answer.status, body: answer.body, given: given.length, noise: noise.mock.calls.length };
}

const refused = {
  status: 401,
  body: {
    message:
      'This address takes messages from Microsoft Teams only, and this one is not signed as such. Nothing was changed. Write to the bot in Teams.',
  },
  given: 0,
  noise: 0,
};

test('a press signed by the bot service reaches the case', async () => {
  expect(await sent(`Bearer ${await service.token()}`)).toMatchObject({ status: 200, given: 1, noise: 0 });
});

describe('a message is refused as not signed, quietly and without reaching a case, when', () => {
  test('it has no token', async () => {
    expect(await sent(undefined)).toEqual(refused);
    expect(await sent('')).toEqual(refused);
  });

  test('its token is none', async () => expect(await sent('Bearer not-a-token')).toEqual(refused));

  test('its token comes in another scheme', async () =>
    expect(await sent(`Basic ${await service.token()}`)).toEqual(refused));

  test('its token is for another bot', async () => {
    const token = await service.token({ claims: { aud: 'b0000000-0000-4000-8000-0000000000ff' } });
    expect(await sent(`Bearer ${token}`)).toEqual(refused);
  });

  test('its token is from another issuer', async () => {
    const token = await service.token({ claims: { iss: 'https://elsewhere.example' } });
    expect(await sent(`Bearer ${token}`)).toEqual(refused);
  });

  test('its token claims to be from the emulator', async () => {
    const emulator = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
    const token = await service.token({ claims: { iss: emulator, appid: 'x', ver: '1.0' } });
    expect(await sent(`Bearer ${token}`)).toEqual(refused);
  });

  test('its token has ended', async () =>
    expect(await sent(`Bearer ${await service.token({ ended: true })}`)).toEqual(refused));

  test('its token is signed with a key nobody published', async () =>
    expect(await sent(`Bearer ${await service.token({ key: 'unpublished' })}`)).toEqual(refused));

  test('its signature is not that of the key it names', async () => {
    const [head, , sign] = (await service.token()).split('.');
    const [, body] = (await service.token({ claims: { extra: 'claim' } })).split('.');
    expect(await sent(`Bearer ${head}.${body}.${sign}`)).toEqual(refused);
  });

  test('its key is endorsed for no channel', async () =>
    expect(await sent(`Bearer ${await service.token({ key: 'unendorsed' })}`)).toEqual(refused));

  test('its key is endorsed for another channel', async () =>
    expect(await sent(`Bearer ${await service.token({ key: 'forSkype' })}`)).toEqual(refused));

  test('it names another channel than Teams', async () => {
    const token = `Bearer ${await service.token()}`;
    expect(await sent(token, { channelId: 'skype' })).toEqual(refused);
    expect(await sent(token, { channelId: 'AseChannel' })).toEqual(refused);
  });

  test('it names no address to answer to', async () => {
    const token = await service.token({ claims: { serviceurl: '' } });
    expect(await sent(`Bearer ${token}`, { serviceUrl: '' })).toEqual(refused);
  });

  test('it names another address than its token', async () => {
    const serviceUrl = 'https://smba.trafficmanager.net/uk/';
    expect(await sent(`Bearer ${await service.token()}`, { serviceUrl })).toEqual(refused);
  });

  test('it names an address that is not of the bot service', async () => {
    const serviceUrl = 'https://smba.trafficmanager.net.bad.example/';
    const token = await service.token({ claims: { serviceurl: serviceUrl } });
    expect(await sent(`Bearer ${token}`, { serviceUrl })).toEqual(refused);
  });
});

test('when the keys cannot be reached the sender is asked to come again: nothing is known to be wrong', async () => {
  service.keysAre(false);
  const answer = await sent(`Bearer ${await service.token()}`);
  service.keysAre(true);
  expect(answer).toMatchObject({ status: 503, given: 0 });
});

test('what is no message of Teams at all is told so', async () => {
  const { bot } = botAtWork(service);
  const headers = { authorization: `Bearer ${await service.token()}` };
  for (const body of [undefined, 'text', [], {}, { type: 'message' }, { ...fromJaya(service), type: 7 }]) {
    expect(await bot.messages({ body, headers })).toEqual({
      status: 400,
      body: {
        message:
          'This is not a message that Microsoft Teams sends. Nothing was changed. Write to the bot in Teams.',
      },
    });
  }
});
