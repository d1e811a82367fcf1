import { expect, it } from 'vitest';
import { z } from 'zod';
import { ids, sha256 } from '#bot/ids.ts';

it('makes ids from parts that are the same whenever the parts are', () => {
  expect(ids.from('north', 'case', '1')).toBe(ids.from('north', 'case', '1'));
  expect(z.uuid().safeParse(ids.from('north')).success).toBe(true);
});

it('tells parts apart wherever they are cut', () => {
  const made = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['a","b', 'c'], ['c', 'ab']].map((parts) =>
    ids.from(...parts),
  );
  expect(new Set(made).size).toBe(6);
});

it('makes fresh ids that are never the same', () => {
  expect(new Set(Array.from({ length: 1000 }, ids.fresh)).size).toBe(1000);
});

it('hashes bytes as anybody else would', () => {
  expect(sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
