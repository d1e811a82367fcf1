import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opening } from '#tests/support/opening.ts';
import { type OneCase, oneCase, reasonOf, send } from './one-case.ts';

let one: OneCase;
let token = '';

beforeAll(async () => {
  one = await oneCase();
  token = await one.amara.token();
});
afterAll(() => one?.house.close());

const commands = () => `/cases/${one.caseId}/commands`;
const asked = (command: object, changed: object = {}) =>
  JSON.stringify({ id: randomUUID(), seen: 99, command, ...changed });
const note = (text: string) => ({ type: 'writeNote', text });

describe('a command that cannot be read is refused, and changes nothing', () => {
  it.each([
    ['of a type nobody knows', () => asked({ type: 'deleteEverything' })],
    ['that is the service’s own', () => asked({ type: 'reportDelivery', notice: 'alert:3', outcome: {} })],
    ['that is not JSON', () => '{"id": '],
    ['that is empty', () => ''],
    ['that is a list', () => '[]'],
    ['with a field nobody asked for', () => asked(note('Hello.'), { actor: 'somebody else' })],
    ['with a field nobody asked for inside', () => asked({ ...note('Hello.'), at: '2020-01-01' })],
    ['with more text than a field holds', () => asked(note('x'.repeat(8001)))],
    ['with a NUL in its text', () => asked(note('a\0b'))],
    ['with half a character in its text', () => asked(note('a\ud800b'))],
    ['with an id that is none', () => asked(note('Hello.'), { id: 'one' })],
    ['that says it saw nothing', () => asked(note('Hello.'), { seen: -1 })],
    [
      'with a key that reaches for the prototype',
      () => asked(note('x')).replace('"seen"', '"__proto__":{},"seen"'),
    ],
  ])('%s', async (_what, body) => {
    const answer = await one.unchanged(() => send(one.house, commands(), { token, body: body() }));
    expect(answer.status).toBe(400);
    expect(reasonOf(answer)).toBe('malformed');
  });

  it('that is longer than a request may be', async () => {
    const body = asked(note('x'.repeat(1_048_576)));
    const answer = await one.unchanged(() => send(one.house, commands(), { token, body }));
    expect(answer.status).toBe(413);
    expect(reasonOf(answer)).toBe('tooLarge');
  });

  it('that is not sent as JSON', async () => {
    const sent = { token, body: 'type=writeNote', type: 'application/x-www-form-urlencoded' };
    const answer = await one.unchanged(() => send(one.house, commands(), sent));
    expect(answer.status).toBe(415);
    expect(reasonOf(answer)).toBe('malformed');
  });
});

describe('a case that cannot be opened as it is asked for is refused, and no case is made', () => {
  const open = (changed: object) =>
    JSON.stringify({
      id: randomUUID(),
      procedure: 'oxfordshire-re',
      command: opening(one.tom, one.ben, changed),
    });

  it.each([
    ['with a NUL in the initials', { child: { name: 'Made Up', initials: 'M\0', number: '1' } }, 400],
    ['with half a character as the category', { category: '\ud800' }, 400],
    [
      'with a NUL in the key of a role',
      { named: { 'a\0': { id: randomUUID(), name: 'A', mail: 'a' } } },
      400,
    ],
    [
      'with a NUL in a mail address',
      { named: { teamManager: { id: randomUUID(), name: 'A', mail: 'a\0' } } },
      400,
    ],
    ['with a NUL in the id of an email', { email: email({ itemId: 'a\0' }) }, 400],
    ['with a day there is not', { discussion: talk('2026-02-31') }, [400, 422]],
    ['with a talk in the future', { discussion: talk('2026-11-30') }, 422],
    ['without an issue', { issues: [] }, 422],
    ['at a stage there is not', { stage: '9' }, 422],
    ['at a stage named after the prototype', { stage: '__proto__' }, 422],
    ['with a category the procedure does not have', { category: 'constructor' }, 422],
  ])('%s', async (_what, changed, status) => {
    const answer = await one.unchanged(() => send(one.house, '/cases', { token, body: open(changed) }));
    expect([status].flat()).toContain(answer.status);
    expect(reasonOf(answer)).not.toBe('broken');
  });

  it('under a procedure the authority does not use', async () => {
    const body = JSON.stringify({ ...JSON.parse(open({})), procedure: 'newcastle-cdep' });
    const answer = await one.unchanged(() => send(one.house, '/cases', { token, body }));
    expect([answer.status, reasonOf(answer)]).toEqual([404, 'unknownProcedure']);
  });

  it('by somebody without the role', async () => {
    const body = open({});
    const answer = await one.unchanged(async () =>
      send(one.house, '/cases', { token: await one.tom.token(), body }),
    );
    expect([answer.status, reasonOf(answer)]).toEqual([403, 'mayNotOpen']);
  });
});

describe('searches', () => {
  it.each([
    ['for people without saying for whom', '/people', 400],
    ['for people with a NUL', '/people?search=%00', 400],
    ['for people with signs that mean something to a database', '/people?search=%25_%5C', 200],
    ['of the caseload from a place that is none', '/cases?after=nonsense', 200],
    ['of the caseload from a NUL', '/cases?after=%00', 400],
  ])('%s', async (_what, path, status) => {
    const answer = await send(one.house, path, { token });
    expect(answer.status).toBe(status);
  });
});

function talk(on: string): object {
  return { with: 'Tom Whitlock', mode: 'telephone', on, summary: 'We do not agree.' };
}

function email(changed: object): object {
  const ids = { itemId: 'a', internetMessageId: 'b', conversationId: 'c' };
  return { mailbox: randomUUID(), ...ids, receivedAt: '2026-11-23T09:30:00.000Z', ...changed };
}
