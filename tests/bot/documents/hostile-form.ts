import type { DocumentModel } from '#bot/application/ports/documents.ts';

/** A form filled in by somebody, or something, that tries everything. */
export const hostileForm: DocumentModel = {
  title: 'Form <b>&amp; "quotes"</b> (brackets) \\ and %PDF',
  heading: '',
  reference: 'RE\u0000-1\r\n<script>',
  language: 'en-GB',
  writtenAt: '2026-11-30T10:15:00Z',
  footer: `${'very long footer '.repeat(40)}`,
  facts: [
    { label: '', value: '' },
    { label: 'Emoji and scripts', value: '🙂 👩‍👧 Nguyễn Жанна Ελένη محمد 李 Z͑ỡ̈' },
    { label: 'Right to left', value: 'שלום' },
    {
      label: 'Invisible',
      value:
        'zero\u200B\uFEFFwidth, soft\u00ADhyphen, thin\u2009 narrow\u202Fspace, tick ✔\uFE0F, \u202Eturned',
    },
    { label: 'Broken', value: 'half a pair \uD83D and \uFFFE and \u0007 bell' },
    { label: 'Unbroken', value: 'x'.repeat(6000) },
  ],
  sections: [
    { heading: '', level: 1, blocks: [] },
    {
      heading: 'H'.repeat(3000),
      level: 2,
      blocks: [
        { kind: 'list', items: [] },
        { kind: 'list', items: ['', 'one\ntwo'] },
      ],
    },
    {
      heading: 'Tables',
      level: 1,
      blocks: [
        { kind: 'table', caption: '', columns: [], rows: [] },
        { kind: 'table', caption: '', columns: ['Only a header'], rows: [] },
        {
          kind: 'table',
          caption: 'c'.repeat(2000),
          columns: ['a'.repeat(1500), 'b'],
          rows: [['short of a cell'], ['1', '2', '3']],
        },
        {
          kind: 'table',
          caption: '',
          columns: Array.from({ length: 20 }, (_, n) => `column ${n}`),
          rows: [['word '.repeat(400)]],
        },
        { kind: 'facts', facts: [] },
      ],
    },
    {
      heading: 'Text',
      level: 1,
      blocks: [
        { kind: 'paragraph', text: '' },
        { kind: 'paragraph', text: '\n\n\n' },
        {
          kind: 'paragraph',
          quote: true,
          text: `${'A long letter, & more < than > that. “Quoted” £5 café. '.repeat(300)}\r\n\r\nSecond.`,
        },
      ],
    },
  ],
};
