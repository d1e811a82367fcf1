import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Replicas, replicasOf } from './replicas.ts';

let folder: string;
let house: Replicas<'first' | 'second'> | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'practice-data-'));
});

afterEach(async () => {
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a second process on a folder of practice data is refused in words, and the first goes on', async () => {
  const data = join(folder, 'data');
  house = await replicasOf(['first', 'second'], { DATA_FOLDER: data });
  const { first, second } = house.replica;
  first.start();
  await first.ready();
  second.start();
  await expect(second.ready()).rejects.toThrow(
    `The practice data in ${data} is in use by another process. Stop that one first, or set DATA_FOLDER to another folder.`,
  );
  expect(await second.ended()).toBe(1);
  expect(first.isRunning()).toBe(true);
  await first.stop();
  second.start();
  await second.ready();
});

test('practice data is refused where the service is set to production', async () => {
  house = await replicasOf(['first', 'second'], { DATA_FOLDER: join(folder, 'data'), PRODUCTION: 'true' });
  const { first } = house.replica;
  first.start();
  await expect(first.ready()).rejects.toThrow(
    'Set DATABASE_URL. A data folder holds practice data, which is not power-safe, so it cannot be used in production.',
  );
  expect(await first.ended()).toBe(1);
});
