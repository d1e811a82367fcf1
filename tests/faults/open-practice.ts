import { fileURLToPath } from 'node:url';
import { type RunningPractice, startPractice } from '#local/server.ts';

/** The practice tenant on a Tuesday morning, with a product that is yet to be named. */
export function openPractice(dataFolder: string): Promise<RunningPractice> {
  return startPractice({
    port: 0,
    dataFolder,
    productAddress: 'http://127.0.0.1:9',
    deskFolder: fileURLToPath(new URL('../../dist/desk', import.meta.url)),
    startAt: '2026-11-24T09:30:00.000Z',
    graphLog: undefined,
    say: () => {},
  });
}
