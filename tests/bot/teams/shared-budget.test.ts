import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '#bot/graph/sign-in.ts';
import { sharedBudgets } from '#bot/jobs/budgets.ts';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import { type RunningPractice, startPractice } from '#local/server.ts';
import { botAppId, oxfordshire } from '#tests/local/practice-tenant.ts';
import { postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';
import { morePeople, writeDirectory } from '#tests/support/more-people.ts';
import { mostWithin } from '#tests/support/most-within.ts';
import { sentToTeams } from '#tests/support/sent-to-teams.ts';
import { type BotBeforeCases, botBeforeCases } from './cases-at-work.ts';
import { noticeOf } from './notices.ts';

const SILENT = { info: () => {}, error: () => {} };
const PEOPLE = morePeople(oxfordshire, 60);
const REPLICAS = 3;

let folder: string;
let practice: RunningPractice;
let database: TestDatabase;
let stores: readonly OpenStore[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'budget-'));
  const peopleFile = join(folder, 'people.json');
  writeDirectory(peopleFile, PEOPLE);
  practice = await startPractice({
    port: 0,
    dataFolder: folder,
    productAddress: 'http://127.0.0.1:9',
    deskFolder: folder,
    peopleFile,
    limits: true,
    say: () => {},
  });
  database = await postgresDatabase();
  stores = await Promise.all(Array.from({ length: REPLICAS }, () => openStore(database.settings, SILENT)));
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await database.drop();
  await practice.close();
  rmSync(folder, { recursive: true });
});

test('three replicas that write to everybody stay within what Teams allows them together', async () => {
  const replicas = stores.map(replica);
  const sends = PEOPLE.map((to, at) => async () => {
    const { bot } = replicas[at % REPLICAS] ?? expect.fail('no such replica');
    for (const kind of ['alert', 'outcome'] as const) {
      const sent = await bot.messenger.send(oxfordshire, to, bot.draw(noticeOf(kind)));
      expect(sent).toMatchObject({ ok: true });
    }
  });
  await atATime(12, sends);

  const requests = await sentToTeams(practice.address, oxfordshire);
  // Each of them was opened a chat and sent two cards.
  expect(requests).toHaveLength(60 * 3);
  expect(requests.map(({ status }) => status)).not.toContain(429);
  expect(
    mostWithin(
      requests.map(({ at }) => at),
      1000,
    ),
  ).toBeLessThanOrEqual(50);
  const chats = Map.groupBy(requests, ({ conversation }) => conversation);
  const most = [...chats].map(([chat, those]) =>
    chat
      ? mostWithin(
          those.map(({ at }) => at),
          1000,
        )
      : 0,
  );
  expect(Math.max(...most)).toBeLessThanOrEqual(7);
});

/** A bot with what it needs of a replica: a way to the database that all of them share. */
function replica({ database: { kysely } }: OpenStore): BotBeforeCases {
  const P = practice.address;
  const tokenFor = signIn({
    clientId: botAppId,
    credential: { kind: 'secret', secret: 'practice-secret' },
    authority: 'https://login.practice.example',
    authorityAddress: `${P}/entra`,
  });
  const settings = {
    appId: botAppId,
    tenant: oxfordshire,
    openIdMetadata: `${P}/botframework/v1/.well-known/openidconfiguration`,
    tokenIssuer: 'https://api.botframework.com',
    scope: 'https://api.botframework.com',
    serviceUrl: `${P}/connector/{tenant}/`,
    teamsAppId: botAppId,
    publicAddress: 'http://127.0.0.1:4200',
  };
  return botBeforeCases(settings, tokenFor, sharedBudgets(kysely));
}

/** Does everything, so many at a time. */
async function atATime(count: number, work: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...work];
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) await next();
  };
  await Promise.all(Array.from({ length: count }, worker));
}
