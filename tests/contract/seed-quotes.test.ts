import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Procedure } from '#shared/domain/procedure.ts';
import {
  NEWCASTLE,
  NEWCASTLE_DRP,
  OXFORDSHIRE,
  RUTLAND_ALERT,
  RUTLAND_DISAGREEMENT,
  STOKE,
} from '#tests/support/casts.ts';

/** The councils' own documents. They are not ours to publish: they lie beside the checkout, where there is one. */
const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const haveSeeds = existsSync(SEEDS);
if (!haveSeeds)
  console.warn(`The sources are not at ${SEEDS.pathname}: what the packs quote is NOT compared with them.`);

/** Text without what differs between a document and a quotation: tags, line ends, kinds of dash and quote, capitals. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\*/g, '')
    .replace(/[·•]/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** The sentences of a quotation; those of different places may stand side by side. */
function sentences(quoted: string): readonly string[] {
  return plain(quoted)
    .split(/(?<=[.?!])\s+|[;:]\s+/)
    .map((sentence) => sentence.trim().replace(/[.;:]$/, ''));
}

function seedText(number: string): string {
  const file = readdirSync(SEEDS).find((name) => name.startsWith(`${number}_`));
  if (!file) throw new Error(`The source ${number} is missing`);
  return plain(readFileSync(new URL(file, SEEDS), 'utf8'));
}

function missingFrom(seed: string, quotations: readonly string[]): readonly string[] {
  return quotations.flatMap(sentences).filter((sentence) => !seed.includes(sentence));
}

function ownWords({ rules }: Procedure): readonly string[] {
  return Object.values(rules).flatMap(({ section, says }) => (section.startsWith('Reading: ') ? [] : [says]));
}

describe.skipIf(!haveSeeds)('the packs say what the sources say', () => {
  test.each([
    ['Newcastle', '000', NEWCASTLE],
    ['Newcastle, earlier edition', '001', NEWCASTLE_DRP],
    ['Oxfordshire', '002', OXFORDSHIRE],
    ['Stoke', '003', STOKE],
    ['Rutland, practice alerts', '004', RUTLAND_ALERT],
    ['Rutland, disagreements', '004', RUTLAND_DISAGREEMENT],
  ])('every sentence that %s quotes is in its source, word for word', (_, number, { procedure }) => {
    const quotations = ownWords(procedure);
    expect(quotations.length).toBeGreaterThan(10);
    expect(missingFrom(seedText(number), quotations)).toEqual([]);
  });

  test('so are the Newcastle categories, their glosses and the agenda', () => {
    const { opening, agenda } = NEWCASTLE.procedure;
    const printed = opening.categories.flatMap(({ label, gloss }) => (gloss ? [label, gloss] : [label]));
    expect(missingFrom(seedText('000'), [...printed, ...agenda.map(({ heading }) => heading)])).toEqual([]);
  });

  test('so is the agenda of the earlier edition', () => {
    const headings = NEWCASTLE_DRP.procedure.agenda.map(({ heading }) => heading);
    expect(missingFrom(seedText('001'), headings)).toEqual([]);
  });

  test('so are the Oxfordshire categories and its examples of issues', () => {
    const { opening } = OXFORDSHIRE.procedure;
    const examples = opening.examples.flatMap(({ group, items }) => [group, ...items]);
    expect(
      missingFrom(seedText('002'), [...opening.categories.map(({ label }) => label), ...examples]),
    ).toEqual([]);
  });

  test('so are the reasons of Stoke and the changes that its chair must hear of', () => {
    const { opening, acts } = STOKE.procedure;
    const changes = acts.find(({ key }) => key === 'significantChange')?.fields.outcome?.choices ?? [];
    const own = changes.filter(
      ({ key }) => !['notReturning', 'increased', 'decreased', 'other'].includes(key),
    );
    const printed = [...opening.categories, ...own].map(({ label }) => label);
    expect(printed.length).toBe(29);
    expect(missingFrom(seedText('003'), printed)).toEqual([]);
  });

  test('so are the reason codes and the grounds of Rutland', () => {
    const { opening } = RUTLAND_ALERT.procedure;
    const printed = [
      ...opening.categories.map(({ label }) => label),
      ...opening.examples.flatMap(({ items }) => items),
    ];
    expect(opening.categories.length).toBe(13);
    expect(missingFrom(seedText('004'), printed)).toEqual([]);
  });

  test('so are the subjects of a disagreement in Rutland', () => {
    const subjects = RUTLAND_DISAGREEMENT.procedure.opening.categories.map(({ label }) => label);
    expect(subjects.length).toBe(6);
    expect(missingFrom(seedText('004'), subjects)).toEqual([]);
  });

  test('a changed word is noticed', () => {
    expect(missingFrom(seedText('000'), ['Stage one must be completed within 6 working days.'])).toEqual([
      'stage one must be completed within 6 working days',
    ]);
  });
});
