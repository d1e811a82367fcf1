import { readFile } from 'node:fs/promises';

// Open Sans comes in one file for each script: a letter is set in the first of these that has it.
const scripts = [
  'latin',
  'latin-ext',
  'vietnamese',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'hebrew',
  'symbols',
  'math',
] as const;

/** How heavy the letters are: 400 for text, 600 for headings and labels. */
export type Weight = 400 | 600;

/** One font file, by the name it is known by inside a document. */
export type Typeface = { readonly name: string; readonly weight: Weight; readonly file: Uint8Array };

let read: Promise<readonly Typeface[]> | undefined;

/** The font files that every PDF carries what it needs of; read from disk once. */
export function typefaces(): Promise<readonly Typeface[]> {
  read ??= readAll().catch((problem: unknown) => {
    // The next document tries again.
    read = undefined;
    throw problem;
  });
  return read;
}

function readAll(): Promise<Typeface[]> {
  const folder = import.meta.resolve('@fontsource/open-sans/LICENSE');
  const weights: readonly Weight[] = [400, 600];
  return Promise.all(
    weights.flatMap((weight) =>
      scripts.map(async (script) => {
        const name = `open-sans-${script}-${weight}-normal`;
        return { name, weight, file: await readFile(new URL(`files/${name}.woff`, folder)) };
      }),
    ),
  );
}
