import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSigningKey, type SigningKey } from '#local/sign-in/signing-key.ts';
import { type Database, openDatabase } from '#local/state/database.ts';
import { type OneCase, oneCase, reasonOf, send } from './one-case.ts';

const CLIENT = 'c0000000-0000-4000-8000-0000000c11e7';
const OXFORDSHIRE = 'a0000000-0000-4000-8000-00000000000a';
const ELSEWHERE = 'a0000000-0000-4000-8000-00000000ffff';
const HOUR = 3600;

let one: OneCase;
let kept: Database;
let key: SigningKey;

beforeAll(async () => {
  one = await oneCase();
  kept = openDatabase(one.house.practiceFolder);
  key = await openSigningKey(kept, 'sign-in key');
});
afterAll(async () => {
  kept?.close();
  await one?.house.close();
});

const issuer = (tenant: string) => `https://login.practice.example/${tenant}/v2.0`;
const claims = (changed: object = {}) => ({
  iss: issuer(OXFORDSHIRE),
  aud: CLIENT,
  oid: one.amara.me.id,
  tid: OXFORDSHIRE,
  scp: 'access_as_user',
  ver: '2.0',
  ...changed,
});
const unsigned = (alg: string) => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg, typ: 'JWT' })}.${part({ ...claims(), exp: Date.now() / 1000 + HOUR })}.`;
};
const withSharedSecret = () =>
  new SignJWT(claims())
    .setProtectedHeader({ alg: 'HS256', kid: key.publicKey.kid })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(key.publicKey.n));

it('takes the token these are all made from', async () => {
  const answer = await send(one.house, '/me', { token: await key.sign(claims(), HOUR) });
  expect(answer).toMatchObject({ status: 200, body: { person: { name: 'Amara Okafor' } } });
});

it.each<[what: string, reason: string, token: () => Promise<string | undefined>]>([
  ['none', 'notSignedIn', async () => undefined],
  ['one that is no token', 'signInRefused', async () => 'garbage'],
  ['one of three parts that say nothing', 'signInRefused', async () => 'a.b.c'],
  ['one that ran out', 'signInExpired', () => key.sign(claims(), -HOUR)],
  ['one for another application', 'signInRefused', () => key.sign(claims({ aud: randomUUID() }), HOUR)],
  [
    'one of an authority not served',
    'signInRefused',
    () => key.sign(claims({ tid: ELSEWHERE, iss: issuer(ELSEWHERE) }), HOUR),
  ],
  [
    'one whose issuer is of another authority',
    'signInRefused',
    () => key.sign(claims({ iss: issuer(ELSEWHERE) }), HOUR),
  ],
  ['one that does not let the app act', 'signInRefused', () => key.sign(claims({ scp: 'User.Read' }), HOUR)],
  [
    'one whose scope only looks like it',
    'signInRefused',
    () => key.sign(claims({ scp: 'access_as_user_x' }), HOUR),
  ],
  ['one of the older kind', 'signInRefused', () => key.sign(claims({ ver: '1.0' }), HOUR)],
  [
    'one of an application',
    'signInRefused',
    () => key.sign({ ...claims({ idtyp: 'app', roles: ['x'] }), scp: undefined }, HOUR),
  ],
  ['one without a signature', 'signInRefused', async () => unsigned('none')],
  ['one that claims to be signed', 'signInRefused', async () => unsigned('RS256')],
  ['one signed with our public key as a shared secret', 'signInRefused', withSharedSecret],
])('refuses %s', async (_what, reason, token) => {
  const body = JSON.stringify({ id: randomUUID(), seen: 99, command: { type: 'writeNote', text: 'Hello.' } });
  const sent = { token: await token(), body };
  const answer = await one.unchanged(() => send(one.house, `/cases/${one.caseId}/commands`, sent));
  expect([answer.status, reasonOf(answer)]).toEqual([401, reason]);
});

it('refuses a token that was changed after it was signed', async () => {
  const [head, body, signature] = (await key.sign(claims(), HOUR)).split('.');
  const read = JSON.parse(Buffer.from(body ?? '', 'base64url').toString());
  const changed = Buffer.from(JSON.stringify({ ...read, oid: one.tom.me.id })).toString('base64url');
  const answer = await send(one.house, '/me', { token: `${head}.${changed}.${signature}` });
  expect([answer.status, reasonOf(answer)]).toEqual([401, 'signInRefused']);
});

it('knows nobody whom the authority has not entered, though they are signed in', async () => {
  const stranger = await key.sign(claims({ oid: randomUUID() }), HOUR);
  const me = await send(one.house, '/me', { token: stranger });
  expect([me.status, reasonOf(me)]).toEqual([403, 'unknownPerson']);
  const body = JSON.stringify({ id: randomUUID(), seen: 99, command: { type: 'writeNote', text: 'Hello.' } });
  const told = await one.unchanged(() =>
    send(one.house, `/cases/${one.caseId}/commands`, { token: stranger, body }),
  );
  expect(told.status).toBe(403);
});
