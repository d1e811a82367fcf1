import type { Api } from './client.ts';
import { readEvents } from './read-events.ts';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/** Says each time that a case has changed, until told to stop. A stream that breaks is opened again, ever more slowly. */
export async function followCase(
  api: Pick<Api, 'changes'>,
  caseId: string,
  onChange: () => void,
  signal: AbortSignal,
): Promise<void> {
  let wait = FIRST_WAIT;
  while (!signal.aborted) {
    try {
      const response = await api.changes(caseId, signal);
      if (response.ok && response.body) {
        for await (const { event } of readEvents(response.body)) {
          wait = FIRST_WAIT;
          if (event === 'changed') onChange();
        }
      }
    } catch {
      // A broken stream is ordinary (sleep, a changed network): what it missed is read once it is back.
    }
    if (signal.aborted) return;
    await pause(wait, signal);
    wait = Math.min(wait * 2, LONGEST_WAIT);
    if (!signal.aborted) onChange();
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
