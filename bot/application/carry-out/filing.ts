import { disputeOf } from '#shared/domain/case.ts';
import { sameDocument } from '#shared/domain/decisions/report.ts';
import { entryBehind } from '#shared/domain/effects.ts';
import { replay } from '#shared/domain/evolve.ts';
import type { DocumentRef } from '#shared/domain/facts.ts';
import { documentName } from '#shared/wording/names.ts';
import { formModel, noteModel } from '../documents/form.ts';
import { minutesModel } from '../documents/minutes.ts';
import type { JobResult } from '../jobs.ts';
import type { DocumentModel } from '../ports/documents.ts';
import { ownerScene } from '../scenes.ts';
import type { Scene } from '../views/scene.ts';
import { DONE, type EffectParts, isPassing, type JobOf, later, report } from './parts.ts';

const CONTENT_TYPES: Readonly<Record<DocumentRef['format'], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Writes a document of a case and files it in the authority's library under the case's reference, once. */
export async function fileDocument(parts: EffectParts, job: JobOf<'fileDocument'>): Promise<JobResult> {
  const { authority, caseId, document } = job;
  const ready = await parts.store.inAuthority(authority, async (tx) => ({
    scene: await ownerScene(parts, tx, caseId),
    row: await tx.authorityRow(),
  }));
  const { scene, row } = ready;
  if (!scene || !row || scene.state.beside.files.some((file) => sameDocument(file.document, document)))
    return DONE;
  const model = modelOf(scene, document, row.name);
  if (!model) return DONE;
  const bytes = await (document.format === 'pdf' ? parts.documents.pdf(model) : parts.documents.word(model));
  const { reference } = scene.state;
  const name = documentName(scene.procedure, reference, document);
  const file = {
    drive: row.drive,
    folder: reference,
    name,
    contentType: CONTENT_TYPES[document.format],
    bytes,
  };
  const filed = await parts.library.file(authority, file);
  if (!filed.ok && isPassing(filed.fault)) return later(filed.fault);
  const outcome = filed.ok
    ? { name, ...filed.value, sha256: parts.hash(bytes) }
    : { failed: filed.fault.said };
  await parts.store.inAuthority(authority, (tx) =>
    report(parts, tx, caseId, ['file', document.kind, document.format, document.issue], {
      type: 'reportFiling',
      document,
      outcome,
    }),
  );
  return DONE;
}

/**
 * What a document says. It is worked out from the entries there were when it was asked for, so that a repeat after a
 * crash writes the same bytes and is known as the same file.
 */
function modelOf(scene: Scene, document: DocumentRef, authority: string): DocumentModel | undefined {
  const entry = entryBehind(scene.procedure, scene.state, document);
  const asked = scene.entries.find(({ seq }) => seq === entry);
  if (!asked) return undefined;
  const entries = scene.entries.filter(({ seq }) => seq <= asked.seq);
  const state = replay(entries);
  if (!state) return undefined;
  const then = { ...scene, entries, state, now: asked.at };
  if (document.kind === 'form') return formModel(then, authority, asked.at);
  if (document.kind === 'note') return noteModel(then, authority, asked.at);
  const meeting = asked.event.type === 'MinutesRecorded' ? asked.event.meeting : '';
  const held = disputeOf(state).meetings.find(({ id }) => id === meeting);
  return held && minutesModel(then, held, authority, asked.at);
}
