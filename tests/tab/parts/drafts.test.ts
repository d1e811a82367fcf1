import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  countDrafts,
  type DraftStore,
  dropDraft,
  keepDraft,
  readDraft,
  withChange,
} from '#tab/parts/drafts/drafts.ts';

const schema = z.object({ text: z.string() });
const commandId = '3f0c5f2e-8a3e-4a52-9d0e-7d4f3a1b2c3d';
const savedAt = '2026-11-25T09:40:00.000Z';
const amaras = { person: 'amara', caseId: 'case-142', command: 'respond' };

function emptyStore(): DraftStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

test('a draft that was kept is there again, with the id of its command', () => {
  const store = emptyStore();
  keepDraft(store, amaras, { commandId, savedAt, value: { text: 'Agreed.' } });
  expect(readDraft(store, amaras, schema)).toEqual({ commandId, savedAt, value: { text: 'Agreed.' } });
});

test('nobody else on the same computer sees it, nor does another form or case', () => {
  const store = emptyStore();
  keepDraft(store, amaras, { commandId, savedAt, value: { text: 'Agreed.' } });
  expect(readDraft(store, { ...amaras, person: 'jaya' }, schema)).toBeUndefined();
  expect(readDraft(store, { ...amaras, command: 'escalate' }, schema)).toBeUndefined();
  expect(readDraft(store, { ...amaras, caseId: 'case-137' }, schema)).toBeUndefined();
});

test('an accepted draft is gone, and each person’s drafts are counted apart', () => {
  const store = emptyStore();
  const draft = { commandId, savedAt, value: { text: 'Agreed.' } };
  keepDraft(store, amaras, draft);
  keepDraft(store, { ...amaras, command: 'escalate' }, draft);
  keepDraft(store, { ...amaras, person: 'jaya' }, draft);
  expect(countDrafts(store, 'amara')).toBe(2);
  dropDraft(store, amaras);
  expect(countDrafts(store, 'amara')).toBe(1);
  expect(readDraft(store, amaras, schema)).toBeUndefined();
});

test('a draft of another shape, or one that is damaged, is as good as none', () => {
  const store = emptyStore();
  keepDraft(store, amaras, { commandId, savedAt, value: { words: 'an older form' } });
  expect(readDraft(store, amaras, schema)).toBeUndefined();
  store.setItem('resolution-draft/1/amara/case-142/respond', '{"commandId":');
  expect(readDraft(store, amaras, schema)).toBeUndefined();
});

test('a full store is no reason to lose what is on the screen', () => {
  const full: DraftStore = {
    ...emptyStore(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(keepDraft(full, amaras, { commandId, savedAt, value: { text: 'Agreed.' } })).toBe(false);
});

test('words that change after a sending without an answer are another command, and no others are', () => {
  const other = '7b1a6c1c-0c5a-4f0e-9f57-2a5f8e0d4b11';
  const value = { text: 'Agreed.' };
  const changed = { text: 'Not agreed.' };
  expect(withChange({ commandId, value, unanswered: true }, changed, () => other)).toEqual({
    commandId: other,
    value: changed,
  });
  expect(withChange({ commandId, value }, changed, () => other)).toEqual({ commandId, value: changed });
});
