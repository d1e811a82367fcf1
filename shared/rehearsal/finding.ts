/** One thing that was looked at: what the story wants, what was found, and whether they agree. */
export interface Finding {
  /** The name of the expectation, and of the person or part it is about: `refusedTo iro escalate`. */
  readonly about: string;
  readonly ok: boolean;
  readonly wanted: string;
  readonly found: string;
}

/** Two values that must be the same. */
export function same(about: string, wanted: string | number | boolean, found: unknown): Finding {
  const text = found === undefined || found === '' ? 'none' : String(found);
  return { about, ok: text === String(wanted), wanted: String(wanted), found: text };
}

/** Two lists that must hold the same things, in any order. */
export function sameSet(about: string, wanted: readonly string[], found: readonly string[]): Finding {
  const [want, have] = [list(wanted), list(found)];
  return { about, ok: want === have, wanted: want, found: have };
}

/** A text that must contain some words, or must not. */
export function contains(about: string, words: string, text: string, must = true): Finding {
  return { about, ok: text.includes(words) === must, wanted: words, found: text || 'none' };
}

function list(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ') || 'none';
}
