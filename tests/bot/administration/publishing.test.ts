import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { meSchema } from '#shared/contract/api.ts';
import { proceduresSchema, rehearsalSchema } from '#shared/contract/drafts.ts';
import { OXFORDSHIRE } from '#tests/support/casts.ts';
import { draftIn, drafting, IVO, OXON } from './drafting.ts';
import { named, type Office, openOffice, refusal } from './office.ts';

let office: Office;
let desk: ReturnType<typeof drafting>;
beforeAll(async () => {
  office = await openOffice();
  desk = drafting(office);
});
afterAll(() => office?.close());
beforeEach(() => desk.discardAll());

const FAILS = `story: Stage 1 takes a day
pack: oxfordshire-re
begins: 2026-11-23
steps:
  - who: iro
    does: openCase
    with: { stage: 1 }
    expect: { due: 2026-11-24 }
`;

it('publishes nothing while there is a fault or a story fails', async () => {
  const draft = draftIn(await desk.begin());
  const broken = draftIn(await desk.keep(draft, { text: '{}' }));
  expect(refusal(await desk.publish(broken))).toEqual([422, 'draftHasFaults']);
  const stories = [{ name: 'a-day.yaml', text: FAILS }];
  const failing = draftIn(await desk.keep(broken, { text: draft.text, stories }));
  const answer = await desk.publish(failing);
  expect(refusal(answer)).toEqual([422, 'storyFails']);
  expect(answer.body).toMatchObject({
    refusal: { what: 'A story does not end as written: a-day.yaml.' },
  });
  const { body } = await office.administer(IVO, 'GET', `${OXON}/rehearsal`);
  expect(rehearsalSchema.parse(body).stories[0]?.steps[0]?.findings).toContainEqual({
    ok: false,
    line: 'FAIL  due: expected 2026-11-24; found 2026-11-30',
  });
  expect(refusal(await desk.publish({ ...failing, revision: 1 }))).toEqual([409, 'draftChanged']);
  expect(await desk.oxfordshire()).toMatchObject({ current: 1, versions: [{ version: 1 }] });
});

it('publishes the next version once: new cases use it, running ones keep theirs', async () => {
  const running = await office.opensACase();
  const draft = draftIn(await desk.begin());
  const text = draft.text.replace('"name": "Resolution and Escalation"', '"name": "R and E, revised"');
  const ready = draftIn(await desk.keep(draft, { text }));
  const id = randomUUID();
  const first = await desk.publish(ready, { id });
  expect(first).toEqual({ status: 200, body: { procedure: 'oxfordshire-re', version: 2 } });
  expect(await desk.publish(ready, { id })).toEqual(first);
  expect(refusal(await desk.publish(ready))).toEqual([404, 'unknownDraft']);
  expect(await desk.oxfordshire()).toMatchObject({
    name: 'R and E, revised',
    current: 2,
    offered: true,
    versions: [
      { version: 2, note: 'Renamed.', published: { who: { name: IVO } } },
      { version: 1, note: 'Came with the service.' },
    ],
  });
  const later = await office.opensACase();
  const versionOf = async (caseId: string) => {
    const entries = await office.open.store.inAuthority('oxfordshire', (tx) => tx.entries(caseId));
    const [opened] = entries.flatMap(({ event }) => (event.type === 'CaseOpened' ? [event.procedure] : []));
    return opened?.version;
  };
  expect(await versionOf(running)).toBe(1);
  expect(await versionOf(later)).toBe(2);
  const commands = `/cases/${running}/commands`;
  const note = { id: randomUUID(), seen: 99, command: { type: 'writeNote', text: 'Still here.' } };
  expect((await office.ask('Amara Okafor', 'POST', commands, note)).status).toBe(200);
  const published = await office.administer(IVO, 'GET', '/procedures/oxfordshire-re/versions/2');
  expect(published.body).toMatchObject({ version: 2, name: 'R and E, revised' });
  expect(JSON.stringify(published.body)).toContain('\\"version\\": 2');
});

it('takes what two send at the same moment one after the other', async () => {
  const draft = draftIn(await desk.begin());
  const saved = await Promise.all([desk.keep(draft, { text: '"one"' }), desk.keep(draft, { text: '"two"' })]);
  expect(saved.map(({ status }) => status).sort()).toEqual([200, 409]);
  const ready = draftIn(await desk.keep({ ...draft, revision: 2 }, {}));
  const id = randomUUID();
  const { versions = [] } = (await desk.oxfordshire()) ?? {};
  const answers = await Promise.all([
    desk.publish(ready, { id }),
    desk.publish(ready, { id }),
    desk.publish(ready),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 404]);
  expect((await desk.oxfordshire())?.versions).toHaveLength(versions.length + 1);
});

it('adds a procedure that the authority did not run, under its own people only', async () => {
  const draft = draftIn(await desk.begin({ kind: 'shipped' }, 'stoke-cp'));
  expect((await desk.publish(draft)).body).toEqual({ procedure: 'stoke-cp', version: 1 });
  expect((await desk.procedures()).procedures.map(({ id }) => id)).toEqual(['oxfordshire-re', 'stoke-cp']);
  const { body } = await office.administer('Mia Stone', 'GET', '/procedures');
  expect(proceduresSchema.parse(body)).toMatchObject({ procedures: [{ id: 'newcastle-cdep' }], drafts: [] });
  const theirs = await office.administer('Mia Stone', 'GET', '/procedures/oxfordshire-re/versions/1');
  expect(refusal(theirs)).toEqual([404, 'unknownProcedure']);
});

it('opens no case under a procedure that is no longer offered; running ones go on', async () => {
  const running = await office.opensACase();
  const offer = (offered: boolean) =>
    office.administer(IVO, 'PUT', '/procedures/oxfordshire-re/offered', { offered });
  await offer(false);
  const me = meSchema.parse((await office.ask('Amara Okafor', 'GET', '/me')).body);
  expect(me.mayRaise.map(({ procedure }) => procedure)).toEqual([]);
  const { opening } = OXFORDSHIRE;
  const people = Object.entries(opening.named).map(([role, { name }]) => [role, named(name)]);
  const asked = {
    id: randomUUID(),
    procedure: 'oxfordshire-re',
    command: { ...opening, named: Object.fromEntries(people) },
  };
  expect(refusal(await office.ask('Amara Okafor', 'POST', '/cases', asked))).toEqual([
    404,
    'unknownProcedure',
  ]);
  expect((await office.ask('Amara Okafor', 'GET', `/cases/${running}`)).status).toBe(200);
  await offer(true);
  await office.opensACase();
});

it('logs no word of what was drafted', async () => {
  const { body } = await office.administer(IVO, 'GET', '/log');
  expect(JSON.stringify(body)).not.toContain('Renamed');
  expect(JSON.stringify(body)).toContain('published version 2 of oxfordshire-re');
});
