import { type Document, isNode, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Place } from '#shared/contract/shape-faults.ts';
import { garbledLine, type TextSlip, withoutByteOrderMark } from '#shared/contract/text-slips.ts';

/** The line of a place of a text, counted from 1, or of what is around it where it is missing. */
export type Lines = (place: Place) => number | undefined;

/** What a text holds with the line of each place, or why it is no YAML that can be relied on. */
export type ReadYaml = { readonly data: unknown; readonly lines: Lines } | { readonly slip: TextSlip };

/** Reads YAML. A name that stands twice is a slip, and so is an alias that stands for nothing or for itself. */
export function readYaml(written: string): ReadYaml {
  const text = withoutByteOrderMark(written);
  const garbled = garbledLine(text);
  if (garbled !== undefined) return { slip: { kind: 'notUtf8', place: [], line: garbled } };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const [error] = document.errors;
  const slip = error ? slipOf(error, text, lines) : aliasSlip(document, lines);
  return slip ? { slip } : dataIn(document, linesOf(document, lines));
}

function slipOf({ code, pos: [at] }: YAMLError, text: string, lines: LineCounter): TextSlip {
  const { line } = lines.linePos(at);
  if (code !== 'DUPLICATE_KEY') return { kind: 'notYaml', place: [], line };
  const [name = ''] = text.slice(at).split(':', 1);
  return { kind: 'nameTwice', place: [], line, name: name.trim() };
}

function aliasSlip(document: Document, lines: LineCounter): TextSlip | undefined {
  let slip: TextSlip | undefined;
  visit(document, {
    Alias(_, node, path) {
      const target = node.resolve(document);
      if (target && !path.includes(target)) return undefined;
      const { line } = lines.linePos(node.range?.[0] ?? 0);
      slip = { kind: target ? 'aliasOfItself' : 'aliasOfNothing', place: [], alias: node.source, line };
      return visit.BREAK;
    },
  });
  return slip;
}

function dataIn(document: Document, lines: Lines): ReadYaml {
  try {
    return { data: document.toJS(), lines };
  } catch (fault) {
    // So the library refuses aliases of aliases of aliases, which would fill the memory.
    if (!(fault instanceof ReferenceError)) throw fault;
    return { slip: { kind: 'tooManyAliases', place: [] } };
  }
}

function linesOf(document: Document, counter: LineCounter): Lines {
  return (place) => {
    for (let length = place.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(place.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return undefined;
  };
}
