import { visit } from 'jsonc-parser';
import { garbledLine, type TextSlip, withoutByteOrderMark } from './text-slips.ts';

/** What a text holds, or every slip by which it is no JSON that can be relied on. */
export type ReadJson = { readonly data: unknown } | { readonly slips: readonly TextSlip[] };

/** Reads JSON. A name that stands twice in one object is a slip: the first of the two would be lost without a word. */
export function readJson(written: string): ReadJson {
  const text = withoutByteOrderMark(written);
  if (text.trim() === '') return { slips: [{ kind: 'emptyText', place: [] }] };
  const garbled = garbledLine(text);
  if (garbled !== undefined) return { slips: [{ kind: 'notUtf8', place: [], line: garbled }] };
  const { broken, twice } = lookOver(text);
  const data = parsed(text);
  if (!data) return { slips: [{ kind: 'notJson', place: [], line: broken }] };
  return twice.length > 0 ? { slips: twice } : data;
}

function parsed(text: string): { readonly data: unknown } | undefined {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Where a text stops being JSON, and the names that stand twice in one of its objects. */
function lookOver(text: string): {
  readonly broken: number | undefined;
  readonly twice: readonly TextSlip[];
} {
  const twice: TextSlip[] = [];
  const objects: Map<string, number>[] = [];
  let broken: number | undefined;
  try {
    visit(
      text,
      {
        onObjectBegin: () => void objects.push(new Map()),
        onObjectEnd: () => void objects.pop(),
        onObjectProperty: (name, _offset, _length, startLine, _character, path) => {
          const line = startLine + 1;
          const first = objects.at(-1)?.get(name);
          if (first === undefined) objects.at(-1)?.set(name, line);
          else twice.push({ kind: 'nameTwice', place: [...path(), name], line, name, first });
        },
        onError: (_error, _offset, _length, startLine) => {
          broken ??= startLine + 1;
        },
      },
      { disallowComments: true },
    );
  } catch (fault) {
    // Nested deeper than can be followed: by its shape no file of ours is, and that is told of it then.
    if (!(fault instanceof RangeError)) throw fault;
  }
  return { broken, twice };
}
