/** What changed, for the desk page to ask again; the clock also tells the product. */
interface Change {
  readonly topic: 'chat' | 'mail' | 'calendar' | 'files' | 'clock';
  readonly person?: string | undefined;
  readonly tenant?: string | undefined;
}

/** Where changes are announced and listened to. */
export interface Changes {
  readonly announce: (change: Change) => void;
  /** Returns the function that stops listening. */
  readonly listen: (hear: (change: Change) => void) => () => void;
}

/** Opens an empty notice board. */
export function openChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    announce: (change) => {
      for (const hear of listeners) hear(change);
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
  };
}
