import type { ReactNode } from 'react';
import { createElement, useMemo } from 'react';

// Everything else is shown by its words alone. No attribute of the sender's gets through but a link's address.
const shown = new Set([
  'P',
  'DIV',
  'BR',
  'HR',
  'B',
  'STRONG',
  'I',
  'EM',
  'U',
  'UL',
  'OL',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'BLOCKQUOTE',
  'PRE',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TD',
  'TH',
]);
const silent = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'MATH']);
const empty = new Set(['BR', 'HR']);

type Open = (url: string) => void;

function link(element: Element, key: number, inside: ReactNode[], open: Open): ReactNode {
  const href = element.getAttribute('href') ?? '';
  if (!/^https?:\/\//i.test(href)) return createElement('span', { key }, ...inside);
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    open(href);
  };
  return createElement('a', { key, href, onClick }, ...inside);
}

function node(from: ChildNode, key: number, open: Open): ReactNode {
  if (from.nodeType === Node.TEXT_NODE) return from.textContent;
  if (!(from instanceof Element) || silent.has(from.tagName.toUpperCase())) return null;
  const inside = [...from.childNodes].map((child, at) => node(child, at, open));
  const name = from.tagName.toUpperCase();
  if (name === 'A') return link(from, key, inside, open);
  if (!shown.has(name)) return createElement('span', { key }, ...inside);
  if (empty.has(name)) return createElement(name.toLowerCase(), { key });
  const rows = ['TABLE', 'THEAD', 'TBODY', 'TR'].includes(name);
  // White space between the rows of a table is no child that React accepts.
  const kept = rows ? inside.filter((child) => typeof child !== 'string') : inside;
  return createElement(name.toLowerCase(), { key }, ...kept);
}

type SafeHtmlProps = { readonly html: string; readonly open: Open };

/** An email's HTML, taken apart and put together again from a short list of harmless parts. */
export function SafeHtml({ html, open }: SafeHtmlProps) {
  const parts = useMemo(() => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    return [...parsed.body.childNodes].map((child, at) => node(child, at, open));
  }, [html, open]);
  return <div className="desk-mail">{parts}</div>;
}
