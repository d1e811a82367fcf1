import { expect, test } from 'vitest';
import type { DraftView } from '#shared/contract/drafts.ts';
import { lineAt, lineRange } from '#tab/parts/administration/draft/line-range.ts';
import { changesBetween, ladderOf, nameInText } from '#tab/parts/administration/draft/read-text.ts';
import {
  freeName,
  nameProblem,
  storiesProblem,
  withFiles,
} from '#tab/parts/administration/draft/story-list.ts';
import { isBehind, leftAfter, writtenOf } from '#tab/parts/administration/draft/written.ts';
import { idInText } from '#tab/parts/administration/procedures/id-in-text.ts';
import { pack } from '#tests/support/packs.ts';

const saved: DraftView = {
  procedure: 'our-own',
  revision: 3,
  becomes: 1,
  text: '{}',
  stories: [],
  edited: { at: '2026-11-24T09:30:00.000Z', when: 'Tue 24 Nov 2026, 09:30' },
  faults: [],
};
const written = writtenOf(saved);

test('what was written on what is saved is not behind, until somebody else saves something else', () => {
  const mine = { ...written, text: '{"id":1}' };
  expect(isBehind(mine, saved)).toBe(false);
  expect(isBehind(mine, { ...saved, revision: 4, text: '{"id":2}' })).toBe(true);
  expect(isBehind(mine, { ...saved, revision: 4, text: '{"id":1}' })).toBe(false);
  expect(isBehind(undefined, { ...saved, revision: 4 })).toBe(false);
});

test('what was typed while saving was on its way stays, on the new revision', () => {
  const sent = { ...written, text: 'a' };
  const now = { ...saved, revision: 4, text: 'a' };
  expect(leftAfter(sent, sent, now)).toBeUndefined();
  expect(leftAfter({ ...sent, text: 'ab' }, sent, now)).toEqual({ revision: 4, text: 'ab', stories: [] });
  expect(leftAfter(undefined, sent, now)).toBeUndefined();
});

test('a line is found in its text, also where the text has fewer', () => {
  const text = 'one\ntwo\n\nfour';
  const line = (number: number) => {
    const { start, end } = lineRange(text, number);
    return text.slice(start, end);
  };
  expect([1, 2, 3, 4, 9].map(line)).toEqual(['one', 'two', '', 'four', 'four']);
  expect([0, 3, 4, 13].map((place) => lineAt(text, place))).toEqual([1, 1, 2, 4]);
});

test('the ladder is drawn from the text, and not while the text has faults', () => {
  const text = JSON.stringify(pack('oxfordshire-re'));
  expect(ladderOf(text, 7)?.[0]).toBe('Resolution and Escalation (oxfordshire-re, version 7)');
  expect(ladderOf('{}', 7)).toBeUndefined();
  expect(ladderOf('{', 7)).toBeUndefined();
  expect(nameInText(text)).toBe('Resolution and Escalation');
  expect(nameInText('{"name": " "}')).toBeUndefined();
});

test('texts that are not JSON cannot be compared part by part', () => {
  expect(changesBetween('{"a":1}', '{"a":')).toBeUndefined();
  expect(changesBetween('{"a":1}', '{ "a": 1 }')).toEqual([]);
});

test('the id of a chosen file is its own, where it is one', () => {
  expect(idInText('{"id":"our-own","x":1}')).toBe('our-own');
  expect(idInText('{"id":"Our own"}')).toBeUndefined();
  expect(idInText('not JSON')).toBeUndefined();
});

const stories = [
  { name: 'story-1.yaml', text: 'a' },
  { name: 'limits.yaml', text: 'b' },
];

test('a file of the same name takes the story’s place, another is added', () => {
  const files = [
    { name: 'limits.yaml', text: 'new' },
    { name: 'ending.yaml', text: 'c' },
  ];
  expect(withFiles(stories, files)).toEqual([stories[0], ...files]);
});

test('a story needs a name of its own', () => {
  expect(freeName(stories)).toBe('story-2.yaml');
  expect(nameProblem(stories, 0)).toBeUndefined();
  expect(nameProblem([...stories, { name: ' limits.yaml', text: '' }], 2)).toBe(
    'Another story has this name. Give this one another.',
  );
  expect(nameProblem([{ name: ' ', text: '' }], 0)).toBe('Give the story a name.');
});

test('too many stories, or one that is too long, is told', () => {
  expect(storiesProblem(stories)).toBeUndefined();
  expect(storiesProblem([{ name: 'long.yaml', text: 'x'.repeat(60_001) }])).toBe(
    '“long.yaml” is too long: at most 60,000 characters.',
  );
  const many = Array.from({ length: 61 }, (_, at) => ({ name: `${at}`, text: '' }));
  expect(storiesProblem(many)).toBe('A draft holds at most 60 stories.');
});
