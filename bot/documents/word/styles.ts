import type { IStylesOptions } from 'docx';

// Word's own figures for 20 mm, 10 mm and the width of A4.
const margin = 1134;
const edge = 567;
const width = 11906;

/** A4 with 20 mm around what is written, in the twentieths of a point that Word counts in. */
export const page = {
  width,
  height: 16838,
  inside: width - 2 * margin,
  margins: {
    top: margin,
    right: margin,
    bottom: margin,
    left: margin,
    header: edge,
    footer: edge,
  },
} as const;

/** The colours of rules and of the shade behind labels. */
export const shades = { rule: 'A3A9B0', label: 'EEF1F4' } as const;

const text = '1A1A1A';
const quiet = '4D5358';

/** The styles of every Word document; sizes are in half points. Arial, because every council's machines have it. */
export function wordStyles(language: 'en-GB'): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, color: text, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 288, lineRule: 'auto' } },
      },
      heading1: headingStyle(36, { before: 40, after: 240 }, titleRule),
      heading2: headingStyle(26, { before: 320, after: 100 }),
      heading3: headingStyle(22, { before: 240, after: 80 }),
      caption: {
        run: { size: 20, color: quiet, bold: false, italics: false },
        paragraph: { keepNext: true, spacing: { after: 60 } },
      },
    },
    paragraphStyles: [
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: 20, color: quiet } },
      {
        id: 'Edge',
        name: 'Page edge',
        basedOn: 'Normal',
        run: { size: 17, color: quiet },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'Cell',
        name: 'Table text',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { after: 0, line: 264, lineRule: 'auto' } },
      },
      { id: 'Label', name: 'Table label', basedOn: 'Cell', run: { bold: true } },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: 284 },
          border: { left: { style: 'single', size: 16, space: 10, color: shades.rule } },
        },
      },
    ],
  };
}

const titleRule = { bottom: { style: 'single', size: 10, space: 6, color: '44505C' } } as const;

function headingStyle(size: number, gaps: { readonly before: number; readonly after: number }, border = {}) {
  const spacing = { ...gaps, line: 264, lineRule: 'auto' } as const;
  return {
    run: { font: 'Arial', size, bold: true, color: text },
    paragraph: { keepNext: true, spacing, border },
  };
}
