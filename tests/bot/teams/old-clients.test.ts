import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BotAtWork, botAtWork } from './bot-at-work.ts';
import { type BotService, startBotService, tenant } from './bot-service.ts';
import { adaptive, base } from './press-answers.ts';

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

describe('an old client that sends a press as a message', () => {
  const submit = (data: object) => ({ type: 'message', value: data, replyToId: '1600000000001' });

  test('gets its answer in the card it pressed', async () => {
    const answer = await at.sends(submit({ act: 'acknowledge', ...base, verb: 'acknowledge' }));
    expect(answer).toEqual({ status: 200 });
    expect(at.given.map(({ command }) => command)).toEqual([{ type: 'acknowledge' }]);
    expect(service.recorded).toMatchObject([
      {
        line: `PUT /connector/${tenant}/v3/conversations/a%3Achat-of-jaya/activities/1600000000001`,
        authorization: `Bearer own-token-of-${tenant}-for-https://api.botframework.com/.default`,
        body: {
          type: 'message',
          attachments: [{ contentType: adaptive, content: { type: 'AdaptiveCard' } }],
        },
      },
    ]);
  });

  test('gets it as a new card when the old one is gone', async () => {
    service.answers({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
    await at.sends(submit({ act: 'acknowledge', ...base }));
    expect(service.recorded.map(({ line }) => line.split(' ')[0])).toEqual(['PUT', 'POST']);
  });

  test('is told in a message when it sent nothing a case can take', async () => {
    await at.sends(submit({ act: 'unknown' }));
    expect(service.recorded).toMatchObject([
      { body: { text: expect.stringContaining('This button sends nothing') } },
    ]);
    expect(at.given).toEqual([]);
  });
});
