import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { rehearsalSchema } from '#shared/contract/drafts.ts';
import { draftIn, drafting, IVO, OXON } from './drafting.ts';
import { type Office, openOffice, refusal } from './office.ts';

let office: Office;
let desk: ReturnType<typeof drafting>;
beforeAll(async () => {
  office = await openOffice();
  desk = drafting(office);
});
afterAll(() => office?.close());
beforeEach(() => desk.discardAll());

it('begins with the published version as it was written, with its stories', async () => {
  const draft = draftIn(await desk.begin());
  expect(draft).toMatchObject({ revision: 1, basedOn: 1, becomes: 2, faults: [] });
  expect(draft.text.startsWith('{\n  "$schema"')).toBe(true);
  expect(draft.stories.map(({ name }) => name)).toContain('oxfordshire-ladder.yaml');
  expect(draft.edited).toMatchObject({ who: { name: IVO }, when: 'Mon 23 Nov 2026, 09:30' });
});

it('begins with a pack that comes with the service, or with a text of one’s own', async () => {
  expect(draftIn(await desk.begin({ kind: 'shipped' }, 'rutland-alert'))).toMatchObject({
    becomes: 1,
    faults: [],
  });
  expect(draftIn(await desk.begin({ kind: 'text', text: '' }, 'our-own')).faults).toEqual([
    {
      where: 'the text',
      what: 'There is no text yet. Write the procedure, or begin with one that there is.',
    },
  ]);
  expect(refusal(await desk.begin({ kind: 'shipped' }, 'unheard-of'))).toEqual([404, 'unknownPack']);
  expect(refusal(await desk.begin({ kind: 'version', version: 9 }))).toEqual([404, 'unknownProcedure']);
});

it('begins no second draft of a procedure, and shows the one that is there', async () => {
  await desk.begin();
  const again = await desk.begin({ kind: 'text', text: 'mine' });
  expect(refusal(again)).toEqual([409, 'draftExists']);
  expect(again.body).toMatchObject({ draft: { revision: 1, basedOn: 1 } });
});

it('keeps what was typed, JSON or not, and says on which line it is not', async () => {
  const draft = draftIn(await desk.begin());
  const kept = draftIn(await desk.keep(draft, { text: '{\n  "id": "oxfordshire-re",\n  "name" "R"\n}' }));
  expect(kept).toMatchObject({ revision: 2, text: '{\n  "id": "oxfordshire-re",\n  "name" "R"\n}' });
  expect(kept.faults).toEqual([
    {
      where: 'the text',
      what: 'The text is not JSON from here on. Look for a missing or extra comma, quotation mark or bracket on this line or the line before.',
      line: 3,
    },
  ]);
});

it('says on which lines a name is written twice, as only the last would be read', async () => {
  const draft = draftIn(await desk.begin());
  const text = draft.text.replace('  "version"', '  "name": "Another",\n  "version"');
  const line = (words: string) => text.split('\n').findIndex((one) => one.includes(words)) + 1;
  const first = line('"name": "Another"');
  expect(draftIn(await desk.keep(draft, { text })).faults).toEqual([
    {
      where: 'name',
      what: `"name" is written twice in the same group of parts, first on line ${first}. Only the last would be read. Take one of the two out, or put them together.`,
      line: first + 2,
    },
  ]);
});

it('names each fault with its place and line', async () => {
  const draft = draftIn(await desk.begin());
  const text = draft.text.replace('"days": 5', '"days": 0').replace('"name":', '"nmae":');
  const { faults } = draftIn(await desk.keep(draft, { text }));
  const line = (words: string) => text.split('\n').findIndex((one) => one.includes(words)) + 1;
  expect(faults).toContainEqual({ where: 'name', what: 'This part is missing. Add it.', line: 1 });
  expect(faults).toContainEqual(
    expect.objectContaining({ what: 'This number is too small. Write 1 or more.', line: line('"days": 0') }),
  );
});

it('takes text that is deeper than anything can read, and says that it is no procedure', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const draft = draftIn(await desk.begin());
  const kept = draftIn(await desk.keep(draft, { text: deep, stories: [] }));
  expect(kept.faults).toEqual([
    {
      where: 'the text',
      what: 'This is a list in square brackets. Write a group of parts in curly brackets instead.',
    },
  ]);
  const stories = [{ name: 'deep.yaml', text: '['.repeat(60_000) }];
  await desk.keep(kept, { text: draft.text, stories });
  const { body } = await office.administer(IVO, 'GET', `${OXON}/rehearsal`);
  expect(rehearsalSchema.parse(body).stories[0]?.faults).toEqual([
    expect.objectContaining({ where: 'the text', line: 1 }),
  ]);
});

it('takes no text of another procedure', async () => {
  const draft = draftIn(await desk.begin());
  const text = draft.text.replace('"id": "oxfordshire-re"', '"id": "another"');
  expect(draftIn(await desk.keep(draft, { text })).faults).toEqual([
    {
      where: 'id',
      what: 'This is a draft of "oxfordshire-re", but its text says "another". Correct the id, or begin a draft of "another".',
      line: 3,
    },
  ]);
});

it('overwrites nobody: what was changed meanwhile is shown, and nothing is kept', async () => {
  const draft = draftIn(await desk.begin());
  await desk.keep(draft, { text: '"theirs"' });
  const late = await desk.keep(draft, { text: '"ours"' });
  expect(refusal(late)).toEqual([409, 'draftChanged']);
  expect(late.body).toMatchObject({ draft: { revision: 2, text: '"theirs"' } });
  expect(draftIn(await office.administer(IVO, 'GET', OXON)).text).toBe('"theirs"');
});

it('keeps the same sending once', async () => {
  const draft = draftIn(await desk.begin());
  const id = randomUUID();
  const first = draftIn(await desk.keep(draft, { id, text: '"once"' }));
  expect(draftIn(await desk.keep(draft, { id, text: '"once"' }))).toEqual(first);
});

it('refuses two stories of one name', async () => {
  const draft = draftIn(await desk.begin());
  const stories = [
    { name: 'one.yaml', text: '' },
    { name: 'one.yaml', text: '' },
  ];
  expect(refusal(await desk.keep(draft, { stories }))).toEqual([422, 'storyTwice']);
});

it('rehearses every story on the server, step by step', async () => {
  await desk.begin();
  const { body } = await office.administer(IVO, 'GET', `${OXON}/rehearsal`);
  const rehearsal = rehearsalSchema.parse(body);
  expect(rehearsal).toMatchObject({ revision: 1, passed: true });
  expect(rehearsal.line).toMatch(/^(\d+) of \1 stories passed\.$/);
  const ladder = rehearsal.stories.find(({ name }) => name === 'oxfordshire-ladder.yaml');
  expect(ladder?.line).toMatch(/^PASSED {2}/);
  expect(ladder?.steps[0]?.head).toMatch(/^Mon 23 Nov 2026, /);
  expect(ladder?.steps.flatMap(({ findings }) => findings).every(({ ok }) => ok)).toBe(true);
  expect(ladder?.steps.flatMap(({ thread }) => thread).length).toBeGreaterThan(0);
});

it('says why a story cannot be played', async () => {
  const draft = draftIn(await desk.begin());
  const stories = [
    { name: 'broken.yaml', text: 'story: [\npack: oxfordshire-re' },
    { name: 'other.yaml', text: 'story: S\npack: stoke-cp\nbegins: 2026-11-23\nsteps:\n  - does: wait\n' },
    { name: 'short.yaml', text: 'story: S\npack: oxfordshire-re\nbegins: 2026-02-30\nsteps: []\n' },
  ];
  await desk.keep(draft, { stories });
  const { body } = await office.administer(IVO, 'GET', `${OXON}/rehearsal`);
  const found = rehearsalSchema.parse(body);
  expect(found).toMatchObject({ passed: false, line: '0 of 3 stories passed.' });
  expect(found.stories.map(({ faults }) => faults[0])).toEqual([
    expect.objectContaining({ where: 'the text', line: 2 }),
    {
      where: 'pack',
      what: 'This story is about the procedure "stoke-cp". Take it out, or correct its "pack".',
      line: 2,
    },
    { where: 'steps', what: 'This list is empty. Name at least one.', line: 4 },
  ]);
});
