import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningPractice, startPractice } from '#local/server.ts';

export const oxfordshire = 'a0000000-0000-4000-8000-00000000000a';
export const newcastle = 'a0000000-0000-4000-8000-00000000000b';
export const amara = 'd0000000-0000-4000-8000-0000000a0001';
export const tom = 'd0000000-0000-4000-8000-0000000a0002';
export const jaya = 'd0000000-0000-4000-8000-0000000a0004';
export const leah = 'd0000000-0000-4000-8000-0000000b0001';
export const botAppId = 'b0000000-0000-4000-8000-00000000b071';
export const clientId = 'c0000000-0000-4000-8000-0000000c11e7';

/** A practice tenant in a folder of its own, which can be stopped and started again. */
export interface TestPractice {
  readonly folder: string;
  readonly said: string[];
  address: string;
  restart: () => Promise<void>;
  end: () => Promise<void>;
  productIsAt: (address: string) => void;
}

/** Starts a practice tenant whose clock says Monday 23 November 2026, 09:30 in London. */
export async function practiceForTest(graphLog?: string): Promise<TestPractice> {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  const said: string[] = [];
  const start = (): Promise<RunningPractice> =>
    startPractice({
      port: 0,
      dataFolder: folder,
      productAddress: 'http://127.0.0.1:9',
      deskFolder: join(folder, 'desk'),
      startAt: '2026-11-23T09:30:00Z',
      graphLog,
      say: (line) => said.push(line),
    });
  let running = await start();
  const test: TestPractice = {
    folder,
    said,
    address: running.address,
    productIsAt: (address) => running.productIsAt(address),
    restart: async () => {
      await running.close();
      running = await start();
      test.address = running.address;
    },
    end: async () => {
      await running.close();
      rmSync(folder, { recursive: true });
    },
  };
  return test;
}

/** Fetches a token as a program does: with its id and secret. */
export async function programToken(practice: TestPractice, tenantId: string, scope: string): Promise<string> {
  const isBot = scope.startsWith('https://api.botframework.com');
  const response = await fetch(`${practice.address}/entra/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: isBot ? botAppId : clientId,
      client_secret: 'practice-secret',
      scope,
    }),
  });
  const answer: { access_token: string } = await response.json();
  return answer.access_token;
}

/** Asks the desk's own address, as its page does. */
export async function askDesk(practice: TestPractice, method: string, path: string, body?: unknown) {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(`${practice.address}${path}`, { method, ...sent });
  return { status: response.status, body: await response.json() };
}
