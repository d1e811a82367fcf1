import { useCallback, useEffect, useRef, useState } from 'react';
import { paragraphsOf } from './body.ts';
import type { Outlook } from './host.ts';
import { type Message, sameMessage } from './message.ts';

/** The email that is open in Outlook now; it changes under a pinned pane. */
export function useMessage(outlook: Outlook): Message | undefined {
  const [message, setMessage] = useState(outlook.message);
  useEffect(() => {
    return outlook.onMessage(() => {
      const next = outlook.message();
      setMessage((last) => (sameMessage(last, next) ? last : next));
    });
  }, [outlook]);
  return message;
}

/** How far reading the paragraphs of an email has come. */
export type Text =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'unread' };

/**
 * The paragraphs of emails, read while they are open and remembered, so that writing about one can go on while another
 * is open. The answer gives those of one email.
 */
export function useTexts(outlook: Outlook, open: Message | undefined): (message: Message) => Text {
  const read = useRef(new Map<string, Text>());
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!open || read.current.get(open.internetMessageId)?.kind === 'read') return;
    const put = (text: Text) => {
      read.current.set(open.internetMessageId, text);
      redraw((count) => count + 1);
    };
    outlook.text(open).then(
      (text) =>
        put(text === undefined ? { kind: 'unread' } : { kind: 'read', paragraphs: paragraphsOf(text) }),
      () => put({ kind: 'unread' }),
    );
  }, [outlook, open]);
  return useCallback(
    ({ internetMessageId }) => read.current.get(internetMessageId) ?? { kind: 'reading' },
    [],
  );
}
