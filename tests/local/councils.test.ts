import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { packsOnDisk } from '#bot/packs.ts';
import { practiceForTest, type TestPractice } from './practice-tenant.ts';

const file = z.object({
  authorities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      procedures: z.array(z.object({ id: z.string(), version: z.number() })),
      people: z.array(z.object({ id: z.string(), name: z.string(), mail: z.string() })),
      roles: z.record(z.string(), z.array(z.string())),
    }),
  ),
});
const { authorities } = file.parse(
  JSON.parse(readFileSync(new URL('../../infra/local/authorities.json', import.meta.url), 'utf8')),
);

let practice: TestPractice;
beforeAll(async () => {
  practice = await practiceForTest();
});
afterAll(async () => practice.end());

test('the practice councils run every procedure that comes with the product', () => {
  expect(authorities.map(({ name, procedures }) => [name, procedures.map(({ id }) => id)])).toEqual([
    ['Oxfordshire practice council', ['oxfordshire-re']],
    ['Newcastle practice council', ['newcastle-cdep', 'newcastle-drp']],
    ['Stoke practice council', ['stoke-cp']],
    ['Rutland practice council', ['rutland-disagreement', 'rutland-alert']],
  ]);
});

test('each with somebody for every role that is not named case by case', () => {
  const empty = authorities.flatMap(({ procedures, roles }) =>
    procedures.flatMap(({ id, version }) =>
      Object.entries(packsOnDisk().get(id, version)?.roles ?? {}).flatMap(([role, { named }]) =>
        named === 'inDirectory' && !roles[role]?.length ? [`${id} ${role}`] : [],
      ),
    ),
  );
  expect(empty).toEqual([]);
});

test('and the desk lists the same people, council by council', async () => {
  const state = await (await fetch(`${practice.address}/desk/state`)).json();
  const listed = state.people.map(({ id, name, mail, tenantId }: Record<string, string>) => ({
    id,
    name,
    mail,
    tenantId,
  }));
  expect(state.tenants.map(({ name }: { name: string }) => name)).toEqual(
    authorities.map(({ name }) => name),
  );
  expect(listed).toEqual(
    authorities.flatMap(({ id: tenantId, people }) => people.map((one) => ({ ...one, tenantId }))),
  );
});
