import { useState } from 'react';
import { type Message, sameMessage } from './message.ts';
import type { Raised } from './raise.tsx';

/** What somebody is writing in the pane, and about which email, while they go from email to email. */
export interface Writing {
  /** The email that the form on the screen is about; nothing while the pane follows the open email. */
  readonly shown: Message | undefined;
  /** The email of a draft that is kept while another email is open. */
  readonly kept: Message | undefined;
  /** Whether another email is open than the one that is written about. */
  readonly elsewhere: boolean;
  /** What was raised last, until another email is opened or it is closed. */
  readonly raised: Raised | undefined;
  readonly start: () => void;
  readonly leave: () => void;
  readonly goOn: () => void;
  readonly showOpen: () => void;
  readonly finish: (raised: Raised) => void;
  readonly close: () => void;
}

/** Keeps hold of what is written while the open email changes under a pinned pane. */
export function useWriting(open: Message | undefined): Writing {
  const [about, setAbout] = useState<Message>();
  const [staying, setStaying] = useState(false);
  const [done, setDone] = useState<{ readonly beside: Message | undefined; readonly what: Raised }>();
  const elsewhere = about !== undefined && !sameMessage(about, open);
  const writeAbout = (message: Message | undefined) => {
    setAbout(message);
    setStaying(false);
  };
  return {
    shown: elsewhere && !staying ? undefined : about,
    kept: elsewhere ? about : undefined,
    elsewhere,
    raised: done && sameMessage(done.beside, open) ? done.what : undefined,
    start: () => writeAbout(open),
    leave: () => writeAbout(undefined),
    goOn: () => setStaying(true),
    showOpen: () => setStaying(false),
    finish: (what) => {
      setDone({ beside: open, what });
      writeAbout(undefined);
    },
    close: () => setDone(undefined),
  };
}
