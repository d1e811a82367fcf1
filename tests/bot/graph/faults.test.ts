import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { graphAdapters } from '#bot/graph/graph-adapters.ts';
import { unlimited } from '#tests/support/unlimited.ts';
import { type ScriptedGraph, startScriptedGraph, tenant } from './scripted-graph.ts';

const email = { from: 'owner-1', subject: 'Case OX-1', to: [], cc: [], bodyHtml: '<p>Met</p>' };
const sending = { from: 'owner-1', draftId: 'draft-1' };
const requestId = '0b7a7f2e-1111-4222-8333-444455556666';

let graph: ScriptedGraph;
beforeEach(async () => {
  graph = await startScriptedGraph();
});
afterEach(() => graph.close());

function saying(status: number, code: string, message: string, headers: Record<string, string> = {}) {
  return { status, headers, body: { error: { code, message, innerError: { 'request-id': requestId } } } };
}

describe('what Graph says when it does not do as asked', () => {
  test.each([
    [saying(403, 'ErrorAccessDenied', 'Access is denied.'), 'refused'],
    [saying(404, 'ErrorItemNotFound', 'The object was not found.'), 'notFound'],
    [saying(404, 'ErrorInvalidUser', 'The requested user is invalid.'), 'unknownPerson'],
    [saying(404, 'MailboxNotEnabledForRESTAPI', 'No mailbox.'), 'unknownPerson'],
    [saying(409, 'nameAlreadyExists', 'Name already exists'), 'conflict'],
    [saying(423, 'resourceLocked', 'The resource is locked'), 'conflict'],
    [saying(400, 'ErrorDuplicateTransactionId', 'The TransactionId has been used.'), 'conflict'],
    [saying(400, 'ErrorInvalidIdMalformed', 'Id is malformed.'), 'notFound'],
    [saying(429, 'ApplicationThrottled', 'Too many requests.', { 'retry-after': '30' }), 'throttled'],
    [saying(503, 'serviceNotAvailable', 'Busy', { 'retry-after': '40' }), 'unavailable'],
    [saying(500, 'generalException', 'Something went wrong'), 'unavailable'],
    [saying(412, 'PreconditionFailed', 'Try again.'), 'unavailable'],
    [saying(400, 'ErrorInvalidRequest', 'Bad request'), 'refused'],
  ])('%j becomes %s', async (answer, reason) => {
    const { mail } = graphAdapters(graph.settings, unlimited);
    graph.answers(answer);

    const outcome = await mail.send(tenant, sending);

    expect(outcome).toMatchObject({
      ok: false,
      fault: {
        reason,
        said: `${answer.status} ${answer.body.error.code}: ${answer.body.error.message}`,
        requestId,
      },
    });
  });

  test('how long to wait is passed on, in seconds or as a date', async () => {
    const { mail } = graphAdapters(graph.settings, unlimited);
    const inTwoMinutes = new Date(Date.now() + 120_000).toUTCString();
    graph.answers(
      saying(429, 'ApplicationThrottled', 'x', { 'retry-after': '30' }),
      saying(429, 'ApplicationThrottled', 'x', { 'retry-after': inTwoMinutes }),
      saying(429, 'ApplicationThrottled', 'x'),
    );

    const waits = [];
    for (let time = 0; time < 3; time += 1) {
      const outcome = await mail.prepare(tenant, email);
      waits.push(outcome.ok ? 'done' : outcome.fault.retryAfterSeconds);
    }

    expect(waits[0]).toBe(30);
    expect(waits[1]).toBeGreaterThan(115);
    expect(waits[1]).toBeLessThanOrEqual(120);
    expect(waits[2]).toBeUndefined();
  });

  test('an answer in HTML from a proxy on the way is quoted, cut short', async () => {
    const { mail } = graphAdapters(graph.settings, unlimited);
    graph.answers({ status: 502, body: `<html>\n  ${'x'.repeat(1000)}</html>` });

    const outcome = await mail.prepare(tenant, email);

    expect(outcome).toEqual({
      ok: false,
      fault: { reason: 'unavailable', said: `502 <html> ${'x'.repeat(288)}…` },
    });
  });

  test('a good answer that lacks what we need is unexpected, and says what is missing', async () => {
    const { mail } = graphAdapters(graph.settings, unlimited);
    graph.answers({ status: 200, headers: { 'request-id': requestId }, body: { id: 'draft-1' } });

    expect(await mail.send(tenant, sending)).toEqual({
      ok: false,
      fault: { reason: 'unexpected', said: '200, but the answer lacks or misstates: isDraft', requestId },
    });
  });

  test('no answer at all says that none came, not that nothing happened', async () => {
    const { mail } = graphAdapters(graph.settings, unlimited);
    graph.answers('hang up');

    expect(await mail.prepare(tenant, email)).toEqual({
      ok: false,
      fault: { reason: 'notReachable', said: 'no answer: fetch failed: other side closed' },
    });
  });
});

describe('asking again', () => {
  const notTaken = saying(401, 'InvalidAuthenticationToken', 'The token has been revoked.');

  test('a token that is not taken any more is replaced by a fresh one', async () => {
    const { mail } = graphAdapters(graph.settings, unlimited);
    graph.answers(notTaken, { status: 201, body: { id: 'draft-1' } });

    expect(await mail.prepare(tenant, email)).toEqual({ ok: true, value: { draftId: 'draft-1' } });
    expect(graph.signedIn()).toBe(2);
  });

  test('where the fresh one is not taken either, that is what is wrong', async () => {
    const { mail } = graphAdapters(graph.settings, unlimited);
    graph.answers(notTaken, notTaken);

    expect(await mail.prepare(tenant, email)).toMatchObject({ ok: false, fault: { reason: 'notSignedIn' } });
    expect(graph.asked).toHaveLength(2);
  });

  test('a read that may be repeated at once is repeated', async () => {
    const { mail } = graphAdapters(graph.settings, unlimited);
    graph.answers(saying(503, 'serviceNotAvailable', 'Busy', { 'retry-after': '0' }), {
      status: 200,
      body: { id: 'draft-1', isDraft: false },
    });

    expect(await mail.send(tenant, sending)).toEqual({ ok: true, value: 'alreadySent' });
    expect(graph.asked).toHaveLength(2);
  });

  test('a read that must wait longer is left to the job', async () => {
    const { mail } = graphAdapters(graph.settings, unlimited);
    graph.answers(saying(429, 'ApplicationThrottled', 'x', { 'retry-after': '30' }));

    expect(await mail.send(tenant, sending)).toMatchObject({
      ok: false,
      fault: { retryAfterSeconds: 30 },
    });
    expect(graph.asked).toHaveLength(1);
  });

  test('a write is never repeated by itself', async () => {
    const { mail } = graphAdapters(graph.settings, unlimited);
    graph.answers(saying(503, 'serviceNotAvailable', 'Busy', { 'retry-after': '0' }));

    expect(await mail.prepare(tenant, email)).toMatchObject({ ok: false });
    expect(graph.asked).toHaveLength(1);
  });
});
