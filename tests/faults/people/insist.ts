import { setTimeout as wait } from 'node:timers/promises';

/** An answer of the service, and how often it had to be asked for it. */
export interface Insisted<T> {
  readonly answer: { readonly status: number; readonly body: T };
  readonly sent: number;
}

/** Answers that say nothing of what was asked: nobody could be asked, or not now. */
const NO_ANSWER: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);
const PAUSE_MS = 200;

/** Sends the same thing again and again, as it was, until the service answers it, one way or the other. */
export async function insist<T>(send: () => Promise<{ status: number; body: T }>): Promise<Insisted<T>> {
  for (let sent = 1; ; sent += 1) {
    try {
      const answer = await send();
      if (!NO_ANSWER.has(answer.status)) return { answer, sent };
    } catch {
      // Nobody was there, or the answer was cut off.
    }
    await wait(PAUSE_MS);
  }
}
