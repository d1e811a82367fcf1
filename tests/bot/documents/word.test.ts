import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { documents } from '#bot/documents/documents.ts';
import { hostileForm } from './hostile-form.ts';
import { readZip } from './read-zip.ts';
import { caseRecord, minutes } from './sample.ts';

const { word } = documents();

describe('minutes as a Word document', async () => {
  const file = await word(minutes);
  const parts = readZip(file);
  const part = (name: string): string => parts.get(name)?.text ?? '';

  test('has real headings, the title first and the agenda in its order', () => {
    expect(headingsOf(part('word/document.xml'))).toEqual([
      ['Heading1', 'Minutes of a CDEP meeting'],
      ['Heading2', 'Attendance'],
      ['Heading2', '1. Child’s details'],
      ['Heading2', '2. Meeting details'],
      ['Heading2', '3. Reason for meeting'],
      ['Heading2', '4. Views of parties involved'],
      ['Heading2', '5. Actions taken to date'],
      ['Heading2', '6. Discussion'],
      ['Heading2', '7. Outcome'],
      ['Heading2', '8. Dispute resolved'],
      ['Heading2', '9. Dispute remains'],
      ['Heading2', '10. Next steps'],
      ['Heading2', 'Actions'],
    ]);
  });

  test('says what it is, in which language and when it was written', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:title>Minutes of a CDEP meeting</dc:title>');
    expect(core).toContain('<dc:subject>CDEP-2026-0031</dc:subject>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-12-01T16:05:00Z</dcterms:created>',
    );
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  test('marks the header row of each table of rows, and keeps a line break inside its paragraph', () => {
    const body = part('word/document.xml');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(body).toMatch(/has not been carried out\.<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>The Group Manager/);
  });

  test('is on A4 with 20 mm margins', () => {
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(part('word/document.xml')).toMatch(
      /<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/,
    );
  });

  test('is the same file when it is written again later', async () => {
    // ZIP and docx count in seconds and two seconds: a wait shows that neither took the time of day.
    await wait(2100);
    expect(Buffer.from(await documents().word(minutes)).equals(file)).toBe(true);
    expect(new Set([...parts.values()].map(({ day }) => day))).toEqual(new Set(['2026-12-1']));
  });
});

describe('other documents for Word', () => {
  test('a long table is one table whose header row repeats', async () => {
    const body = readZip(await word(caseRecord(300))).get('word/document.xml')?.text ?? '';
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:tr>/g)?.length).toBe(8 + 301);
    expect(body).toContain('Entry 300: the alert was delivered');
  });

  test('hostile text stays text', async () => {
    const parts = readZip(await word(hostileForm));
    const body = parts.get('word/document.xml')?.text ?? '';
    expect(body).toContain('Form &lt;b&gt;&amp;amp; &quot;quotes&quot;&lt;/b&gt; (brackets) \\ and %PDF');
    expect(body).toContain('🙂 👩‍👧 Nguyễn Жанна Ελένη محمد 李');
    for (const { text } of parts.values()) {
      expect(text).not.toMatch(/(?!\n)\p{Cc}|[\uFFFE\uFFFF]/u);
      expect(text).not.toContain('<script>');
      expect(text).not.toContain('<b>');
    }
  });
});

function headingsOf(body: string): string[][] {
  return [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="(Heading\d)"\/>(.*?)<\/w:p>/gs)].map(
    (found) => [
      found[1] ?? '',
      [...(found[2] ?? '').matchAll(/<w:t[^>]*>(.*?)<\/w:t>/g)].map((text) => text[1]).join(''),
    ],
  );
}
