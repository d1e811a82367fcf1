import type { DraftFault } from '#shared/contract/drafts.ts';
import { jsonLines } from '#shared/contract/json-lines.ts';
import { readPackText } from '#shared/contract/packs.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { draftFaults } from '#shared/wording/draft-faults.ts';
import type { FaultParts } from '#shared/wording/fault-line.ts';
import { packFaultParts } from '#shared/wording/procedure-check.ts';

/** A draft that may be published, with its parts as they were written; or its faults. */
export type CheckedDraft =
  | { readonly procedure: Procedure; readonly parts: unknown }
  | { readonly faults: readonly DraftFault[] };

/** Checks the text of a draft as the next version of a procedure: publishing numbers the versions, whatever the text says. */
export function checkDraft(text: string, id: string, version: number): CheckedDraft {
  const pack = readPackText(text, version);
  if ('faults' in pack) return { faults: pack.faults.map((fault) => draftFault(packFaultParts(fault))) };
  const { procedure, data } = pack;
  if (procedure.id === id) return { procedure, parts: data };
  const what = draftFaults.otherId(procedure.id, id);
  return { faults: [draftFault({ where: 'id', what, line: jsonLines(text)(['id']) })] };
}

/** A fault as the page of a draft shows it. */
export function draftFault({ where, what, line }: FaultParts): DraftFault {
  return { where, what, ...(line === undefined ? {} : { line }) };
}
