import type { Typeface, Weight } from './typefaces.ts';

/** How a text is set: weight and colour of its letters, their size and the height of a line, in points. */
export type Style = {
  readonly weight: Weight;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
};

/**
 * Letters that share one font file. `said` is there where the paper cannot show what was written
 * (an emoji, say): it is what a screen reader and a copied text then get.
 */
type Run = { readonly face: string; readonly shown: string; readonly said?: string | undefined };

/** Chooses font files for a text and measures it. */
export type Type = {
  runs(text: string, weight: Weight): Run[];
  width(text: string, style: Style): number;
};

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** The characters of a text as a reader counts them: a letter and its accents are one. */
export function charactersOf(text: string): string[] {
  return [...graphemes.segment(text)].map((part) => part.segment);
}

/** Sets up the fonts of one document. */
export function typeFor(doc: PDFKit.PDFDocument, faces: readonly Typeface[]): Type {
  for (const face of faces) doc.registerFont(face.name, Buffer.from(face.file));
  const letters = new Map<string, ReadonlySet<number>>();
  const has = (face: string, character: string): boolean => {
    let known = letters.get(face);
    if (!known) {
      known = lettersOf(doc.font(face));
      letters.set(face, known);
    }
    const all = known;
    return [...character].every((letter) => all.has(letter.codePointAt(0) ?? -1));
  };
  const chosen = new Map<string, Run>();
  const runOf = (character: string, weight: Weight): Run => {
    const key = `${weight}${character}`;
    const run = chosen.get(key) ?? choose(character, ofWeight(faces, weight), has);
    chosen.set(key, run);
    return run;
  };
  const runs = (text: string, weight: Weight): Run[] =>
    joined(charactersOf(text).map((character) => runOf(character, weight)));
  return {
    runs,
    width: (text, style) =>
      runs(text, style.weight).reduce(
        (width, run) => width + doc.font(run.face).fontSize(style.size).widthOfString(run.shown),
        0,
      ),
  };
}

function ofWeight(faces: readonly Typeface[], weight: Weight): string[] {
  return faces.filter((face) => face.weight === weight).map((face) => face.name);
}

function choose(
  character: string,
  faces: readonly string[],
  has: (face: string, character: string) => boolean,
): Run {
  // Joiners and variants steer how letters look and are not drawn themselves; a rare space is a space.
  const visible = character.replace(/\p{Default_Ignorable_Code_Point}/gu, '').replace(/\s/g, ' ');
  const face = faces.find((name) => has(name, visible));
  if (face !== undefined) return { face, shown: visible };
  const points = [...character].map((letter) => letter.codePointAt(0)?.toString(16).toUpperCase() ?? '');
  // An empty box would lose what was written; its number in Unicode keeps it.
  return { face: faces[0] ?? '', shown: `[U+${points.join(' ')}]`, said: character };
}

function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && last.face === run.face && last.said === undefined && run.said === undefined) {
      whole[whole.length - 1] = { face: run.face, shown: last.shown + run.shown };
    } else whole.push(run);
  }
  return whole;
}

/** pdfkit's types leave out the font that is open; its list of letters is all that is read of it. */
function lettersOf(doc: PDFKit.PDFDocument): ReadonlySet<number> {
  const open: unknown = Reflect.get(doc, '_font');
  const font: unknown = isRecord(open) ? open.font : undefined;
  const letters: unknown = isRecord(font) ? font.characterSet : undefined;
  if (!Array.isArray(letters)) throw new Error('pdfkit no longer shows which letters a font has');
  return new Set(letters.filter((letter) => typeof letter === 'number'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
