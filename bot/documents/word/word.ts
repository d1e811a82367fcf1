import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { DocumentModel } from '#bot/application/ports/documents.ts';
import { pageWords } from '#shared/wording/pages.ts';
import { oneLine } from '../plain-text.ts';
import { heading, sectionParts } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { page, wordStyles } from './styles.ts';
import { factsTable } from './tables.ts';
import { withTimes } from './zip-times.ts';

/** Writes a document for Word: real headings and table headers, so that people and screen readers find their way. */
export async function writeWord(model: DocumentModel): Promise<Uint8Array> {
  const written = new Date(model.writtenAt);
  // docx would write the time of day at which it runs; a document filed twice must be the same file.
  const packed = await Packer.toBuffer(wordFile(model), undefined, [
    { path: 'docProps/core.xml', data: coreProperties(model, written) },
  ]);
  return withTimes(packed, written);
}

function wordFile(model: DocumentModel): Document {
  const above = [oneLine(model.heading), oneLine(model.reference)].filter(Boolean).join(' · ');
  return new Document({
    title: oneLine(model.title),
    creator: oneLine(model.heading),
    styles: wordStyles(model.language),
    numbering: { config: [{ reference: 'points', levels: [pointLevel] }] },
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height }, margin: page.margins },
          titlePage: true,
        },
        headers: { first: new Header({ children: [new Paragraph({})] }), default: headerOf(model) },
        footers: { first: footerOf(model), default: footerOf(model) },
        children: [
          new Paragraph({ style: 'Quiet', children: [new TextRun(above)] }),
          heading(model.title, 'title'),
          ...factsTable(model.facts),
          ...model.sections.flatMap(sectionParts),
        ],
      },
    ],
  });
}

const pointLevel = {
  level: 0,
  format: 'bullet',
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 340, hanging: 283 } } },
} as const;

// Left and right on one line: a tab stop at the right edge parts them.
const edgeTabs = [{ type: TabStopType.RIGHT, position: page.inside }];

function headerOf(model: DocumentModel): Header {
  const run = new TextRun({ children: [oneLine(model.title), new Tab(), oneLine(model.reference)] });
  return new Header({
    children: [new Paragraph({ style: 'Edge', tabStops: edgeTabs, children: [run] })],
  });
}

function footerOf(model: DocumentModel): Footer {
  const { page: word, of } = pageWords;
  const run = new TextRun({
    children: [
      oneLine(model.footer),
      new Tab(),
      `${oneLine(model.reference)} · ${word} `,
      PageNumber.CURRENT,
      ` ${of} `,
      PageNumber.TOTAL_PAGES,
    ],
  });
  return new Footer({ children: [new Paragraph({ style: 'Edge', tabStops: edgeTabs, children: [run] })] });
}
