import { PDFParse } from 'pdf-parse';
import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '#bot/application/ports/documents.ts';
import { documents } from '#bot/documents/documents.ts';
import { hostileForm } from './hostile-form.ts';
import { find, readTags } from './read-pdf.ts';
import { alertForm, caseRecord } from './sample.ts';

const { pdf } = documents();

describe('an alert form as PDF', async () => {
  const file = await pdf(alertForm);
  const tags = readTags(file);

  test('says what it is, whose it is and when it was written', async () => {
    const { info } = await new PDFParse({ data: file.slice() }).getInfo();
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'en-GB',
      Title: 'Resolution and Escalation Process Alert Form',
      Author: 'Oxfordshire County Council · Quality Assurance Service',
      Subject: 'RE-2026-0142',
      CreationDate: 'D:20261130101500Z',
    });
  });

  test('shows its title, not its file name, and carries its fonts', () => {
    const raw = Buffer.from(file).toString('latin1');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('/Marked true');
    expect(raw).not.toContain('Helvetica');
    expect(raw.match(/\/FontFile2/g)).toHaveLength(3);
  });

  test('has its headings in order, one level at a time', () => {
    expect(find(tags, 'H1', 'H2', 'H3').map(({ tag, text }) => [tag, text])).toEqual([
      ['H1', 'Resolution and Escalation Process Alert Form'],
      ['H2', 'Issues and expected outcomes'],
      ['H2', 'Response'],
      ['H2', 'Resolution'],
      ['H3', 'Follow-up'],
    ]);
  });

  test('names every fact and every column, so that a cell is read with what it answers', () => {
    const [facts, issues] = find(tags, 'Table');
    expect(facts?.children[1]?.children).toEqual([
      { tag: 'TH', scope: 'Row', text: 'Name of child, FWi/LAS number', children: [] },
      { tag: 'TD', text: 'Kezia Müller, 48213', children: [] },
    ]);
    expect(issues?.children[0]?.children).toEqual([
      { tag: 'TH', scope: 'Column', text: 'Issue', children: [] },
      { tag: 'TH', scope: 'Column', text: 'Expected outcome', children: [] },
    ]);
    expect(issues?.children[1]?.children[1]?.text).toBe(
      'Panel date booked within 5 working days, and the carers & child told of it.',
    );
  });

  test('keeps the words of an answer apart, as a quote of two paragraphs', () => {
    const [quote] = find(tags, 'BlockQuote');
    expect(quote?.children.map(({ tag, text }) => [tag, text])).toEqual([
      [
        'P',
        'I agree that this has drifted. The panel papers were held up by a medical report that we have now chased.',
      ],
      ['P', 'Panel is booked for 14 January. The £420 for the life story materials is approved.'],
    ]);
  });

  test('has its points as a list', () => {
    const [list] = find(tags, 'L');
    expect(list?.children.map((item) => item.children.map(({ tag, text }) => [tag, text]))).toEqual([
      [
        ['Lbl', '•'],
        ['LBody', 'Panel on 14 January 2027, papers in by 18 December.'],
      ],
      [
        ['Lbl', '•'],
        ['LBody', 'Café visit with Zoë to begin life story work.'],
      ],
    ]);
  });

  test('is the same file when it is written again', async () => {
    expect(Buffer.from(await documents().pdf(alertForm)).equals(file)).toBe(true);
  });

  test('is another file when it was written at another time', async () => {
    const later = await pdf({ ...alertForm, writtenAt: '2026-11-30T10:16:00Z' });
    expect(Buffer.from(later).equals(file)).toBe(false);
  });
});

describe('a case record that is longer than a page', async () => {
  const file = await pdf(caseRecord(120));

  test('repeats the column names and its reference on every page, and counts the pages', async () => {
    const { pages } = await new PDFParse({ data: file.slice() }).getText();
    expect(pages.length).toBeGreaterThan(5);
    for (const { num, text } of pages) {
      expect(text).toMatch(/No\.\s+When\s+Who\s+What/);
      expect(text).toContain(`RE-2026-0142 · Page ${num} of ${pages.length}`);
    }
  });

  test('is one table to a screen reader, its header said once', () => {
    const tags = readTags(file);
    const [facts, entries, ...more] = find(tags, 'Table');
    expect(more).toEqual([]);
    expect(facts?.children).toHaveLength(8);
    expect(find(entries ?? tags, 'TH')).toHaveLength(4);
    expect(entries?.children.filter(({ tag }) => tag === 'TR')).toHaveLength(121);
    expect(entries?.children.at(-1)?.children.map(({ text }) => text)).toEqual([
      '120',
      'Mon 23 Nov 2026, 09:31',
      'Amara Okafor, Independent Reviewing Officer',
      'Entry 120: the alert was delivered and read, and the manager asked for the panel papers.',
    ]);
  });

  test('carries a very long answer over pages without losing a word', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ');
    const long: DocumentModel = {
      ...alertForm,
      facts: [{ label: 'What was said', value: words }],
      sections: [
        { heading: 'As a quote', level: 1, blocks: [{ kind: 'paragraph', quote: true, text: words }] },
      ],
    };
    const tags = readTags(await pdf(long));
    expect(find(tags, 'TD').map(({ text }) => text)).toHaveLength(1);
    // Parts of one text on two pages are two marks; the join between them is a line's end.
    expect(find(tags, 'TD')[0]?.text.replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
    expect(find(tags, 'BlockQuote')[0]?.children[0]?.text.replaceAll(' ', '')).toBe(
      words.replaceAll(' ', ''),
    );
  });
});

describe('a form filled in by somebody who tries everything', async () => {
  const file = await pdf(hostileForm);
  const tags = readTags(file);

  test('is written all the same', async () => {
    const { pages } = await new PDFParse({ data: file.slice() }).getText();
    expect(pages.length).toBeGreaterThan(3);
    expect(find(tags, 'H1')[0]?.text).toBe('Form <b>&amp; "quotes"</b> (brackets) \\ and %PDF');
  });

  test('loses no letter: what the fonts lack is still read and copied as it was written', () => {
    const values = find(tags, 'TD').map(({ text }) => text);
    expect(values).toContain('🙂 👩‍👧 Nguyễn Жанна Ελένη محمد 李 Z͑ỡ̈');
    expect(values).toContain('zerowidth, softhyphen, thin narrow space, tick ✔\uFE0F, turned');
    // A PDF holds right-to-left letters in the order in which they stand on the paper.
    expect(values).toContain('םולש');
    expect(values).toContain('half a pair � and and bell');
  });
});
