import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { fileNotRead } from '#shared/wording/procedure-tool.ts';
import { fileWith, tool } from '#tests/support/procedure-tool.ts';
import { anAct, smallPack } from '#tests/support/small-pack.ts';

test('a file that is not JSON is told as in the tab: where, on which line, and what to do', () => {
  const file = fileWith('broken.json', '{\n  "id": "small"\n  "version": 1\n}');
  expect(tool('check', file)).toEqual({
    lines: [
      `${file} cannot be used: 1 fault.`,
      '  the text, line 3: The text is not JSON from here on. Look for a missing or extra comma, quotation mark or bracket on this line or the line before.',
    ],
    code: 1,
  });
});

test('a file that is not there, or is a folder, is told in a sentence', () => {
  const lost = fileWith('pack.json', '{}').replace('pack.json', 'pakc.json');
  expect(tool('check', lost)).toEqual({
    lines: [
      `${lost} could not be read: there is no such file. Check its name, and that you stand in the folder from which it is named.`,
    ],
    code: 1,
  });
  expect(tool('check', tmpdir()).lines).toEqual([
    `${tmpdir()} could not be read: it is a folder. Name the file in it that is meant.`,
  ]);
  expect(tool('rehearse', tmpdir()).lines).toEqual([
    `${tmpdir()} could not be read: it is a folder. Name the file in it that is meant.`,
  ]);
});

test('so is one that somebody may not open, and a fault of the computer that nobody thought of', () => {
  const noRight =
    'a.json could not be read: you may not open it. Ask whoever owns it to let you read it, or work on a copy of your own.';
  expect(fileNotRead('a.json', 'EACCES')).toBe(noRight);
  expect(fileNotRead('a.json', 'EPERM')).toBe(noRight);
  expect(fileNotRead('a.json', 'EIO')).toBe(
    'a.json could not be read: the computer says EIO. Show this line to IT.',
  );
});

test('a file in another encoding than UTF-8 is refused; the mark that some editors put in front is not looked at', () => {
  const text = JSON.stringify(smallPack({ scope: 'Children of the café.' }), undefined, 2);
  const file = fileWith('pack.json', '');
  writeFileSync(file, `\uFEFF${text}`);
  expect(tool('check', file)).toEqual({ lines: ['No fault found.'], code: 0 });
  writeFileSync(file, text, 'latin1');
  expect(tool('check', file).lines).toEqual([
    `${file} cannot be used: 1 fault.`,
    expect.stringMatching(
      /^ {2}the text, line \d+: Letters were lost here, because the file is not in UTF-8\. /,
    ),
  ]);
  for (const mark of ['\uFEFF', '']) {
    writeFileSync(file, `${mark}${text}`, 'utf16le');
    expect(tool('check', file).lines[1]).toMatch(/^ {2}the text, line 1: Letters were lost here/);
  }
});

test('a thing of a list is told by its place and by what it is known by', () => {
  const acts = [anAct('advice'), anAct('note', { by: ['mayor'] })];
  const file = fileWith('pack.json', JSON.stringify(smallPack({ acts })));
  expect(tool('check', file).lines[1]).toBe(
    '  act 2 ("note"), opened by 1, line 1: The role "mayor" is not among the pack\'s roles. Add it to "roles", or check its spelling.',
  );
});
