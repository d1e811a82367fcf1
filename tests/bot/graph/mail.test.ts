import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { graphAdapters } from '#bot/graph/graph-adapters.ts';
import { unlimited } from '#tests/support/unlimited.ts';
import { type ScriptedGraph, startScriptedGraph, tenant } from './scripted-graph.ts';

let graph: ScriptedGraph;
beforeEach(async () => {
  graph = await startScriptedGraph();
});
afterEach(() => graph.close());

const lines = () => graph.asked.map(({ line }) => line);

describe('the original of an email', () => {
  const mime = Buffer.from('Subject: Review\r\n\r\nCaf\u00e9 \u2013 8-bit \u00ff', 'latin1');
  const notFound = { status: 404, body: { error: { code: 'ErrorItemNotFound', message: 'Not found.' } } };
  const asked = { mailbox: 'iro-1', itemId: 'AAMk/1+2=', internetMessageId: `<o'hara&co#1@x>` };

  test('is kept byte for byte', async () => {
    graph.answers({ status: 200, body: mime });

    const outcome = await graphAdapters(graph.settings, unlimited).mail.original(tenant, asked);

    expect(outcome).toEqual({ ok: true, value: { mime: new Uint8Array(mime) } });
    expect(lines()).toEqual(['GET /graph/v1.0/users/iro-1/messages/AAMk%2F1%2B2%3D/$value']);
  });

  test('is looked up by the id it was sent with when it has been moved since', async () => {
    graph.answers(
      notFound,
      { status: 200, body: { value: [{ id: 'moved-1' }] } },
      { status: 200, body: mime },
    );

    const outcome = await graphAdapters(graph.settings, unlimited).mail.original(tenant, asked);

    expect(outcome).toEqual({ ok: true, value: { mime: new Uint8Array(mime) } });
    expect(lines().slice(1)).toEqual([
      `GET /graph/v1.0/users/iro-1/messages?$filter=internetMessageId%20eq%20%27%3Co%27%27hara%26co%231%40x%3E%27&$select=id`,
      'GET /graph/v1.0/users/iro-1/messages/moved-1/$value',
    ]);
  });

  test('that is in the mailbox no more is not found', async () => {
    graph.answers(notFound, { status: 200, body: { value: [] } });

    expect(await graphAdapters(graph.settings, unlimited).mail.original(tenant, asked)).toEqual({
      ok: false,
      fault: { reason: 'notFound', said: '404 ErrorItemNotFound: Not found.' },
    });
  });
});

describe('sending an email', () => {
  const email = {
    from: 'owner-1',
    subject: 'Case OX-1: meeting booked',
    to: [{ name: 'Ben Rees', mail: 'ben@council.example' }],
    cc: [{ name: 'Sana Malik', mail: 'sana@council.example' }],
    bodyHtml: '<p>See you there</p>',
  };

  test('begins with a draft under an id that lasts', async () => {
    graph.answers({ status: 201, body: { id: 'draft-1', isDraft: true } });

    expect(await graphAdapters(graph.settings, unlimited).mail.prepare(tenant, email)).toEqual({
      ok: true,
      value: { draftId: 'draft-1' },
    });

    expect(graph.asked[0]?.headers.prefer).toBe('IdType="ImmutableId"');
    expect(JSON.parse(graph.asked[0]?.body.toString() ?? '')).toEqual({
      subject: 'Case OX-1: meeting booked',
      body: { contentType: 'html', content: '<p>See you there</p>' },
      toRecipients: [{ emailAddress: { name: 'Ben Rees', address: 'ben@council.example' } }],
      ccRecipients: [{ emailAddress: { name: 'Sana Malik', address: 'sana@council.example' } }],
    });
  });

  test('sends the draft, with no body and no content type', async () => {
    graph.answers({ status: 200, body: { id: 'draft-1', isDraft: true } }, { status: 202 });

    const outcome = await graphAdapters(graph.settings, unlimited).mail.send(tenant, {
      from: 'owner-1',
      draftId: 'draft-1',
    });

    expect(outcome).toEqual({ ok: true, value: 'sent' });
    expect(lines()).toEqual([
      'GET /graph/v1.0/users/owner-1/messages/draft-1?$select=id%2CisDraft',
      'POST /graph/v1.0/users/owner-1/messages/draft-1/send',
    ]);
    expect(graph.asked[1]?.headers['content-type']).toBeUndefined();
    expect(graph.asked[1]?.headers['content-length']).toBe('0');
  });

  test('does not send again what has gone already', async () => {
    graph.answers({ status: 200, body: { id: 'draft-1', isDraft: false } });

    const outcome = await graphAdapters(graph.settings, unlimited).mail.send(tenant, {
      from: 'owner-1',
      draftId: 'draft-1',
    });

    expect(outcome).toEqual({ ok: true, value: 'alreadySent' });
    expect(lines()).toHaveLength(1);
  });
});
