import { expect, test } from 'vitest';
import { packChanges } from '#shared/contract/pack-changes.ts';
import { packChangeWords } from '#shared/wording/pack-changes.ts';

const stages = [
  { key: 'team', title: 'Team manager', limit: { workingDays: 5 }, why: ['S1'] },
  { key: 'head', title: 'Head of service', limit: { workingDays: 5 }, why: ['S2'] },
];
const pack = { $schema: 'a', version: 1, name: 'Escalation', readers: ['iro'], stages };

const said = (was: unknown, now: unknown) =>
  packChanges(was, now).map((change) => {
    const { where, what } = packChangeWords(change);
    return `${change.kind} · ${where} · ${what}`;
  });

test('a pack that is the same has no changes, whatever its version and its schema are', () => {
  expect(packChanges(pack, { ...pack, version: 7, $schema: 'b' })).toEqual([]);
});

test('a limit that was changed is named by its place, with both values', () => {
  const [first, second] = stages;
  const longer = { ...pack, stages: [first, { ...second, limit: { workingDays: 7 } }] };
  expect(packChanges(pack, longer)).toEqual([
    { kind: 'changed', place: ['stages', 1, 'limit', 'workingDays'], was: 5, now: 7 },
  ]);
  expect(said(pack, longer)).toEqual(['changed · stage 2, limit, working days · 5 becomes 7']);
});

test('a stage put before the others is one part more, and not a change of each', () => {
  const early = { key: 'worker', title: 'Social worker', limit: { workingDays: 2 }, why: ['S0'] };
  expect(said(pack, { ...pack, stages: [early, ...stages] })).toEqual(['added · stage 1 · “Social worker”']);
});

test('a stage that was taken out is named where it was', () => {
  expect(said(pack, { ...pack, stages: stages.slice(1) })).toEqual(['removed · stage 1 · “Team manager”']);
});

test('the same stages the other way round are a new order', () => {
  expect(said(pack, { ...pack, stages: [...stages].reverse() })).toEqual([
    'reordered · stages · The same, in another order',
  ]);
});

test('a reader more and a part less are told by name', () => {
  const { name: _, ...rest } = pack;
  expect(said(pack, { ...rest, readers: ['iro', 'director'], overall: { workingDays: 20 } })).toEqual([
    'added · reader 2 · “director”',
    'added · overall · {"workingDays":20}',
    'removed · name · “Escalation”',
  ]);
});

test('a value of another kind, and a list whose things have no name, are changed as a whole', () => {
  expect(said({ a: [1, 2], b: 'text' }, { a: [1, 3], b: ['text'] })).toEqual([
    'changed · a · [1,2] becomes [1,3]',
    'changed · b · “text” becomes text',
  ]);
});

test('what is no group of parts has no parts', () => {
  expect(packChanges(pack, 'text').map(({ kind }) => kind)).toEqual(['removed', 'removed', 'removed']);
  expect(packChanges(undefined, { name: 'New' })).toEqual([{ kind: 'added', place: ['name'], now: 'New' }]);
});

test('a long text is cut', () => {
  const [line] = said({ name: '' }, { name: 'x'.repeat(500) });
  expect(line).toMatch(/“x{119}…”$/);
});
