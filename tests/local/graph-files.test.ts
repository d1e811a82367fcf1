import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskGraph, graphOf, violationsIn } from './graph-client.ts';
import { oxfordshire, practiceForTest, type TestPractice } from './practice-tenant.ts';

const logFolder = mkdtempSync(join(tmpdir(), 'graph-log-'));
const log = join(logFolder, 'exchanges.jsonl');
const drive = '/drives/b!practice-oxfordshire-records';
let practice: TestPractice;
let graph: AskGraph;

beforeAll(async () => {
  practice = await practiceForTest(log);
  graph = await graphOf(practice, oxfordshire);
});
afterAll(async () => {
  await practice.end();
  rmSync(logFolder, { recursive: true });
});

describe('files', () => {
  const path = `${drive}/root:/Cases/EA-0001/Minutes%20%231.pdf:/content`;

  test('a file is written once; writing it again with "fail" is refused and changes nothing', async () => {
    const fail = '?@microsoft.graph.conflictBehavior=fail';
    const first = await graph('PUT', `${path}${fail}`, new TextEncoder().encode('the minutes'));
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ name: 'Minutes #1.pdf', size: 11 });
    const second = await graph('PUT', `${path}${fail}`, new TextEncoder().encode('other words'));
    expect(second.status).toBe(409);
    expect(second.body.error?.code).toBe('nameAlreadyExists');
    const content = await graph('GET', `${drive}/items/${first.body.id}/content`);
    expect(content.status).toBe(302);
    expect(await (await fetch(content.headers.get('location') ?? '')).text()).toBe('the minutes');
  });

  test('folders on the way are made, and listed', async () => {
    const top = await graph('GET', `${drive}/root/children`);
    expect(top.body.value?.map((i) => i.name)).toEqual(['Cases']);
    const inside = await graph('GET', `${drive}/root:/Cases/EA-0001:/children`);
    expect(inside.body.value?.map((i) => i.name)).toEqual(['Minutes #1.pdf']);
    expect((await graph('GET', `${drive}/root:/Cases/EA-0001`)).body.folder).toEqual({ childCount: 1 });
  });

  test('a large file comes in parts, and shows the hash that SharePoint tells', async () => {
    const opened = await graph('POST', `${drive}/root:/Cases/record.pdf:/createUploadSession`, {
      item: { '@microsoft.graph.conflictBehavior': 'fail', name: 'record.pdf' },
    });
    const put = (range: string, size: number) =>
      fetch(String(opened.body.uploadUrl), {
        method: 'PUT',
        headers: { 'content-range': `bytes ${range}/327690` },
        body: new Uint8Array(size).fill(7),
      });
    expect((await put('0-327679', 327_680)).status).toBe(202);
    expect((await put('327680-327689', 10)).status).toBe(201);
    const item = await graph('GET', `${drive}/root:/Cases/record.pdf?$select=id,size,file`);
    expect(item.body).toMatchObject({
      size: 327_690,
      file: { hashes: { quickXorHash: 'BzjAAQ5wgAMc4AAHMgAFAAAAAAA=' } },
    });
    expect(item.body.webUrl).toBeUndefined();
  });

  test('"rename" finds a free name and "replace" makes a new version', async () => {
    const renamed = await graph(
      'PUT',
      `${path}?@microsoft.graph.conflictBehavior=rename`,
      new Uint8Array([1]),
    );
    expect(renamed.body.name).toBe('Minutes #1 1.pdf');
    const replaced = await graph('PUT', path, new Uint8Array([1, 2]));
    expect([replaced.status, replaced.body.size]).toEqual([200, 2]);
  });

  test('every exchange above is one that the published Graph model allows', async () => {
    const violations = await violationsIn(log);
    if (violations === undefined)
      console.log('NOT CHECKED: ../shared/graph/graph-check.mjs is not beside this checkout');
    expect(violations ?? []).toEqual([]);
  });
});
