import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { graphAdapters } from '#bot/graph/graph-adapters.ts';
import { signIn } from '#bot/graph/sign-in.ts';
import { unlimited } from '#tests/support/unlimited.ts';
import { type ScriptedGraph, startScriptedGraph, tenant } from './scripted-graph.ts';

const scope = 'https://graph.microsoft.com/.default';
const email = { from: 'owner-1', subject: 'Case OX-1', to: [], cc: [], bodyHtml: '<p>Met</p>' };

let graph: ScriptedGraph;
beforeEach(async () => {
  graph = await startScriptedGraph();
});
afterEach(() => graph.close());

describe('signing in as the service', () => {
  test('a secret earns a token', async () => {
    expect(await signIn(graph.settings)(tenant, scope)).toEqual({ ok: true, value: 'a-token' });
  });

  test('so does a certificate', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const tokenFor = signIn({
      ...graph.settings,
      credential: {
        kind: 'certificate',
        thumbprintSha256: 'ab'.repeat(32),
        privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      },
    });

    expect(await tokenFor(tenant, scope)).toEqual({ ok: true, value: 'a-token' });
  });

  test('a wrong secret is refused in the words of the sign-in service, and Graph is not asked', async () => {
    const { mail } = graphAdapters(graph.settings, unlimited);
    graph.refuseSignIn({
      status: 401,
      body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' },
    });

    const outcome = await mail.prepare(tenant, email);

    expect(outcome).toMatchObject({ ok: false, fault: { reason: 'notSignedIn' } });
    expect(outcome.ok ? '' : outcome.fault.said).toContain('AADSTS7000215: Invalid client secret provided.');
    expect(graph.asked).toEqual([]);
  });

  test.each([
    [
      { status: 429, headers: { 'retry-after': '7' }, body: { error: 'temporarily_unavailable' } },
      'throttled',
    ],
    [{ status: 503, body: { error: 'temporarily_unavailable' } }, 'unavailable'],
    ['hang up' as const, 'notReachable'],
  ])('%j becomes %s', async (answer, reason) => {
    graph.refuseSignIn(answer);

    expect(await signIn(graph.settings)(tenant, scope)).toMatchObject({ ok: false, fault: { reason } });
  });

  test('after an outage it signs in again by itself', async () => {
    const tokenFor = signIn(graph.settings);
    graph.refuseSignIn('hang up');
    await tokenFor(tenant, scope);
    graph.refuseSignIn(undefined);

    expect(await tokenFor(tenant, scope)).toEqual({ ok: true, value: 'a-token' });
  });

  test('the token goes to Graph and to nobody Graph sends us on to', async () => {
    const elsewhere = await startScriptedGraph();
    const { mail } = graphAdapters(graph.settings, unlimited);
    graph.answers({ status: 302, headers: { location: `${elsewhere.address}/mime` } });
    elsewhere.answers({ status: 200, body: 'Subject: Review' });

    await mail.original(tenant, { mailbox: 'iro-1', itemId: 'mail-1', internetMessageId: '<1@x>' });

    expect(graph.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer a-token']);
    expect(elsewhere.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    await elsewhere.close();
  });
});
