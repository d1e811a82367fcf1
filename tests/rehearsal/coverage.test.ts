import { describe, expect, test } from 'vitest';
import { coverageOf, isShownTwice, type Proofs, strayProofs } from '#shared/rehearsal/coverage.ts';
import { isWhole, sumOf } from '#shared/rehearsal/coverage-sum.ts';
import { namedProofs } from '#shared/rehearsal/named-proofs.ts';
import { coverageLines, coverageTotal } from '#shared/wording/coverage.ts';
import { played, TINY_PACK } from './tiny-pack.ts';

const IDS = { N1: ['tiny'], N2: ['tiny', 'other'], Q1: ['tiny'], Q3: ['tiny'], Q18: ['tiny'] };
const opens = { who: 'chair', does: 'openCase', with: { stage: 1 } };

/** A story of one opening that proves or changes something. */
const story = (more: object, expected: object = {}) => played([{ ...opens, expect: expected }], more);
const THREE = story(
  { story: 'Three days', changes: { 'stages.1.limit.days': 3 }, otherwise: 'Q3' },
  { due: '2026-11-26' },
);
const FIVE = story({ story: 'Five days', proves: ['N1', 'Q3', 'Q18'] });

/** A line of a test file, so that it does not name a proof itself. */
const line = (call: string, ids: string, name: string) => `${call}('[${ids}] ${name}', () => {});`;

function covered({ played: stories = [], named = [] }: Partial<Proofs>) {
  const proofs = { played: stories, named };
  const coverage = coverageOf(TINY_PACK, proofs, IDS);
  return { coverage, strays: strayProofs(proofs, IDS) };
}

describe('what a test proves by its name', () => {
  test('one id, several, for packs, and the other choice of a reading', () => {
    const text = [
      line('test', 'O16', 'everybody reads'),
      line('describe', 'N8, N16 newcastle-cdep newcastle-drp', 'advice'),
      line("test.each([\n  ['a', 1],\n])", 'Q14 otherwise', 'every quarter'),
    ].join('\n');
    expect(namedProofs('a.test.ts', text)).toEqual([
      { id: 'O16', packs: [], otherwise: false, by: 'a.test.ts: everybody reads' },
      { id: 'N8', packs: [], otherwise: false, by: 'a.test.ts: advice' },
      { id: 'N16', packs: ['newcastle-cdep', 'newcastle-drp'], otherwise: false, by: 'a.test.ts: advice' },
      { id: 'Q14', packs: [], otherwise: true, by: 'a.test.ts: every quarter' },
    ]);
  });

  test.each<[string, string]>([
    ...['skip', 'todo'].map((kept): [string, string] => [
      `a test kept as ${kept}`,
      line(`test.${kept}`, 'O16', 'later'),
    ]),
    ['another word in brackets', line('test', 'draft', 'later')],
    ['brackets further on', "test('reads [O16] aloud', () => {});"],
  ])('but nothing for %s', (_, text) => {
    expect(namedProofs('a.test.ts', text)).toEqual([]);
  });
});

describe('what is proved of a pack', () => {
  test('a story proves what it says, and its other choice of a reading', () => {
    const { coverage } = covered({ played: [FIVE, THREE] });
    expect(coverage.proved).toEqual([{ id: 'N1', by: ['Five days'] }]);
    expect(coverage.missing).toEqual([{ id: 'N2', quoted: false }]);
    expect(coverage.readings).toEqual([
      { id: 'Q1', settings: ['clock.starts', 'clock.endsAt'], byDefault: [], otherwise: [] },
      { id: 'Q3', settings: ['stages.1.limit'], byDefault: ['Five days'], otherwise: ['Three days'] },
      { id: 'Q18', settings: [], byDefault: ['Five days'], otherwise: [] },
    ]);
    expect(coverage.readings.map(isShownTwice)).toEqual([false, true, true]);
  });

  test('a story that fails proves nothing', () => {
    const failed = story({ proves: ['N1'] }, { stage: 2 });
    expect(covered({ played: [failed] }).coverage.proved).toEqual([]);
  });

  test('a named test proves an id of one pack, and of several only where it says which', () => {
    const named = (ids: string) => namedProofs('a.test.ts', line('test', ids, 'so'));
    expect(covered({ named: named('N1') })).toMatchObject({
      coverage: { proved: [{ id: 'N1', by: ['a.test.ts: so'] }] },
      strays: [],
    });
    expect(covered({ named: named('N2') })).toMatchObject({
      coverage: { proved: [] },
      strays: [{ id: 'N2' }],
    });
    expect(covered({ named: named('N2 tiny') })).toMatchObject({
      coverage: { proved: [{ id: 'N2' }] },
      strays: [],
    });
    expect(covered({ named: named('N99') })).toMatchObject({ strays: [{ id: 'N99' }] });
    expect(covered({ named: named('N1 other') })).toMatchObject({ strays: [{ id: 'N1' }] });
  });

  test('an id that is none of the pack is named', () => {
    const { coverage } = covered({ played: [story({ proves: ['S9'] })] });
    expect(coverage.unknown).toEqual([{ id: 'S9', by: ['A story'] }]);
    expect(coverageLines(coverage)).toContain('  UNKNOWN  S9          A story');
  });

  test('the list shows both choices of each reading', () => {
    expect(coverageLines(covered({ played: [FIVE, THREE] }).coverage)).toEqual([
      'tiny: 1 of 2 requirements and quoted rules proved',
      '  proved   N1          Five days',
      '  not yet  N2          not in the pack',
      '  reading  Q1          clock.starts, clock.endsAt',
      '           as read     not yet',
      '           otherwise   not yet',
      '  reading  Q3          stages.1.limit',
      '           as read     Five days',
      '           otherwise   Three days',
      '  reading  Q18         no setting',
      '           as read     Five days',
      '',
    ]);
  });
});

describe('the sum', () => {
  test('counts what is proved in each of its packs, and says what is missing', () => {
    const { coverage, strays } = covered({ played: [FIVE, THREE] });
    const sum = sumOf([coverage], IDS);
    expect(coverageTotal(sum)).toBe(
      '1 of 2 requirements proved in each of their packs, 2 of 3 readings proved twice. Missing: tiny N2; Q1 (as read and otherwise); the pack other.',
    );
    expect(isWhole(sum, [coverage], strays)).toBe(false);
  });

  test('is whole when nothing is', () => {
    const { coverage } = covered({ played: [FIVE, THREE] });
    const ids = { N1: ['tiny'], Q3: ['tiny'], Q18: ['tiny'] };
    const whole = coverageOf(TINY_PACK, { played: [FIVE, THREE], named: [] }, ids);
    const sum = sumOf([whole], ids);
    expect(coverageTotal(sum)).toContain('2 of 2 readings proved twice. Missing: nothing.');
    expect(isWhole(sum, [whole], [])).toBe(true);
    expect(isWhole(sum, [whole], coverage.proved)).toBe(false);
  });

  test('a pack that does not name its reading lacks it', () => {
    const silent = { ...TINY_PACK, readings: {} };
    const coverage = coverageOf(silent, { played: [FIVE], named: [] }, IDS);
    expect(sumOf([coverage], IDS).lacks).toEqual([{ pack: 'tiny', ids: ['N2', 'Q1', 'Q3', 'Q18'] }]);
  });
});
