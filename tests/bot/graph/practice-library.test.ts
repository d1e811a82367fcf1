import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphAdapters } from '#bot/graph/graph-adapters.ts';
import { contractIsHere, violationsIn } from '#tests/support/graph-contract.ts';
import { unlimited } from '#tests/support/unlimited.ts';
import { oxfordshire, startInPractice } from './in-practice.ts';

let practice: Awaited<ReturnType<typeof startInPractice>>;
beforeAll(async () => {
  practice = await startInPractice();
});
afterAll(() => practice.close());

const drive = 'b!practice-oxfordshire-records';

describe('the library of the practice tenant', () => {
  const minutes = (name: string, text: string) => ({
    drive,
    folder: 'Cases/OX-1',
    name,
    contentType: 'application/pdf',
    bytes: new TextEncoder().encode(text),
  });

  test('a document filed twice is there once; another under its name is a conflict', async () => {
    const { library } = graphAdapters(practice.settings, unlimited);

    const first = await library.file(oxfordshire, minutes('Minutes #1.pdf', '%PDF one'));
    const same = await library.file(oxfordshire, minutes('Minutes #1.pdf', '%PDF one'));
    const other = await library.file(oxfordshire, minutes('Minutes #1.pdf', '%PDF two'));

    expect(first.ok).toBe(true);
    expect(same).toEqual(first);
    expect(other).toMatchObject({ ok: false, fault: { reason: 'conflict' } });
  });

  test('filed, but the answer was lost: filed again, it is the one there', async () => {
    const { library } = graphAdapters(practice.settings, unlimited);
    await practice.post('faults', { match: 'PUT /graph/v1.0/drives/', status: 503, when: 'after', times: 1 });

    expect(await library.file(oxfordshire, minutes('Lost.pdf', '%PDF'))).toMatchObject({ ok: false });
    expect(await library.file(oxfordshire, minutes('Lost.pdf', '%PDF'))).toMatchObject({ ok: true });
  });
});

test('the secret is wrong: nothing is done, and the reason is the one Entra gives', async () => {
  const wrong = { ...practice.settings, credential: { kind: 'secret', secret: 'wrong' } } as const;
  const { library } = graphAdapters(wrong, unlimited);

  const outcome = await library.file(oxfordshire, {
    drive,
    folder: '',
    name: 'x',
    contentType: 'text/plain',
    bytes: new Uint8Array(),
  });

  expect(outcome).toMatchObject({ ok: false, fault: { reason: 'notSignedIn' } });
});

test('every exchange above keeps to what Microsoft publishes about Graph', async (story) => {
  if (!contractIsHere) story.skip('../shared/graph is not beside this checkout, so nothing was checked.');
  expect(readFileSync(practice.graphLog, 'utf8').split('\n').length).toBeGreaterThan(4);
  expect(await violationsIn(practice.graphLog)).toEqual([]);
});
