import { appendFileSync, createReadStream, existsSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Clock } from '../time/clock.ts';
import type { JournalRow } from './rows.ts';

/**
 * The practice tenant's own log of everything that was done in it, by which somebody can count apart from what the
 * product says of itself. Rows are only ever added, to one file with a row a line.
 */
export interface Journal {
  readonly note: (row: JournalRow) => void;
  /** The rows from a place in the file on, as lines of JSON, and the place after the last of them. */
  readonly read: (from: number) => { readonly lines: Readable; readonly next: number };
  readonly close: () => void;
}

/** So many rows are gathered before they are written: a write for each would cost more than what it tells of. */
const gathered = 200;

/** Opens the journal where it was left. */
export function openJournal(file: string, clock: Clock): Journal {
  let rows: string[] = [];
  const write = (): void => {
    if (rows.length > 0) appendFileSync(file, rows.join(''));
    rows = [];
  };
  return {
    note: (row) => {
      rows.push(`${JSON.stringify({ at: new Date().toISOString(), day: clock.nowIso(), ...row })}\n`);
      if (rows.length >= gathered) write();
    },
    read: (from) => {
      write();
      if (!existsSync(file)) appendFileSync(file, '');
      const next = statSync(file).size;
      const lines = from < next ? createReadStream(file, { start: from, end: next - 1 }) : Readable.from([]);
      return { lines, next };
    },
    close: write,
  };
}
