import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { administrationLogSchema } from '#shared/contract/administration.ts';
import { meSchema } from '#shared/contract/api.ts';
import { named, type Office, openOffice, refusal } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

const NAMES = z.object({ administrators: z.array(z.object({ name: z.string() })) });
const namesIn = (body: unknown) => NAMES.parse(body).administrators.map(({ name }) => name);
const me = async (who: string) => meSchema.parse((await office.ask(who, 'GET', '/me')).body).administrator;

const HOLDING = { id: randomUUID(), revision: 1, role: 'ascm', person: named('Tom Whitlock').id };
const DRAFT = { id: randomUUID(), revision: 1 };
const ROUTES = [
  ['GET', '/administrators'],
  ['PUT', `/administrators/${named('Tom Whitlock').id}`, { administrator: true }],
  ['GET', '/people?search='],
  ['PUT', `/people/${randomUUID()}`, { name: 'Nora Quill', mail: 'nora@practice.example' }],
  ['GET', '/log'],
  ['GET', '/calendar'],
  ['PUT', '/calendar', { revision: 1, closedOn: [], openOn: [] }],
  ['GET', '/procedures'],
  ['GET', '/procedures/oxfordshire-re/versions/1'],
  ['PUT', '/procedures/oxfordshire-re/offered', { offered: false }],
  ['POST', '/drafts', { procedure: 'oxfordshire-re', from: { kind: 'shipped' } }],
  ['GET', '/drafts/oxfordshire-re'],
  ['PUT', '/drafts/oxfordshire-re', { ...DRAFT, text: '{}', stories: [] }],
  ['GET', '/drafts/oxfordshire-re/rehearsal'],
  ['POST', '/drafts/oxfordshire-re/publish', { ...DRAFT, note: 'Why not.' }],
  ['POST', '/drafts/oxfordshire-re/discard', DRAFT],
  ['GET', '/holdings'],
  ['POST', '/holdings', HOLDING],
  ['PUT', '/holdings/one', HOLDING],
  ['POST', '/holdings/one/end', { revision: 1, to: '2026-11-23' }],
  ['POST', '/holdings/import', { revision: 1, text: 'role,person', dryRun: true }],
] as const;

it('has a refusal in this test for every route of administration', async () => {
  const { body } = await office.ask('Ivo Grant', 'GET', '/openapi.json');
  const { paths } = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) }).parse(body);
  const published = Object.entries(paths).flatMap(([path, methods]) =>
    path.startsWith('/api/administration')
      ? Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.split('/').length}`)
      : [],
  );
  const tried = ROUTES.map(([method, path]) => `${method} ${`/api/administration${path}`.split('/').length}`);
  expect(tried.sort()).toEqual(published.sort());
});

it.each(ROUTES)('refuses who is no administrator: %s %s', async (method, path, body?: object) => {
  for (const who of ['Amara Okafor', 'Ruth Adeyemi', 'A Stranger']) {
    const answer = await office.administer(who, method, path, body);
    expect(refusal(answer)).toEqual([403, 'notAdministrator']);
  }
});

it('changes nothing for who is no administrator, and logs nothing', async () => {
  const { body } = await office.administer('Ivo Grant', 'GET', '/log');
  expect(body).toEqual({ entries: [] });
  expect(namesIn((await office.administer('Ivo Grant', 'GET', '/administrators')).body)).toEqual([
    'Ivo Grant',
  ]);
});

it('tells people whether they administer', async () => {
  expect(await me('Ivo Grant')).toBe(true);
  expect(await me('Amara Okafor')).toBe(false);
});

it('keeps the last administrator, who may name another and be let go then', async () => {
  const alone = await office.administer('Ivo Grant', 'PUT', `/administrators/${named('Ivo Grant').id}`, {
    administrator: false,
  });
  expect(refusal(alone)).toEqual([409, 'lastAdministrator']);
  const stranger = await office.administer('Ivo Grant', 'PUT', `/administrators/${randomUUID()}`, {
    administrator: true,
  });
  expect(refusal(stranger)).toEqual([422, 'unknownPerson']);
  const none = await office.administer('Ivo Grant', 'PUT', `/administrators/${named('Jaya Patel').id}`, {
    administrator: false,
  });
  expect(refusal(none)).toEqual([422, 'notAnAdministrator']);
  const two = await office.administer('Ivo Grant', 'PUT', `/administrators/${named('Jaya Patel').id}`, {
    administrator: true,
  });
  expect(namesIn(two.body)).toEqual(['Ivo Grant', 'Jaya Patel']);
  expect(await me('Jaya Patel')).toBe(true);
  const one = await office.administer('Jaya Patel', 'PUT', `/administrators/${named('Ivo Grant').id}`, {
    administrator: false,
  });
  expect(namesIn(one.body)).toEqual(['Jaya Patel']);
  expect(refusal(await office.administer('Ivo Grant', 'GET', '/log'))).toEqual([403, 'notAdministrator']);
});

it('adds somebody to the people, and keeps each address to one of them', async () => {
  const nora = randomUUID();
  const put = (id: string, name: string, mail: string) =>
    office.administer('Jaya Patel', 'PUT', `/people/${id}`, { name, mail });
  expect((await put(nora, 'Nora Quill', 'nora@practice.example')).body).toEqual({
    people: [{ id: nora, name: 'Nora Quill', mail: 'nora@practice.example' }],
    more: false,
  });
  expect(refusal(await put(randomUUID(), 'Another', 'NORA@practice.example'))).toEqual([422, 'mailTaken']);
  await put(nora, 'Nora Quill-Hart', 'nora@practice.example');
  const { body } = await office.administer('Jaya Patel', 'GET', '/people?search=quill');
  expect(body).toMatchObject({ people: [{ name: 'Nora Quill-Hart' }], more: false });
});

it('logs who did what, the latest first, and nobody else sees it', async () => {
  const { body } = await office.administer('Jaya Patel', 'GET', '/log');
  const { entries } = administrationLogSchema.parse(body);
  expect(entries.map(({ who, did, when }) => `${when}: ${who.name} ${did}`)).toEqual([
    'Mon 23 Nov 2026, 09:30: Jaya Patel changed the name or address of Nora Quill-Hart',
    'Mon 23 Nov 2026, 09:30: Jaya Patel added Nora Quill-Hart to the people',
    'Mon 23 Nov 2026, 09:30: Jaya Patel took Ivo Grant from the administrators',
    'Mon 23 Nov 2026, 09:30: Ivo Grant made Jaya Patel an administrator',
  ]);
  expect((await office.administer('Mia Stone', 'GET', '/log')).body).toEqual({ entries: [] });
});

it('pages the log', async () => {
  for (let times = 0; times < 50; times += 1)
    await office.administer('Mia Stone', 'PUT', `/administrators/${named('Mia Stone').id}`, {
      administrator: true,
    });
  await office.administer('Mia Stone', 'PUT', '/procedures/newcastle-cdep/offered', { offered: true });
  const first = administrationLogSchema.parse((await office.administer('Mia Stone', 'GET', '/log')).body);
  expect(first.entries).toHaveLength(50);
  expect(first.entries[0]?.kind).toBe('offered');
  const rest = await office.administer('Mia Stone', 'GET', `/log?after=${first.next}`);
  expect(administrationLogSchema.parse(rest.body).entries).toHaveLength(1);
  expect(administrationLogSchema.parse(rest.body).next).toBeUndefined();
});
