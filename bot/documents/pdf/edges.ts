import type { DocumentModel } from '#bot/application/ports/documents.ts';
import { pageWords } from '#shared/wording/pages.ts';
import { oneLine } from '../plain-text.ts';
import { linesOf } from './lines.ts';
import { asArtifact, body, ink, paper, type Sheet, setLines } from './sheet.ts';
import { styles } from './styles.ts';

/** Writes the head and foot of every page, once it is known how many there are. */
export function drawEdges(sheet: Sheet, model: DocumentModel): void {
  const { start, count } = sheet.doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    sheet.doc.switchToPage(page);
    asArtifact(
      sheet.doc,
      () => drawEdge(sheet, model, { page: page - start + 1, pages: count }),
      'Pagination',
    );
  }
}

function drawEdge(
  sheet: Sheet,
  model: DocumentModel,
  { page, pages }: { readonly page: number; readonly pages: number },
): void {
  // The first page says it all in its title.
  if (page > 1) {
    const head = body.top - 26;
    setPair(sheet, { left: oneLine(model.title), right: oneLine(model.reference), y: head });
    ruleAt(sheet.doc, head + styles.edge.leading + 2);
  }
  const foot = paper.height - paper.margin + 8;
  ruleAt(sheet.doc, foot - 4);
  const number = `${pageWords.page} ${page} ${pageWords.of} ${pages}`;
  setPair(sheet, {
    left: oneLine(model.footer),
    right: `${oneLine(model.reference)} · ${number}`,
    y: foot,
  });
}

type Pair = { readonly left: string; readonly right: string; readonly y: number };

/** An edge is one line: what does not fit of its left part is in the document itself. */
function setPair(sheet: Sheet, { left, right, y }: Pair): void {
  const style = styles.edge;
  const [end = ''] = linesOf(right, { width: body.width / 2, style }, sheet.type);
  const width = sheet.type.width(end, style);
  setLines(sheet, [end], { style, x: body.left + body.width - width, y });
  const [start = ''] = linesOf(left, { width: body.width - width - 12, style }, sheet.type);
  setLines(sheet, [start], { style, x: body.left, y });
}

function ruleAt(doc: PDFKit.PDFDocument, y: number): void {
  doc
    .moveTo(body.left, y)
    .lineTo(body.left + body.width, y)
    .lineWidth(0.5)
    .stroke(ink.rule);
}
