import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphOf } from './graph-client.ts';
import {
  amara,
  askDesk,
  clientId,
  newcastle,
  oxfordshire,
  practiceForTest,
  programToken,
  type TestPractice,
} from './practice-tenant.ts';

let practice: TestPractice;
beforeAll(async () => {
  practice = await practiceForTest();
});
afterAll(() => practice.end());

async function signsIn(tenant: string): Promise<{ status: number; said: string }> {
  const answer = await fetch(`${practice.address}/entra/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: 'practice-secret',
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
  const { error_description = '' }: { error_description?: string } = await answer.json();
  return { status: answer.status, said: error_description.slice(0, 12) };
}

test('tokens that were revoked are refused by Graph and by the connector, and new ones are taken', async () => {
  const before = await graphOf(practice, oxfordshire);
  const members = `${practice.address}/connector/${oxfordshire}/v3/conversations/a%3Anone/members`;
  const asBot = async () => {
    const token = await programToken(practice, oxfordshire, 'https://api.botframework.com/.default');
    return () => fetch(members, { headers: { authorization: `Bearer ${token}` } });
  };
  const oldBot = await asBot();
  expect((await before('GET', `/users/${amara}`)).status).toBe(200);

  await askDesk(practice, 'DELETE', '/desk/tokens');

  expect(await before('GET', `/users/${amara}`)).toMatchObject({
    status: 401,
    body: { error: { code: 'InvalidAuthenticationToken', message: 'Access token has been revoked.' } },
  });
  expect((await oldBot()).status).toBe(401);
  const after = await graphOf(practice, oxfordshire);
  expect((await after('GET', `/users/${amara}`)).status).toBe(200);
  // Nobody has that chat, but whoever asks is known again.
  expect((await (await asBot())()).status).toBe(404);
});

test('a credential that is refused in one council is good in the others, until it is taken again', async () => {
  const credentials = (accepted: boolean, tenant?: string) =>
    askDesk(practice, 'PUT', '/desk/credentials', { accepted, ...(tenant === undefined ? {} : { tenant }) });

  await credentials(false, newcastle);
  expect(await signsIn(newcastle)).toEqual({ status: 401, said: 'AADSTS700022' });
  expect((await signsIn(oxfordshire)).status).toBe(200);

  await credentials(true, newcastle);
  expect((await signsIn(newcastle)).status).toBe(200);

  await credentials(false);
  expect((await signsIn(oxfordshire)).status).toBe(401);
  await credentials(true);
  expect((await signsIn(oxfordshire)).status).toBe(200);
});
