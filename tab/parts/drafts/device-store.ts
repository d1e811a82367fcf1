import type { DraftStore } from './drafts.ts';

/** This computer's store; where the browser keeps it closed (some frames do), one that lasts as long as the page. */
export const deviceStore: DraftStore = openStore();

function openStore(): DraftStore {
  try {
    return window.localStorage;
  } catch {
    return pageStore();
  }
}

function pageStore(): DraftStore {
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
