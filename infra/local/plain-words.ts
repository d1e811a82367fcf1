import type { WrittenBody } from './state/shapes.ts';

/** A text as a person would read it, without marks of any kind. */
export function asText({ contentType, content }: WrittenBody): string {
  if (contentType === 'text') return content;
  return content
    .replace(/<(br|\/p|\/div|\/li|\/h\d|\/tr)[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

/** The start of a text in one line, as lists of mail and events show it. */
export function previewOf(body: WrittenBody): string {
  return asText(body).replace(/\s+/g, ' ').trim().slice(0, 255);
}
