import { charactersOf, type Style, type Type } from './type.ts';

// A no-break space, wide or narrow or of no width, keeps its words together; every other space is a place to break.
const breakable = /[^\S\u00A0\u202F\uFEFF]+/;

/** The width that a text may take, and how it is set. */
type Column = { readonly width: number; readonly style: Style };

/** Breaks a text into lines that fit a width; its own line breaks are kept. An empty text is no lines. */
export function linesOf(text: string, column: Column, type: Type): string[] {
  if (text.trim() === '') return [];
  const measure = (part: string): number => type.width(part, column.style);
  return text
    .trim()
    .split('\n')
    .flatMap((line) => wrap(line.split(breakable).filter(Boolean), column.width, measure));
}

function wrap(words: readonly string[], width: number, measure: (text: string) => number): string[] {
  const space = measure(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words.flatMap((whole) => pieces(whole, width, measure))) {
    const needed = measure(word);
    if (line !== '' && used + space + needed > width) {
      lines.push(line);
      line = word;
      used = needed;
    } else {
      used += line === '' ? needed : space + needed;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A word that is wider than a whole line (a web address, say) is cut where it must be. */
function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of charactersOf(word)) {
    const needed = measure(character);
    if (piece !== '' && used + needed > width) {
      cut.push(piece);
      piece = character;
      used = needed;
    } else {
      piece += character;
      used += needed;
    }
  }
  return [...cut, piece];
}
