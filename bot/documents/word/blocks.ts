import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { Block, Section } from '#bot/application/ports/documents.ts';
import { oneLine, paragraphsOf, plainText } from '../plain-text.ts';
import { dataTable, factsTable } from './tables.ts';

const levels = {
  title: HeadingLevel.HEADING_1,
  1: HeadingLevel.HEADING_2,
  2: HeadingLevel.HEADING_3,
} as const;

/** A heading in Word's own heading styles; the title is the first of them. */
export function heading(text: string, level: 'title' | Section['level']): Paragraph {
  return new Paragraph({ heading: levels[level], children: [new TextRun(oneLine(text))] });
}

/** A headed part of the document. */
export function sectionParts(section: Section): (Paragraph | Table)[] {
  return [heading(section.heading, section.level), ...section.blocks.flatMap(blockParts)];
}

function blockParts(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphsOf(block.text).map((text) =>
        block.quote === true
          ? new Paragraph({ style: 'Quote', children: runsOf(text) })
          : new Paragraph({ children: runsOf(text) }),
      );
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ numbering: { reference: 'points', level: 0 }, children: runsOf(plainText(item)) }),
      );
    case 'table':
      return dataTable(block);
    case 'facts':
      return factsTable(block.facts);
  }
}

/** A text as Word takes it: its line breaks kept inside the paragraph. */
function runsOf(text: string): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 }));
}
