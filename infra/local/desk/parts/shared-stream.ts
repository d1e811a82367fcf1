/** What every tab of the desk hears: the line has opened or is down, or something changed. */
type Heard = { readonly kind: 'open' | 'down' } | { readonly kind: 'change'; readonly data: string };

const name = 'desk-stream';

function readStream(tell: (heard: Heard) => void, left: AbortSignal): Promise<void> {
  return new Promise((release) => {
    if (left.aborted) return release();
    const stream = new EventSource('/desk/stream');
    stream.onopen = () => tell({ kind: 'open' });
    stream.onmessage = (event) => tell({ kind: 'change', data: String(event.data) });
    stream.onerror = () => tell({ kind: 'down' });
    left.addEventListener('abort', () => {
      stream.close();
      release();
    });
  });
}

/**
 * Hears what happens, in any number of tabs; answers how to stop. A browser keeps no more than six connections to one
 * server, so only the tab that holds the lock reads the stream and tells the others. When it goes, the next one does.
 */
export function hearTogether(hear: (heard: Heard) => void): () => void {
  const others = new BroadcastChannel(name);
  others.onmessage = (event: MessageEvent<Heard>) => hear(event.data);
  const leave = new AbortController();
  const tell = (heard: Heard): void => {
    hear(heard);
    others.postMessage(heard);
  };
  navigator.locks
    .request(name, { signal: leave.signal }, () => readStream(tell, leave.signal))
    .catch((error: unknown) => {
      // Who leaves while waiting for the lock is told so as an error.
      if (!leave.signal.aborted) throw error;
    });
  return () => {
    leave.abort();
    others.close();
  };
}
