import PDFDocument from 'pdfkit';
import type { DocumentModel } from '#bot/application/ports/documents.ts';
import { oneLine } from '../plain-text.ts';
import { drawSection } from './blocks.ts';
import { drawEdges } from './edges.ts';
import { child, flow } from './flow.ts';
import { linesOf } from './lines.ts';
import { asArtifact, body, ink, paper, type Sheet } from './sheet.ts';
import { styles } from './styles.ts';
import { drawFacts } from './tables.ts';
import { type Style, typeFor } from './type.ts';
import { typefaces } from './typefaces.ts';

/** Writes a document as a tagged PDF: what a screen reader needs is in it, and its fonts too. */
export async function writePdf(model: DocumentModel): Promise<Uint8Array> {
  const faces = await typefaces();
  const doc = emptyPdf(model);
  const bytes = bytesOf(doc);
  const sheet: Sheet = { doc, type: typeFor(doc, faces), y: body.top };
  doc.addPage();
  const root = doc.struct('Document', {});
  doc.addStructure(root);
  drawTitle(sheet, root, model);
  drawFacts(sheet, root, model.facts);
  for (const section of model.sections) drawSection(sheet, root, section);
  root.end();
  drawEdges(sheet, model);
  doc.end();
  return bytes;
}

function emptyPdf(model: DocumentModel): PDFKit.PDFDocument {
  const written = new Date(model.writtenAt);
  return new PDFDocument({
    size: [paper.width, paper.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: model.language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    // Without this pdfkit opens Helvetica, which it does not embed.
    font: '',
    info: {
      Title: oneLine(model.title),
      Author: oneLine(model.heading),
      Subject: oneLine(model.reference),
      CreationDate: written,
      ModDate: written,
    },
  });
}

function drawTitle(sheet: Sheet, root: PDFKit.PDFStructureElement, model: DocumentModel): void {
  const above = [oneLine(model.heading), oneLine(model.reference)].filter(Boolean).join(' · ');
  setWhole(sheet, child(sheet, root, 'P'), { text: above, style: styles.quiet });
  sheet.y += 2;
  setWhole(sheet, child(sheet, root, 'H1'), { text: oneLine(model.title), style: styles.title });
  sheet.y += 6;
  asArtifact(sheet.doc, () =>
    sheet.doc
      .moveTo(body.left, sheet.y)
      .lineTo(body.left + body.width, sheet.y)
      .lineWidth(1.2)
      .stroke(ink.strong),
  );
  sheet.y += 12;
}

function setWhole(
  sheet: Sheet,
  element: PDFKit.PDFStructureElement,
  { text, style }: { readonly text: string; readonly style: Style },
): void {
  const lines = linesOf(text, { width: body.width, style }, sheet.type);
  flow(sheet, element, { lines, style, indent: 0 });
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
