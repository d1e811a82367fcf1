import { expect, test } from 'vitest';
import { arrange, fold } from '#tab/parts/record/arrange.ts';
import { entry } from './sample-case.ts';

const quiet = { quiet: true };

test('the newest day and the newest entry come first', () => {
  const days = arrange([entry(1, '2026-11-16'), entry(2, '2026-11-20'), entry(3, '2026-11-20')]);
  expect(days.map(({ day, blocks }) => [day, blocks.map((block) => block.entry.seq)])).toEqual([
    ['2026-11-20', [3, 2]],
    ['2026-11-16', [1]],
  ]);
});

test('what the system did stands under what caused it, in the order it happened', () => {
  const [day] = arrange([
    entry(1, '2026-11-20'),
    entry(2, '2026-11-20', quiet),
    entry(3, '2026-11-20', quiet),
  ]);
  expect(day?.blocks).toHaveLength(1);
  expect(day?.blocks[0]?.quiet.map(({ seq }) => seq)).toEqual([2, 3]);
});

test('what the system did on another day stands alone on that day', () => {
  const days = arrange([
    entry(1, '2026-11-20'),
    entry(2, '2026-11-27', quiet),
    entry(3, '2026-11-27', quiet),
  ]);
  expect(days.map(({ day, blocks }) => [day, blocks.map((block) => block.entry.seq)])).toEqual([
    ['2026-11-27', [3, 2]],
    ['2026-11-20', [1]],
  ]);
});

test('a correction stands under the entry it corrects, however much later it was made', () => {
  const days = arrange([
    entry(4, '2026-11-16'),
    entry(6, '2026-11-17', { corrects: 4 }),
    entry(9, '2026-11-18', { corrects: 6 }),
  ]);
  expect(days.map(({ day }) => day)).toEqual(['2026-11-16']);
  expect(days[0]?.blocks[0]?.corrections.map(({ seq }) => seq)).toEqual([6, 9]);
});

test('a correction of an entry that this person does not see is still shown', () => {
  const days = arrange([entry(6, '2026-11-17', { corrects: 4 })]);
  expect(days[0]?.blocks[0]?.entry.seq).toBe(6);
});

test('whole days are folded away once enough entries are open, but never a single entry', () => {
  const days = arrange([
    entry(1, '2026-11-01'),
    entry(2, '2026-11-02'),
    entry(3, '2026-11-03'),
    entry(4, '2026-11-04'),
  ]);
  expect(fold(days, 2).open.map(({ day }) => day)).toEqual(['2026-11-04', '2026-11-03']);
  expect(fold(days, 2).folded.map(({ day }) => day)).toEqual(['2026-11-02', '2026-11-01']);
  expect(fold(days, 3).folded).toEqual([]);
});
