import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { graphAdapters } from '#bot/graph/graph-adapters.ts';
import { quickXorHash } from '#bot/graph/quick-xor-hash.ts';
import { unlimited } from '#tests/support/unlimited.ts';
import { type ScriptedGraph, startScriptedGraph, tenant } from './scripted-graph.ts';

let graph: ScriptedGraph;
beforeEach(async () => {
  graph = await startScriptedGraph();
});
afterEach(() => graph.close());

const lines = () => graph.asked.map(({ line }) => line);
const minutes = {
  drive: 'b!records',
  folder: 'Cases/OX-1',
  name: 'Minutes #2 (50%).pdf',
  contentType: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF minutes'),
};
const path = '/graph/v1.0/drives/b!records/root:/Cases/OX-1/Minutes%20%232%20(50%25).pdf';
const taken = { status: 409, body: { error: { code: 'nameAlreadyExists', message: 'Name already exists' } } };
const item = { id: '01ABC', name: minutes.name, webUrl: 'https://records.example/1', size: 12 };
const filed = { ok: true, value: { itemId: '01ABC', webUrl: 'https://records.example/1' } };
const inLibrary = (hashes: object, size = 12) => ({ status: 200, body: { ...item, size, file: { hashes } } });

describe('filing a document', () => {
  test('puts it under its name, and never over another', async () => {
    graph.answers({ status: 201, body: item });

    expect(await graphAdapters(graph.settings, unlimited).library.file(tenant, minutes)).toEqual(filed);

    expect(lines()).toEqual([`PUT ${path}:/content?@microsoft.graph.conflictBehavior=fail`]);
    expect(graph.asked[0]?.headers['content-type']).toBe('application/pdf');
    expect(graph.asked[0]?.body.toString()).toBe('%PDF minutes');
  });

  test('sends the document alone when it lies inside a larger buffer', async () => {
    const surrounding = new TextEncoder().encode('secret %PDF minutes secret');
    graph.answers({ status: 201, body: item });

    await graphAdapters(graph.settings, unlimited).library.file(tenant, {
      ...minutes,
      bytes: surrounding.subarray(7, 19),
    });

    expect(graph.asked[0]?.body.toString()).toBe('%PDF minutes');
  });

  test.each([
    ['by the hash SharePoint keeps', { quickXorHash: quickXorHash(minutes.bytes) }],
    ['by SHA-256', { sha256Hash: createHash('sha256').update(minutes.bytes).digest('hex').toUpperCase() }],
  ])('that is there already counts as filed, known %s', async (_how, hashes) => {
    graph.answers(taken, inLibrary(hashes));

    expect(await graphAdapters(graph.settings, unlimited).library.file(tenant, minutes)).toEqual(filed);
    expect(lines()[1]).toBe(`GET ${path}?$select=id%2Cname%2Csize%2CwebUrl%2Cfile`);
  });

  test.each([
    ['another length', inLibrary({}, 13)],
    ['another hash', inLibrary({ quickXorHash: quickXorHash(new TextEncoder().encode('%PDF Minutes')) })],
    ['another SHA-256', inLibrary({ sha256Hash: '00' })],
    ['a folder', { status: 200, body: { ...item, folder: { childCount: 0 } } }],
  ])('is in conflict with what has its name and %s', async (_what, there) => {
    graph.answers(taken, there);

    expect(await graphAdapters(graph.settings, unlimited).library.file(tenant, minutes)).toEqual({
      ok: false,
      fault: { reason: 'conflict', said: '409 nameAlreadyExists: Name already exists' },
    });
  });
});

describe('filing a large document', () => {
  const bytes = new Uint8Array(6 * 1024 * 1024).map((_, index) => index % 251);

  test('goes in parts, to an address that is shown no token', async () => {
    graph.answers(
      {
        status: 200,
        body: { uploadUrl: `${graph.address}/upload/1`, expirationDateTime: '2026-11-30T10:00:00Z' },
      },
      { status: 202, body: { nextExpectedRanges: ['5242880-'] } },
      { status: 201, body: { ...item, size: bytes.length } },
    );

    expect(
      await graphAdapters(graph.settings, unlimited).library.file(tenant, { ...minutes, bytes }),
    ).toEqual(filed);

    expect(lines()).toEqual([`POST ${path}:/createUploadSession`, 'PUT /upload/1', 'PUT /upload/1']);
    expect(JSON.parse(graph.asked[0]?.body.toString() ?? '')).toEqual({
      item: { '@microsoft.graph.conflictBehavior': 'fail', name: 'Minutes #2 (50%).pdf' },
    });
    const parts = graph.asked.slice(1);
    expect(parts.map(({ headers }) => headers['content-range'])).toEqual([
      'bytes 0-5242879/6291456',
      'bytes 5242880-6291455/6291456',
    ]);
    expect(parts.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
    expect(Buffer.concat(parts.map(({ body }) => body)).equals(bytes)).toBe(true);
  });

  test('stops at the part that fails', async () => {
    graph.answers({ status: 200, body: { uploadUrl: `${graph.address}/upload/1` } }, 'hang up');

    expect(
      await graphAdapters(graph.settings, unlimited).library.file(tenant, { ...minutes, bytes }),
    ).toEqual({
      ok: false,
      fault: { reason: 'notReachable', said: 'no answer: fetch failed: other side closed' },
    });
    expect(lines()).toHaveLength(2);
  });
});
