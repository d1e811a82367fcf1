import { useEffect, useRef } from 'react';
import { markdownToHtml } from './markdown.ts';

type FormattedTextProps = { readonly text: string; readonly onOpen: (url: string) => void };

/** A message's words with their emphasis, lists and links. */
export function FormattedText({ text, onOpen }: FormattedTextProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    box.innerHTML = markdownToHtml(text);
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      event.preventDefault();
      onOpen(link.href);
    };
    box.addEventListener('click', follow);
    return () => box.removeEventListener('click', follow);
  }, [text, onOpen]);
  return <div ref={place} className="desk-words" />;
}
