import type { Block, BulletList, Paragraph, Section } from '#bot/application/ports/documents.ts';
import { oneLine, paragraphsOf, plainText } from '../plain-text.ts';
import { child, flow } from './flow.ts';
import { linesOf } from './lines.ts';
import { body, needs, type Sheet, setLines } from './sheet.ts';
import { styles } from './styles.ts';
import { drawFacts, drawTable } from './tables.ts';

type Element = PDFKit.PDFStructureElement;

const betweenParagraphs = 6;

/** A headed part of the document; its heading is never left alone at the foot of a page. */
export function drawSection(sheet: Sheet, parent: Element, section: Section): void {
  const style = section.level === 1 ? styles.heading1 : styles.heading2;
  sheet.y += section.level === 1 ? 10 : 4;
  needs(sheet, style.leading + (section.blocks.length > 0 ? 4 + 2 * styles.text.leading : 0));
  const lines = linesOf(oneLine(section.heading), { width: body.width, style }, sheet.type);
  flow(sheet, child(sheet, parent, section.level === 1 ? 'H2' : 'H3'), { lines, style, indent: 0 });
  sheet.y += 4;
  for (const block of section.blocks) drawBlock(sheet, parent, block);
}

function drawBlock(sheet: Sheet, parent: Element, block: Block): void {
  switch (block.kind) {
    case 'paragraph':
      drawParagraph(sheet, parent, block);
      return;
    case 'list':
      drawList(sheet, parent, block);
      return;
    case 'table':
      drawTable(sheet, parent, block);
      return;
    case 'facts':
      drawFacts(sheet, parent, block.facts);
      return;
  }
  // A new kind of block that is not drawn here does not compile.
  block satisfies never;
}

function drawParagraph(sheet: Sheet, parent: Element, block: Paragraph): void {
  const style = styles.text;
  const quote = block.quote === true;
  const indent = quote ? 14 : 0;
  const holder = quote ? child(sheet, parent, 'BlockQuote') : parent;
  paragraphsOf(block.text).forEach((text, index) => {
    const lines = linesOf(text, { width: body.width - indent, style }, sheet.type);
    const ruled = quote ? { gapAbove: index === 0 ? 0 : betweenParagraphs } : undefined;
    flow(sheet, child(sheet, holder, 'P'), { lines, style, indent, ruled });
    sheet.y += betweenParagraphs;
  });
  if (quote) sheet.y += 4;
}

function drawList(sheet: Sheet, parent: Element, block: BulletList): void {
  const style = styles.text;
  const list = child(sheet, parent, 'L');
  for (const item of block.items) {
    const lines = linesOf(plainText(item), { width: body.width - 16, style }, sheet.type);
    needs(sheet, 2 * style.leading);
    const holder = child(sheet, list, 'LI');
    child(sheet, holder, 'Lbl').add(() => setLines(sheet, ['•'], { style, x: body.left + 3, y: sheet.y }));
    flow(sheet, child(sheet, holder, 'LBody'), { lines, style, indent: 16 });
    if (lines.length === 0) sheet.y += style.leading;
    sheet.y += 2;
  }
  sheet.y += 6;
}
