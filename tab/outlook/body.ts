import { LIMITS } from '#shared/contract/limits.ts';

const HISTORY = [
  /^-{2,}\s*(original message|forwarded message|original appointment)\s*-{2,}$/i,
  /^begin forwarded message:?$/i,
  /^on\b.{6,200}\bwrote:$/i,
];
const HEADER = /^(from|sent|date|to|cc|subject):\s/i;
const CLOSING =
  /^(kind(est)? regards|regards|best( wishes| regards)?|warm(est)? regards|many thanks|(with )?thanks( again)?|yours (sincerely|faithfully)|cheers)[\s,.!]*$/i;
const GREETING = /^(dear|hi|hello|hiya|good (morning|afternoon|evening))\b[^.?!:]{0,40}[,!]?$/i;
const DISCLAIMER =
  /^(disclaimer\b|this (e-?mail|message|communication)\b.*\b(confidential|intended|privileged)\b)/i;
const BULLET = /^([-*•–]|\d{1,2}[.)])\s+/;

/**
 * The paragraphs of an email that its sender wrote this time, for a person to choose from: without greeting, signature,
 * disclaimer and the messages it answers. Where that leaves nothing (an email passed on without a word), the passed-on
 * text is given instead, so that nothing is hidden that might be the point of it.
 */
export function paragraphsOf(text: string): readonly string[] {
  const lines = tidy(text).split('\n');
  const cut = historyStart(lines);
  const own = paragraphs(withoutSignature(lines.slice(0, cut)));
  if (own.length > 0) return own;
  const passedOn = lines.slice(cut).filter((line) => !isHistoryMark(line) && !HEADER.test(line));
  return paragraphs(withoutSignature(passedOn.slice(0, historyStart(passedOn))));
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\u200b|\ufeff/g, '')
    .replace(/[ \t]+$/gm, '');
}

function isHistoryMark(line: string): boolean {
  return HISTORY.some((mark) => mark.test(line.trim())) || /^_{10,}$/.test(line.trim());
}

/** The line at which an older message begins: a known mark, or a block of mail headers. */
function historyStart(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) => {
    if (HISTORY.some((mark) => mark.test(line.trim()))) return true;
    // "On Mon 2 Nov, somebody" may be broken over two lines before "wrote:".
    if (/^on\b/i.test(line.trim()) && /^.{0,120}wrote:$/i.test((lines[index + 1] ?? '').trim())) return true;
    return /^from:\s/i.test(line.trim()) && headersAfter(lines, index) >= 2;
  });
  if (at === -1) return lines.length;
  return /^_{10,}$/.test((lines[at - 1] ?? '').trim()) ? at - 1 : at;
}

function headersAfter(lines: readonly string[], index: number): number {
  return lines.slice(index + 1, index + 6).filter((line) => HEADER.test(line.trim())).length;
}

/** Lines up to the signature. A closing word counts only when nothing but a name and short lines follow it. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const mark = lines.findIndex((line) => /^--\s?$/.test(line) || DISCLAIMER.test(line.trim()));
  const above = mark === -1 ? lines : lines.slice(0, mark);
  const closing = above.findLastIndex((line) => CLOSING.test(line.trim()));
  if (closing === -1) return above;
  const after = above.slice(closing + 1).filter((line) => line.trim() !== '');
  const isSignature = after.length <= 12 && after.every((line) => line.trim().length <= 80);
  return isSignature ? above.slice(0, closing) : above;
}

function paragraphs(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  let open = '';
  const close = () => {
    if (open.trim() !== '') found.push(open.trim().slice(0, LIMITS.text));
    open = '';
  };
  for (const raw of lines) {
    const line = raw.trim();
    if (line.startsWith('>')) continue;
    if (line === '' || BULLET.test(line) || endsHere(open)) close();
    open = open === '' ? line : `${open} ${line}`;
  }
  close();
  const [first = '', ...rest] = found;
  // The same words twice are one thing to tick.
  return [...new Set(GREETING.test(first) ? rest : found)];
}

/** A greeting, or a short line that ends a sentence, is a paragraph of its own; a long line was wrapped by the mail. */
function endsHere(line: string): boolean {
  return GREETING.test(line) || (line.length < 60 && /[.?!:]$/.test(line));
}
