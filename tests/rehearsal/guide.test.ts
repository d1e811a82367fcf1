import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readPack } from '#shared/contract/packs.ts';
import harbourside from '#shared/procedures/examples/harbourside-crp.json' with { type: 'json' };
import { packJsonSchema } from '#shared/rehearsal/json-schemas.ts';
import { withChange } from '#shared/rehearsal/settings.ts';
import { packFaultLine } from '#shared/wording/procedure-check.ts';
import { ROOT } from '#tests/support/procedure-tool.ts';

const guide = readFileSync(join(ROOT, 'shared/procedures/README.md'), 'utf8');

/** The faults of a pack, one line each. */
function faultsOf(pack: unknown): readonly string[] {
  const read = readPack(pack);
  return 'faults' in read ? read.faults.map(packFaultLine) : [];
}

/** What stands in code in a cell of a table. */
function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** The rows of the tables that begin with a column of this name. */
function rowsUnder(column: string): readonly (readonly string[])[] {
  const tables = guide.split('\n\n').filter((part) => part.startsWith(`| ${column} |`));
  return tables.flatMap((table) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''))),
  );
}

/** The named parts of a piece of a JSON Schema; none where it has none. */
const PROPERTIES = z
  .object({ properties: z.record(z.string(), z.looseObject({})) })
  .transform(({ properties }) => properties)
  .catch({});

/** Every part of the schema by its name: what may stand there, wherever the name is used. */
function partsOf(schema: unknown): ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]> {
  const found = new Map<string, Readonly<Record<string, unknown>>[]>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, inner] of Object.entries(PROPERTIES.parse(part)))
      found.set(name, [...(found.get(name) ?? []), inner]);
    for (const inner of Object.values(part)) look(inner);
  };
  look(schema);
  return found;
}

const parts = partsOf(packJsonSchema());

describe('the guide to writing a pack', () => {
  test('leads from an empty file to a pack without fault', () => {
    const steps = [...guide.matchAll(/```json\n([\s\S]+?)```/g)].map(([, json = '']) =>
      z.record(z.string(), z.unknown()).parse(JSON.parse(json)),
    );
    const names = steps.flatMap((step) => Object.keys(step));
    expect(names).toEqual([...new Set(names)]);
    expect(faultsOf(Object.assign({}, ...steps))).toEqual([]);
  });

  test('names every part that a pack can have', () => {
    const named = new Set(codeIn(guide.replaceAll(/```[\s\S]+?```/g, '')));
    const common = ['key', 'label', 'why', 'role', 'stage', 'reason'];
    const inExcerpts = (name: string) => guide.includes(`"${name}":`);
    const missing = [...parts.keys()].filter(
      (name) => !named.has(name) && !(common.includes(name) && inExcerpts(name)) && !isWord(name),
    );
    expect(missing).toEqual([]);
  });

  test.each(rowsUnder('part'))(
    '%s is a part of the schema, and its example fits there',
    (names, _in, _on, example = '') => {
      for (const name of codeIn(names ?? '')) expect([...parts.keys()]).toContain(name);
      for (const code of codeIn(example)) {
        const [[name = '', value] = []] = Object.entries(z.looseObject({}).parse(JSON.parse(`{${code}}`)));
        expect(codeIn(names ?? '').some((one) => code.includes(`"${one}"`))).toBe(true);
        const fits = (parts.get(name) ?? []).some((part) => z.fromJSONSchema(part).safeParse(value).success);
        expect(fits, code).toBe(true);
      }
    },
  );

  test.each(rowsUnder('your policy says').filter((row) => row.length === 3))(
    'what expresses %s can be written so',
    (_, settings = '', values = '') => {
      const written = codeIn(values).map((value): unknown => JSON.parse(value));
      const paths = codeIn(settings);
      expect(written).toHaveLength(paths.length);
      const pack = paths.reduce<unknown>((so, path, at) => withChange(so, path, written[at]), harbourside);
      expect(faultsOf(pack)).toEqual([]);
    },
  );

  test('gives no value that is no JSON', () => {
    const values = codeIn(guide.replaceAll(/```[\s\S]+?```/g, '')).filter((code) => /^[{[]\s*"/.test(code));
    expect(values.length).toBeGreaterThan(10);
    for (const value of values) expect(() => JSON.parse(value), value).not.toThrow();
  });
});

/** The words of a pack stand in its step, not in a table. */
function isWord(name: string): boolean {
  return [...(parts.get('words') ?? [])].some((words) => Object.hasOwn(Object(words).properties ?? {}, name));
}
