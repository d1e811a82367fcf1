import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BotAtWork, botAtWork, execute } from './bot-at-work.ts';
import { type BotService, jaya, startBotService, tenant } from './bot-service.ts';
import { caseId, commandId } from './notices.ts';
import { base, cardIn, wrong } from './press-answers.ts';
import { objections } from './read-card.ts';

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

describe('a press of a button', () => {
  test('gives the case the command it stands for and is answered with the fresh card', async () => {
    const typed = {
      'respond.kind': 'accept',
      'respond.text': 'Agreed.',
      'respond.actionWhat': 'Book the review',
      'respond.actionWho': 'Jaya Patel',
      'respond.actionBy': '2026-11-30',
    };
    const answer = await at.sends(execute({ act: 'respond', ...base, ...typed }));
    expect(at.given).toEqual([
      {
        caller: { authority: tenant, person: jaya },
        way: 'chat',
        id: commandId,
        caseId,
        seen: 7,
        command: {
          type: 'respond',
          kind: 'accept',
          text: 'Agreed.',
          actions: [{ what: 'Book the review', who: 'Jaya Patel', by: '2026-11-30' }],
        },
      },
    ]);
    expect(objections(cardIn(answer))).toEqual([]);
    expect(JSON.stringify(answer.body)).toContain('your response is needed');
  });

  test.each([
    [{ act: 'acknowledge' }, { type: 'acknowledge' }],
    [
      { act: 'respond', kind: 'disagree', text: 'No.', actionWho: 'Jaya Patel', actionBy: '' },
      { type: 'respond', kind: 'disagree', text: 'No.', actions: [] },
    ],
    [
      { act: 'askForTime', until: '2026-12-01', text: 'Leave.' },
      { type: 'askForTime', until: '2026-12-01', reason: 'Leave.' },
    ],
    [
      { act: 'escalate', stage: 'stage-3', 'escalate.text': 'No response.' },
      { type: 'escalate', stage: 'stage-3', text: 'No response.' },
    ],
    [
      { act: 'findNotSettled', text: 'Still open.' },
      { type: 'findNotSettled', text: 'Still open.' },
    ],
    [
      { act: 'callMeeting', text: 'The plan.' },
      { type: 'callMeeting', purpose: 'The plan.' },
    ],
    [
      { act: 'recordResolution', text: 'Agreed.' },
      { type: 'recordResolution', text: 'Agreed.' },
    ],
  ])('%o is the command %o', async (data, command) => {
    await at.sends(execute({ ...base, ...data }));
    expect(at.given.map((given) => given.command)).toEqual([command]);
  });

  test('is that of the person who pressed, whoever its data names', async () => {
    const forged = {
      person: 'amara',
      from: { aadObjectId: 'amara' },
      authority: 'other',
      actor: 'amara',
      way: 'tab',
    };
    await at.sends(execute({ act: 'acknowledge', ...base, ...forged }));
    expect(at.given.map(({ caller, way }) => ({ ...caller, way }))).toEqual([
      { authority: tenant, person: jaya, way: 'chat' },
    ]);
  });

  test('changes nothing when Teams does not say whose it is, or names two tenants', async () => {
    const press = execute({ act: 'acknowledge', ...base });
    const nobody = await at.sends({ ...press, from: { id: '29:x', name: 'Somebody' } });
    const torn = await at.sends({ ...press, channelData: { tenant: { id: 'another-tenant' } } });
    expect(nobody).toEqual(wrong(expect.stringContaining('Teams did not say who you are')));
    expect(torn).toEqual(nobody);
    expect(at.given).toEqual([]);
  });

  test('that came twice is the same command with the same id', async () => {
    const press = execute({ act: 'acknowledge', ...base });
    await at.sends(press);
    await at.sends(press);
    expect(at.given.map(({ id }) => id)).toEqual([commandId, commandId]);
  });

  test('for a notice its reader no longer has is answered with a short notice', async () => {
    at.next.view = undefined;
    expect(await at.sends(execute({ act: 'acknowledge', ...base }))).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message' },
    });
  });

  test('for the card as it is now asks the case for nothing else', async () => {
    const answer = await at.sends(execute({ act: 'refresh', caseId, notice: 'alert:2' }));
    expect(JSON.stringify(cardIn(answer))).toContain('RE-2026-0142');
    expect(at.given).toEqual([]);
  });
});

describe('a press that carries nothing a case can take is told so, and no case hears of it:', () => {
  const notCard = wrong(
    'This button sends nothing that a case can take. Open the case in your caseload and do it there.',
  );
  test.each([
    ['nothing', undefined],
    ['text', 'respond'],
    ['no act', base],
    ['an unknown act', { act: 'deleteEverything', ...base }],
    ['an id that is none', { act: 'acknowledge', ...base, caseId: '42' }],
    ['no command id', { act: 'acknowledge', caseId, notice: 'alert:2', seen: 7 }],
    ['a number of another kind', { act: 'acknowledge', ...base, seen: -1 }],
    ['text of another kind', { act: 'respond', ...base, text: { $ne: 1 } }],
    ['a notice too long', { act: 'acknowledge', ...base, notice: 'a'.repeat(121) }],
  ])('%s', async (_name, data) => {
    expect(await at.sends(execute(data))).toEqual(notCard);
    expect(at.given).toEqual([]);
  });

  test('a field longer than it may be', async () => {
    const answer = await at.sends(
      execute({ act: 'respond', ...base, kind: 'accept', text: 'a'.repeat(8001) }),
    );
    expect(answer).toEqual(wrong(expect.stringContaining('too long for a card')));
    expect(at.given).toEqual([]);
  });
});
