import { expect, test } from 'vitest';
import { administrationClient } from '#tab/parts/administration/client.ts';
import { ApiFailure } from '#tab/parts/api/api-failure.ts';

const refusal = { reason: 'calendarChanged', what: 'It changed.', why: 'Somebody did.', remedy: 'Look.' };
const calendar = { revision: 4, today: '2026-11-24', closedOn: [], openOn: [], running: 'They stay.' };
const asked = { id: '3f0c5f2e-8a3e-4a52-9d0e-7d4f3a1b2c3d', revision: 3, closedOn: [], openOn: [] };

function answering(status: number, body?: unknown) {
  const sent: string[] = [];
  const client = administrationClient({
    administration: async (method, path) => {
      sent.push(`${method} ${path}`);
      return new Response(body === undefined ? 'not JSON' : JSON.stringify(body), { status });
    },
  });
  return { client, sent };
}

test('a change that was made brings what is now', async () => {
  const { client, sent } = answering(200, { calendar });
  expect(await client.saveCalendar(asked)).toEqual({ kind: 'done', value: calendar });
  expect(sent).toEqual(['PUT /calendar']);
});

test('a change that was refused brings the words, and what is there instead', async () => {
  const { client } = answering(409, { refusal, calendar });
  expect(await client.saveCalendar(asked)).toEqual({ kind: 'refused', said: { refusal, calendar } });
});

test('what may not be read is a failure with the refusal’s words', async () => {
  const failure = await answering(403, { refusal })
    .client.calendar()
    .catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(ApiFailure);
  expect(failure).toMatchObject({ reason: 'refused', status: 403, refusal });
});

test('an answer nobody agreed on never counts as done', async () => {
  for (const { client } of [answering(200, { calendar: {} }), answering(502)])
    await expect(client.saveCalendar(asked)).rejects.toMatchObject({ reason: 'unexpected' });
});
