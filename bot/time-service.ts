import { z } from 'zod';
import type { Clock } from './application/ports/clock.ts';

const told = z.object({ now: z.iso.datetime() });

/** A clock that can be waited for and stopped. */
export interface ServiceClock extends Clock {
  /** Calls back when the time has jumped, so that what has come due is looked at without delay. */
  onJump(then: () => void): void;
  close(): void;
}

/** The machine's own clock. */
export function machineClock(): ServiceClock {
  return { now: () => new Date().toISOString(), onJump: () => {}, close: () => {} };
}

/**
 * The clock of a time service: its distance from the machine's clock is kept up to date from its stream, so that
 * reading it asks nobody. A service that goes away leaves the last distance standing until it is back.
 */
export async function serviceClock(address: string): Promise<ServiceClock> {
  const stop = new AbortController();
  let distance = 0;
  const jumped: (() => void)[] = [];
  const hear = (data: string) => {
    const before = distance;
    distance = Date.parse(told.parse(JSON.parse(data)).now) - Date.now();
    if (Math.abs(distance - before) > 1000) for (const then of jumped) then();
  };
  const first = await fetch(address, { signal: stop.signal });
  hear(await first.text());
  void follow(`${address}/stream`, hear, stop.signal);
  return {
    now: () => new Date(Date.now() + distance).toISOString(),
    onJump: (then) => void jumped.push(then),
    close: () => stop.abort(),
  };
}

/** Follows a stream of server-sent events, connecting anew when it breaks, until told to stop. */
async function follow(address: string, hear: (data: string) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const { body } = await fetch(address, { signal, headers: { accept: 'text/event-stream' } });
      let rest = '';
      for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const lines = (rest + piece).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) if (line.startsWith('data:')) hear(line.slice(5).trim());
      }
    } catch {
      if (signal.aborted) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
