import { inflateSync } from 'node:zlib';

/** One element of a tagged PDF, as a screen reader meets it. */
export type Tagged = {
  readonly tag: string;
  readonly scope?: string | undefined;
  readonly text: string;
  readonly children: readonly Tagged[];
};

/** Reads the structure of a PDF that pdfkit wrote: its tags in order, each with the text marked as its own. */
export function readTags(pdf: Uint8Array): Tagged {
  const objects = objectsOf(pdf);
  const root = [...objects.values()].find((object) => object.includes('/Type /StructTreeRoot'));
  const first = root?.match(/\/K \[(\d+) 0 R/)?.[1];
  if (first === undefined) throw new Error('not a tagged PDF');
  const pages = new Map<string, Map<number, string>>();
  for (const [id, object] of objects) {
    if (/\/Type \/Page\n/.test(object)) pages.set(id, marksOf(object, objects));
  }
  return elementOf(first, objects, pages);
}

/** Every element with one of these tags, in reading order. */
export function find(element: Tagged, ...tags: readonly string[]): Tagged[] {
  const below = element.children.flatMap((child) => find(child, ...tags));
  return tags.includes(element.tag) ? [element, ...below] : below;
}

type Objects = ReadonlyMap<string, string>;

function objectsOf(pdf: Uint8Array): Objects {
  const text = Buffer.from(pdf).toString('latin1');
  return new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  );
}

function elementOf(id: string, objects: Objects, pages: ReadonlyMap<string, Map<number, string>>): Tagged {
  const object = objects.get(id) ?? '';
  const kids = object.match(/\/K \[([\s\S]*?)\]/)?.[1] ?? '';
  const page = object.replace(kids, '').match(/\/Pg (\d+) 0 R/)?.[1] ?? '';
  const children: Tagged[] = [];
  let text = '';
  const kid = /<<[^>]*\/Pg (\d+) 0 R[^>]*\/MCID (\d+)[^>]*>>|(\d+) 0 R|(\d+)/g;
  for (const [, otherPage, otherMark, child, mark] of kids.matchAll(kid)) {
    if (child !== undefined) children.push(elementOf(child, objects, pages));
    else text += pages.get(otherPage ?? page)?.get(Number(otherMark ?? mark)) ?? '';
  }
  const scope = object.match(/\/Scope \/(\w+)/)?.[1];
  return { tag: object.match(/\/S \/(\w+)/)?.[1] ?? '', text, children, ...(scope ? { scope } : {}) };
}

/** What is written under each mark of a page. */
function marksOf(page: string, objects: Objects): Map<number, string> {
  const marks = new Map<number, string>();
  const fonts = fontsOf(page, objects);
  const open: { readonly mark?: number | undefined; readonly said?: string | undefined }[] = [];
  const content = streamOf(objects.get(page.match(/\/Contents (\d+) 0 R/)?.[1] ?? '') ?? '');
  let font: ReadonlyMap<string, string> = new Map();
  const part = /\/\w+ <<([\s\S]*?)>> BDC|\/\w+ BMC|(EMC)|\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g;
  for (const [, dictionary, end, name, shown] of content.matchAll(part)) {
    if (end !== undefined) open.pop();
    else if (name !== undefined) font = fonts.get(name) ?? new Map();
    else if (shown !== undefined) {
      const mark = open.findLast((one) => one.mark !== undefined)?.mark;
      const text =
        open.at(-1)?.said ??
        glyphsOf(shown)
          .map((glyph) => font.get(glyph) ?? '\uFFFD')
          .join('');
      if (mark !== undefined) marks.set(mark, (marks.get(mark) ?? '') + text);
    } else open.push({ mark: numberIn(dictionary), said: saidIn(dictionary) });
  }
  return marks;
}

function numberIn(dictionary: string | undefined): number | undefined {
  const found = dictionary?.match(/\/MCID (\d+)/)?.[1];
  return found === undefined ? undefined : Number(found);
}

// How a PDF string writes the bytes that would break it.
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function saidIn(dictionary: string | undefined): string | undefined {
  const found = dictionary?.match(/\/ActualText \(([\s\S]*)\)/)?.[1];
  if (found === undefined) return undefined;
  const bytes = Buffer.from(
    found.replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter),
    'latin1',
  );
  return new TextDecoder('utf-16be').decode(bytes);
}

function glyphsOf(shown: string): string[] {
  return [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap((found) => found[1]?.match(/.{4}/g) ?? []);
}

function fontsOf(page: string, objects: Objects): Map<string, ReadonlyMap<string, string>> {
  const resources = objects.get(page.match(/\/Resources (\d+) 0 R/)?.[1] ?? '') ?? '';
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map((found) => {
      const unicode = objects.get(found[2] ?? '')?.match(/\/ToUnicode (\d+) 0 R/)?.[1] ?? '';
      return [found[1] ?? '', lettersOf(streamOf(objects.get(unicode) ?? ''))];
    }),
  );
}

function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, start, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/g)) {
    let glyph = Number.parseInt(start ?? '0', 16);
    for (const [, units] of (list ?? '').matchAll(/<([0-9a-f ]+)>/g)) {
      const codes = (units ?? '').split(' ').map((unit) => Number.parseInt(unit, 16));
      letters.set(glyph.toString(16).padStart(4, '0'), String.fromCharCode(...codes));
      glyph += 1;
    }
  }
  return letters;
}

function streamOf(object: string): string {
  const start = object.indexOf('stream\n');
  if (start < 0) return '';
  const packed = Buffer.from(object.slice(start + 7, object.lastIndexOf('\nendstream')), 'latin1');
  return inflateSync(packed).toString('latin1');
}
