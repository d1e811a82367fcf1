import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Councils, layOutCouncils } from './councils.ts';

let folder: string;
let councils: Councils;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'councils-'));
  councils = layOutCouncils(folder, 3);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('three times the practice councils are twelve, of which no two have anybody in common', () => {
  expect(councils.all).toHaveLength(12);
  const people = councils.all.map(
    ({ roles }) => new Set(Object.values(roles).flatMap((held) => held.map(({ mail }) => mail))),
  );
  const everybody = people.reduce((sum, { size }) => sum + size, 0);
  expect(new Set(people.flatMap((mails) => [...mails])).size).toBe(everybody);
});

test('each runs the procedures of its own, in a library of its own', () => {
  expect(councils.all.slice(4, 8).map(({ procedures }) => procedures)).toEqual([
    ['oxfordshire-re'],
    ['newcastle-cdep', 'newcastle-drp'],
    ['stoke-cp'],
    ['rutland-disagreement', 'rutland-alert'],
  ]);
  const { tenants } = JSON.parse(readFileSync(councils.peopleFile, 'utf8'));
  expect(new Set(tenants.map(({ driveId }: { driveId: string }) => driveId)).size).toBe(12);
});

test('the practice tenant and the product know the same councils', () => {
  const { tenants } = JSON.parse(readFileSync(councils.peopleFile, 'utf8'));
  const ids = tenants.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(councils.all.map(({ id }) => id));
});
