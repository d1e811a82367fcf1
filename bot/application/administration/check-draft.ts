import { LineCounter, parseDocument } from 'yaml';
import type { DraftFault } from '#shared/contract/drafts.ts';
import { readPack } from '#shared/contract/packs.ts';
import type { Place } from '#shared/contract/shape-faults.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { draftFaults } from '#shared/wording/draft-faults.ts';
import { packFaultParts } from '#shared/wording/procedure-check.ts';

/** A draft that may be published, with its parts as they were written; or its faults. */
export type CheckedDraft =
  | { readonly procedure: Procedure; readonly parts: object }
  | { readonly faults: readonly DraftFault[] };

/** Checks the text of a draft as the next version of a procedure. */
export function checkDraft(text: string, id: string, version: number): CheckedDraft {
  const read = readJson(text);
  if ('fault' in read) return { faults: [read.fault] };
  // Publishing numbers the versions, whatever the text says.
  const parts = isParts(read.data) ? { ...read.data, version } : read.data;
  const pack = readPack(parts);
  if ('faults' in pack) {
    const lines = linesOf(text);
    return {
      faults: pack.faults.map((fault) => {
        const { place, where, what } = packFaultParts(fault);
        return { where, what, ...lines(place) };
      }),
    };
  }
  const { procedure } = pack;
  if (procedure.id !== id || !isParts(parts))
    return {
      faults: [{ where: 'id', what: draftFaults.otherId(procedure.id, id), ...linesOf(text)(['id']) }],
    };
  return { procedure, parts };
}

/** The line of each place of a JSON or YAML text, or of what is around it where it is missing. */
export function linesOf(text: string): (place: Place) => { readonly line?: number } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  return (place) => {
    for (let length = place.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(place.slice(0, length), true);
      const start = rangeOf(node)?.[0];
      if (start !== undefined) return { line: counter.linePos(start).line };
    }
    return {};
  };
}

function rangeOf(node: unknown): readonly number[] | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? range : undefined;
}

function readJson(text: string): { readonly data: unknown } | { readonly fault: DraftFault } {
  if (text.trim() === '') return { fault: { where: draftFaults.text, what: draftFaults.empty } };
  try {
    return { data: JSON.parse(text) };
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : '';
    const line = Number(/\(line (\d+)/.exec(said)?.[1]);
    return {
      fault: { where: draftFaults.text, what: draftFaults.notJson, ...(line > 0 ? { line } : {}) },
    };
  }
}

function isParts(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
