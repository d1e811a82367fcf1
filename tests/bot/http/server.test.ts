import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Health } from '#bot/application/ports/health.ts';
import { DatabaseAway } from '#bot/application/ports/store.ts';
import { reasonOf } from './one-case.ts';
import { serverAlone } from './server-alone.ts';

let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ app, close } = await serverAlone());
});
afterAll(() => close?.());

describe('a page', () => {
  it.each(['/tab/', '/pane/'])(
    'at %s is framed by its hosts alone, and runs only what is ours',
    async (url) => {
      const { statusCode, headers, body } = await app.inject(url);
      expect(statusCode).toBe(200);
      const policy = String(headers['content-security-policy']);
      const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
      expect(nonce).toMatch(/^[\w+/]{24}$/);
      expect(body).toContain(`content="${nonce}"`);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com");
      expect(policy).toMatch(
        /frame-ancestors [^;]*https:\/\/teams\.microsoft\.com [^;]*http:\/\/127\.0\.0\.1:4100/,
      );
      expect(policy).not.toMatch(/unsafe|script-src[^;]*\*/);
      expect(headers).not.toHaveProperty('x-frame-options');
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    },
  );

  it('has another nonce each time', async () => {
    const bodies = await Promise.all([1, 2, 3].map(async () => (await app.inject('/tab/')).body));
    expect(new Set(bodies).size).toBe(3);
  });

  it('is found without its last stroke', async () => {
    expect(await app.inject('/tab')).toMatchObject({ statusCode: 302, headers: { location: '/tab/' } });
  });
});

it.each([
  ['GET', '/'],
  ['GET', '/api/nothing'],
  ['POST', '/tab/'],
  ['DELETE', '/api/cases'],
  ['GET', '/assets/nothing.js'],
  ['GET', '/assets/..%2f..%2fpackage.json'],
  ['GET', '/%zz'],
  ['GET', `/api/cases/${'a'.repeat(5000)}`],
] as const)('%s %s is nothing here, said in JSON', async (method, url) => {
  const answer = await app.inject({ method, url });
  expect([answer.statusCode, reasonOf({ status: 404, body: answer.json() })]).toEqual([
    404,
    'unknownAddress',
  ]);
});

it('describes every route of the API in OpenAPI', async () => {
  const { openapi, paths } = (await app.inject('/api/openapi.json')).json();
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/api/me',
      '/api/cases',
      '/api/cases/{caseId}',
      '/api/cases/{caseId}/commands',
      '/api/cases/{caseId}/stream',
      '/api/people',
      '/api/emails/lookup',
    ]),
  );
  expect(Object.keys(paths['/api/cases'])).toEqual(['get', 'post']);
  expect(Object.keys(paths['/api/cases/{caseId}/commands'].post.responses)).toEqual(
    expect.arrayContaining(['200', '400', '401', '403', '404', '409', '422']),
  );
});

it('lets one person ask so often a minute, and nobody else wait for them', async () => {
  const ask = (person: string) =>
    app.inject({ url: '/api/cases', headers: { authorization: `Bearer ${person}` } });
  for (let asked = 0; asked < 600; asked += 1) expect((await ask('busy')).statusCode).toBe(200);
  const refused = await ask('busy');
  expect([refused.statusCode, reasonOf({ status: 429, body: refused.json() })]).toEqual([429, 'tooMany']);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await ask('other')).statusCode).toBe(200);
});

it('tells nothing of what went wrong inside', async () => {
  const command = { id: randomUUID(), seen: 0, command: { type: 'writeNote', text: 'Hello.' } };
  const answer = await app.inject({
    method: 'POST',
    url: `/api/cases/${randomUUID()}/commands`,
    headers: { authorization: 'Bearer somebody' },
    payload: command,
  });
  expect([answer.statusCode, reasonOf({ status: 500, body: answer.json() })]).toEqual([500, 'broken']);
  expect(answer.body).not.toContain('bug');
});

it('asks for patience while the database is away, and tells nothing more of it', async () => {
  const cause = new Error('connect ECONNREFUSED 10.0.0.5:5432');
  const away = await serverAlone({ work: { caseload: () => Promise.reject(new DatabaseAway(cause)) } });
  const answer = await away.app.inject({ url: '/api/cases', headers: { authorization: 'Bearer somebody' } });
  expect([answer.statusCode, answer.headers['retry-after'], answer.json()]).toEqual([
    503,
    '10',
    {
      refusal: {
        reason: 'databaseAway',
        what: 'The service cannot reach its records just now.',
        why: 'Its database does not answer. It is usually back within a minute.',
        remedy: 'Wait a moment and send it again; what was recorded already will not be recorded twice.',
      },
    },
  ]);
  await away.close();
});

describe('how it is', () => {
  const late = { check: 'limits', authority: 'north', count: 3, says: '3 limits are late.' };
  const ask = async (health: Health) => {
    const alone = await serverAlone({ health });
    const asked = ['/health/live', '/health/serving', '/health/ready'];
    const answers = await Promise.all(asked.map((url) => alone.app.inject(url)));
    await alone.close();
    return answers.map((answer) => [answer.statusCode, answer.json()]);
  };

  it('is said to whoever asks: alive, able to take requests, all well', async () => {
    expect(await ask({ serving: async () => [], ready: async () => [] })).toEqual([
      [200, { live: true }],
      [200, { serving: true }],
      [200, { ready: true }],
    ]);
  });

  it('names what is not well, and goes on taking requests when it can', async () => {
    expect(await ask({ serving: async () => [], ready: async () => [late] })).toEqual([
      [200, { live: true }],
      [200, { serving: true }],
      [503, { ready: false, notWell: [late] }],
    ]);
  });

  it('stays alive when it can take no requests', async () => {
    const database = { check: 'database', says: 'The database does not answer.' };
    expect(await ask({ serving: async () => [database], ready: async () => [database] })).toEqual([
      [200, { live: true }],
      [503, { serving: false, notWell: [database] }],
      [503, { ready: false, notWell: [database] }],
    ]);
  });
});
