import { Temporal } from 'temporal-polyfill';
import type { Database } from '../state/database.ts';
import { readSetting, writeSetting } from '../state/database.ts';
import { atLondon, londonDay } from './london.ts';
import { isWorkingDay, nextWorkingDay } from './working-days.ts';

/** The practice day: machine time plus an offset that is only ever moved forwards. */
export interface Clock {
  readonly now: () => number;
  readonly nowIso: () => string;
  /** Moves to a later moment; false when that moment has already passed. */
  readonly moveTo: (milliseconds: number) => boolean;
  /** 09:00 in London on the working day after today. */
  readonly nextMorning: () => number;
}

function firstMoment(machine: number, startAt: string | undefined): number {
  if (startAt !== undefined) return Temporal.Instant.from(startAt).epochMilliseconds;
  const today = londonDay(machine);
  return isWorkingDay(today) ? machine : atLondon(nextWorkingDay(today), '09:30');
}

/** Opens the clock where it was left, or sets it to a working moment the first time. */
export function openClock(database: Database, startAt: string | undefined): Clock {
  const kept = readSetting(database, 'clock offset');
  let offset = kept === undefined ? firstMoment(Date.now(), startAt) - Date.now() : Number(kept);
  const keep = (next: number): void => {
    offset = next;
    writeSetting(database, 'clock offset', String(next));
  };
  if (kept === undefined) keep(offset);
  const now = (): number => Date.now() + offset;
  return {
    now,
    nowIso: () => new Date(now()).toISOString(),
    moveTo: (milliseconds) => {
      if (milliseconds < now()) return false;
      keep(milliseconds - Date.now());
      return true;
    },
    nextMorning: () => atLondon(nextWorkingDay(londonDay(now())), '09:00'),
  };
}
