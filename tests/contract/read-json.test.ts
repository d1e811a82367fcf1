import { describe, expect, test } from 'vitest';
import { readPackText } from '#shared/contract/packs.ts';
import { readJson } from '#shared/contract/read-json.ts';
import { packFaultLine } from '#shared/wording/procedure-check.ts';
import { smallPack } from '#tests/support/small-pack.ts';

/** What is wrong with the text of a pack, as its author reads it. */
function faultsIn(text: string): readonly string[] {
  const read = readPackText(text);
  return 'faults' in read ? read.faults.map(packFaultLine) : [];
}

const NOT_JSON =
  'The text is not JSON from here on. Look for a missing or extra comma, quotation mark or bracket on this line or the line before.';
const SMALL = JSON.stringify(smallPack(), undefined, 2);

describe('a name that is written twice', () => {
  test('is refused with both lines, wherever it stands: only the last would be read', () => {
    const text = SMALL.replace('"manager": {', '"chair": {}, "manager": {').replace(
      '"steps"',
      '"by": [], "steps"',
    );
    const line = (words: string) => text.split('\n').findIndex((one) => one.includes(words)) + 1;
    expect(faultsIn(text)).toEqual([
      `role "chair", line ${line('"manager": {')}: "chair" is written twice in the same group of parts, first on line ${line('"chair": {')}. Only the last would be read. Take one of the two out, or put them together.`,
      `opening, by, line ${line('"steps"')}: "by" is written twice in the same group of parts, first on line ${line('"by": [')}. Only the last would be read. Take one of the two out, or put them together.`,
    ]);
  });

  test('however it is written', () => {
    expect(readJson('{"a": 1, "\\u0061": 2}')).toMatchObject({ slips: [{ kind: 'nameTwice', name: 'a' }] });
  });

  test('once in each of two groups is no fault', () => {
    expect(readJson('[{"a": {"a": 1}}, {"a": 2}]')).toEqual({ data: [{ a: { a: 1 } }, { a: 2 }] });
  });
});

describe('a text that is not JSON is refused with the line', () => {
  test.each<[string, string, number]>([
    ['a comma that is missing', '{\n  "id": "a"\n  "name": "b"\n}', 3],
    ['a comma too many', '{\n  "id": "a",\n}', 3],
    ['the wrong quotation marks', "{\n  'id': 'a'\n}", 2],
    ['a word without them', '{\n  "id": "a",\n  "steps": yes\n}', 3],
    ['a text over two lines', '{\n  "id": "a\nb"\n}', 2],
    ['a bracket that is not closed', '{\n  "id": ["a"\n', 3],
    ['a remark', '{\n  "id": "a" // the id\n}', 2],
    ['something behind the end', '{ "id": "a" }\n\n}', 3],
  ])('%s', (_, text, line) => {
    expect(faultsIn(text)).toEqual([`the text, line ${line}: ${NOT_JSON}`]);
  });

  test('and so is an empty one', () => {
    expect(faultsIn(' \n')).toEqual([
      'the text: There is no text yet. Write the procedure, or begin with one that there is.',
    ]);
  });
});

test('a text whose letters were lost is refused with the line; a mark in front of it is not looked at', () => {
  expect(faultsIn(SMALL.replace('Write plainly.', 'Schreibe \uFFFDhnlich.'))).toEqual([
    expect.stringMatching(
      /^the text, line \d+: Letters were lost here, because the file is not in UTF-8\. Save it/,
    ),
  ]);
  expect(faultsIn(`\uFEFF${SMALL}`)).toEqual([]);
});

test('every other fault is told with the line of its place, or of the part that nothing reads', () => {
  const text = SMALL.replace('"minutes": 45', '"minutes": 4,\n    "hours": 1');
  const line = text.split('\n').findIndex((one) => one.includes('"minutes": 4')) + 1;
  expect(faultsIn(text)).toEqual([
    `meetings, minutes, line ${line}: This number is too small. Write 15 or more.`,
    `meetings, line ${line + 1}: There is a part "hours" here that nothing reads. What can stand here: ownerMayCall, minutes, why. Check its spelling, or take it out.`,
  ]);
});
