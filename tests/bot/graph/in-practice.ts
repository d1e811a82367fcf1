import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { GraphSettings } from '#bot/graph/settings.ts';
import { startPractice } from '#local/server.ts';

export const oxfordshire = 'a0000000-0000-4000-8000-00000000000a';
export const newcastle = 'a0000000-0000-4000-8000-00000000000b';
export const amara = {
  id: 'd0000000-0000-4000-8000-0000000a0001',
  mail: 'amara.okafor@oxfordshire.practice.example',
};
export const ben = {
  id: 'd0000000-0000-4000-8000-0000000a0003',
  mail: 'ben.rees@oxfordshire.practice.example',
};

const mails = z.object({
  messages: z.array(
    z.object({ id: z.string(), internetMessageId: z.string(), folder: z.string(), subject: z.string() }),
  ),
});
const events = z.object({
  events: z.array(z.object({ subject: z.string(), joinUrl: z.string().optional() })),
});

/** A practice tenant of this test's own: what the adapters need to reach it, and what people see at their desks. */
export async function startInPractice() {
  const folder = mkdtempSync(join(tmpdir(), 'graph-practice-'));
  const graphLog = join(folder, 'graph.jsonl');
  const practice = await startPractice({
    port: 0,
    dataFolder: folder,
    productAddress: 'http://127.0.0.1:9',
    deskFolder: folder,
    startAt: '2026-11-23T09:30:00.000Z',
    graphLog,
    say: () => undefined,
  });
  const { address } = practice;
  return {
    settings: settingsFor(address),
    graphLog,
    /** Does something at the desk, such as ordering a fault or writing an email. */
    post: (path: string, body: object) => send('POST', `${address}/desk/${path}`, body),
    put: (path: string, body: object) => send('PUT', `${address}/desk/${path}`, body),
    inbox: async (person: { id: string }, subject: string) => {
      const { messages } = mails.parse(await read(`${address}/desk/people/${person.id}/mail`));
      return messages.filter((mail) => mail.folder === 'inbox' && mail.subject === subject);
    },
    calendar: async (person: { id: string }, subject: string) => {
      const calendar = events.parse(await read(`${address}/desk/people/${person.id}/calendar`));
      return calendar.events.filter((event) => event.subject === subject);
    },
    close: async () => {
      await practice.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function settingsFor(address: string): GraphSettings {
  return {
    clientId: 'c0000000-0000-4000-8000-0000000c11e7',
    credential: { kind: 'secret', secret: 'practice-secret' },
    authority: 'https://login.practice.example',
    authorityAddress: `${address}/entra`,
    graphAddress: `${address}/graph`,
    app: { manifestId: 'b0000000-0000-4000-8000-00000000b071' },
  };
}

async function read(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

async function send(method: 'POST' | 'PUT', url: string, body: object): Promise<void> {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
}
