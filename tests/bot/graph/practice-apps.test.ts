import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphAdapters } from '#bot/graph/graph-adapters.ts';
import { contractIsHere, violationsIn } from '#tests/support/graph-contract.ts';
import { unlimited } from '#tests/support/unlimited.ts';
import { amara, ben, newcastle, oxfordshire, startInPractice } from './in-practice.ts';

let practice: Awaited<ReturnType<typeof startInPractice>>;
beforeAll(async () => {
  practice = await startInPractice();
});
afterAll(() => practice.close());

const INSTALL = 'POST /graph/v1.0/users/.*/installedApps';

test('the app is found in the tenant’s catalogue and installed, once', async () => {
  const { installer } = graphAdapters(practice.settings, unlimited);
  await practice.put(`people/${ben.id}/app`, { state: 'removed' });
  expect(await installer.install(oxfordshire, ben.id)).toEqual({ ok: true, value: 'installed' });
  expect(await installer.install(oxfordshire, ben.id)).toEqual({ ok: true, value: 'alreadyThere' });
});

test('who has it keeps it', async () => {
  const { installer } = graphAdapters(practice.settings, unlimited);
  expect(await installer.install(oxfordshire, amara.id)).toEqual({ ok: true, value: 'alreadyThere' });
});

test('where it may not be installed, or nobody is there, that lasts; where the service is away it passes', async () => {
  const { installer } = graphAdapters(practice.settings, unlimited);
  const install = (person: string) => installer.install(oxfordshire, person);
  await practice.post('faults', { match: INSTALL, status: 403 });
  expect(await install(ben.id)).toMatchObject({ ok: false, fault: { reason: 'refused' } });
  expect(await install('d0000000-0000-4000-8000-0000000fffff')).toMatchObject({
    ok: false,
    fault: { reason: 'notFound' },
  });
  await practice.post('faults', { match: INSTALL, status: 503, retryAfter: 40 });
  expect(await install(ben.id)).toMatchObject({
    ok: false,
    fault: { reason: 'unavailable', retryAfterSeconds: 40 },
  });
});

test('an app that is in no catalogue cannot be installed', async () => {
  const other = { ...practice.settings, app: { manifestId: '3c5d9e10-0000-4000-8000-00000000a991' } };
  expect(await graphAdapters(other, unlimited).installer.install(newcastle, ben.id)).toEqual({
    ok: false,
    fault: { reason: 'notFound', said: "the app is not in the tenant's catalogue" },
  });
});

test('every exchange above keeps to what Microsoft publishes about Graph', async (story) => {
  if (!contractIsHere) story.skip('../shared/graph is not beside this checkout, so nothing was checked.');
  expect(readFileSync(practice.graphLog, 'utf8').split('\n').length).toBeGreaterThan(4);
  expect(await violationsIn(practice.graphLog)).toEqual([]);
});
