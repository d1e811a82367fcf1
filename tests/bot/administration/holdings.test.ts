import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AddHolding, type HoldingsView, holdingsAnswerSchema } from '#shared/contract/holdings.ts';
import { type Answer, named, type Office, openOffice, refusal } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

const IVO = 'Ivo Grant';
const viewIn = ({ body }: Answer): HoldingsView => holdingsAnswerSchema.parse(body).holdings;
const now = async (ended = false) => viewIn(await office.administer(IVO, 'GET', `/holdings?ended=${ended}`));
const add = async (who: string, role: string, more: Partial<AddHolding> = {}) => {
  const { revision } = await now();
  return office.administer(IVO, 'POST', '/holdings', { revision, role, person: named(who).id, ...more });
};
const ofRole = (view: HoldingsView, role: string) =>
  view.holdings
    .filter((one) => one.role === role)
    .map(({ person, team, from, to, deputy, when }) =>
      [person.name, team, from, to, deputy?.name, when].filter(Boolean).join(' '),
    );
const idOf = async (who: string, role: string) => {
  const { holdings } = await now(true);
  return holdings.find((one) => one.role === role && one.person.id === named(who).id)?.id ?? '';
};
const holders = (role: string, day: string) =>
  office.open.store.inAuthority('oxfordshire', async (tx) =>
    ((await tx.holders(day))[role] ?? []).map(({ name }) => name),
  );

it('lists the roles of the procedures by the names people know, and who holds them', async () => {
  const view = await now();
  expect(view.roles).toContainEqual({ key: 'ascm', label: 'ASCM', procedures: ['oxfordshire-re'] });
  expect(ofRole(view, 'ascm')).toEqual(['Jaya Patel now']);
});

it('gives a role from one London day to another, behind those who hold it', async () => {
  const added = await add('Tom Whitlock', 'ascm', {
    team: 'East',
    from: '2026-12-01',
    to: '2026-12-31',
    deputy: named('Ben Rees').id,
  });
  expect(added.status).toBe(201);
  expect(ofRole(viewIn(added), 'ascm')).toEqual([
    'Jaya Patel now',
    'Tom Whitlock East 2026-12-01 2026-12-31 Ben Rees ahead',
  ]);
  expect(await holders('ascm', '2026-11-30')).toEqual(['Jaya Patel']);
  expect(await holders('ascm', '2026-12-01')).toEqual(['Jaya Patel', 'Tom Whitlock']);
  expect(await holders('ascm', '2026-12-31')).toEqual(['Jaya Patel', 'Tom Whitlock']);
  expect(await holders('ascm', '2027-01-01')).toEqual(['Jaya Patel']);
});

it('asks who holds the role on the London day', async () => {
  office.on('Tue 1 Dec 2026');
  const { body } = await office.ask('Amara Okafor', 'GET', '/people?search=Whitlock');
  expect(body).toMatchObject({ people: [{ name: 'Tom Whitlock', roles: ['ASCM'] }] });
  office.on('Mon 30 Nov 2026');
  const before = await office.ask('Amara Okafor', 'GET', '/people?search=Whitlock');
  expect(before.body).toMatchObject({ people: [{ name: 'Tom Whitlock', roles: [] }] });
  office.on('Mon 23 Nov 2026');
});

it('names somebody once who holds a role for two teams', async () => {
  expect((await add('Jaya Patel', 'ascm', { team: 'West' })).status).toBe(201);
  expect(await holders('ascm', '2026-11-23')).toEqual(['Jaya Patel']);
});

it.each([
  ['Jaya Patel', 'ascm', {}, 'holdingTwice'],
  ['Jaya Patel', 'ascm', { team: 'West', from: '2027-01-01' }, 'holdingTwice'],
  ['Tom Whitlock', 'ascm', { team: 'East', to: '2026-12-01' }, 'holdingTwice'],
  ['Tom Whitlock', 'emperor', {}, 'unknownRole'],
  ['Nobody Known', 'ascm', {}, 'unknownPerson'],
  ['Ben Rees', 'ascm', { from: '2026-12-02', to: '2026-12-01' }, 'endBeforeStart'],
  ['Ben Rees', 'ascm', { deputy: named('Ben Rees').id }, 'deputyIsHolder'],
  ['Ben Rees', 'ascm', { deputy: named('Nobody Known').id }, 'unknownPerson'],
  ['Ben Rees', 'ascm', { deputy: named('Leah Brandt').id }, 'unknownPerson'],
])('refuses %s the role %s with %j: %s', async (who, role, more, reason) => {
  const before = await now(true);
  expect(refusal(await add(who, role, more))).toEqual([422, reason]);
  expect(await now(true)).toEqual(before);
});

it('lets the same role follow on from one day to the next', async () => {
  const follows = await add('Tom Whitlock', 'ascm', { team: 'East', from: '2027-01-01' });
  expect(follows.status).toBe(201);
});

it('adds the same sending once', async () => {
  const id = randomUUID();
  await add('Sana Malik', 'iro', { id });
  const again = await add('Sana Malik', 'iro', { id });
  expect(again.status).toBe(201);
  expect(ofRole(await now(), 'iro')).toEqual(['Amara Okafor now', 'Sana Malik now']);
});

it('changes a holding, and refuses what was meant for an earlier list', async () => {
  const { revision } = await now();
  const path = `/holdings/${await idOf('Sana Malik', 'iro')}`;
  const asked = { revision, role: 'iro', person: named('Sana Malik').id, to: '2026-12-24' };
  const changed = await office.administer(IVO, 'PUT', path, asked);
  expect(ofRole(viewIn(changed), 'iro')).toEqual(['Amara Okafor now', 'Sana Malik 2026-12-24 now']);
  const late = await office.administer(IVO, 'PUT', path, { ...asked, to: '2026-12-31' });
  expect(refusal(late)).toEqual([409, 'holdingsChanged']);
  expect(late.body).toMatchObject({ holdings: { revision: revision + 1 } });
});

it('ends a holding on its last day, and shows what has ended only when asked', async () => {
  const { revision } = await now();
  const path = `/holdings/${await idOf('Sana Malik', 'iro')}/end`;
  const ended = await office.administer(IVO, 'POST', path, { revision, to: '2026-11-22' });
  expect(ofRole(viewIn(ended), 'iro')).toEqual(['Amara Okafor now']);
  expect(ofRole(await now(true), 'iro')).toEqual(['Amara Okafor now', 'Sana Malik 2026-11-22 ended']);
  expect(await holders('iro', '2026-11-22')).toEqual(['Amara Okafor', 'Sana Malik']);
  expect(await holders('iro', '2026-11-23')).toEqual(['Amara Okafor']);
});

it('takes out a holding that would have ended before it begins', async () => {
  await add('Helen Marsh', 'iro', { from: '2027-03-01' });
  const { revision } = await now();
  const path = `/holdings/${await idOf('Helen Marsh', 'iro')}/end`;
  await office.administer(IVO, 'POST', path, { revision, to: '2026-11-23' });
  expect(ofRole(await now(true), 'iro')).toEqual(['Amara Okafor now', 'Sana Malik 2026-11-22 ended']);
});

it('knows no holding of another authority', async () => {
  const { body } = await office.administer('Mia Stone', 'GET', '/holdings');
  const theirs = holdingsAnswerSchema.parse(body).holdings.holdings[0];
  const { revision } = await now();
  const path = `/holdings/${theirs?.id}/end`;
  const answer = await office.administer(IVO, 'POST', path, { revision, to: '2026-11-23' });
  expect(refusal(answer)).toEqual([404, 'unknownHolding']);
});

it('logs roles and people, and neither teams nor reasons', async () => {
  const { body } = await office.administer(IVO, 'GET', '/log');
  const text = JSON.stringify(body);
  expect(text).toContain('gave Tom Whitlock the role ASCM');
  expect(text).not.toContain('East');
});
