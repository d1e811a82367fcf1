import { expect, test } from 'vitest';
import { ApiFailure } from '#tab/parts/api/api-failure.ts';
import { createApi } from '#tab/parts/api/client.ts';
import { caseView } from './sample-case.ts';

const request = {
  id: '3f0c5f2e-8a3e-4a52-9d0e-7d4f3a1b2c3d',
  seen: 12,
  command: { type: 'writeNote', text: 'Seen.' },
} as const;
const refusal = {
  reason: 'outOfDate',
  what: 'The case moved on.',
  why: 'Jaya Patel responded.',
  remedy: 'Read it, then send again.',
};

function serviceThat(...answers: { status: number; body?: unknown }[]) {
  const asked: { address: string; token: string | null }[] = [];
  const api = createApi(
    async (fresh) => (fresh ? 'new-token' : 'token'),
    async (address, init) => {
      asked.push({ address, token: new Headers(init.headers).get('authorization') });
      const { status, body } = answers.shift() ?? { status: 500 };
      return new Response(body === undefined ? 'not JSON' : JSON.stringify(body), { status });
    },
  );
  return { api, asked };
}

async function failureOf(promise: Promise<unknown>): Promise<ApiFailure | undefined> {
  return promise.then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof ApiFailure ? thrown : undefined),
  );
}

test('a command that was carried out brings the case as it is now', async () => {
  const { api, asked } = serviceThat({ status: 200, body: { case: caseView } });
  expect(await api.give('case-142', request)).toEqual({ kind: 'done', case: caseView });
  expect(asked).toEqual([{ address: '/api/cases/case-142/commands', token: 'Bearer token' }]);
});

test('a refusal comes in words, with the case as it is now', async () => {
  const { api } = serviceThat({ status: 409, body: { refusal, case: caseView } });
  expect(await api.give('case-142', request)).toEqual({ kind: 'refused', refusal, case: caseView });
});

test('a token that is no longer accepted is asked for anew, once', async () => {
  const { api, asked } = serviceThat({ status: 401 }, { status: 200, body: { case: caseView } });
  expect((await api.give('case-142', request)).kind).toBe('done');
  expect(asked.map(({ token }) => token)).toEqual(['Bearer token', 'Bearer new-token']);
  const refused = serviceThat({ status: 401 }, { status: 401 });
  expect(await failureOf(refused.api.me())).toMatchObject({ reason: 'signIn', status: 401 });
  expect(refused.asked).toHaveLength(2);
});

test('an answer nobody agreed on is a failure, and never counts as done or refused', async () => {
  expect(await failureOf(serviceThat({ status: 503 }).api.give('case-142', request))).toMatchObject({
    reason: 'unexpected',
    status: 503,
  });
  const halfCase = serviceThat({ status: 200, body: { case: { id: 'case-142' } } });
  expect(await failureOf(halfCase.api.give('case-142', request))).toMatchObject({ reason: 'unexpected' });
});

test('a connection that drops leaves it unknown whether anything was done', async () => {
  const api = createApi(
    async () => 'token',
    async () => {
      throw new TypeError('Failed to fetch');
    },
  );
  expect(await failureOf(api.give('case-142', request))).toMatchObject({ reason: 'notReached' });
});

test('a case that may not be read says why', async () => {
  const { api } = serviceThat({ status: 404, body: { refusal } });
  expect(await failureOf(api.theCase('case-999'))).toMatchObject({ reason: 'refused', refusal });
});
