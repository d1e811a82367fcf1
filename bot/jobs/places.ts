import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../store/tables.ts';

/** How places under a key are taken and left. */
export interface PlaceRules {
  /** How many there are, and how many of them this one leaves to others. */
  readonly count: number;
  readonly notFor: number;
  /** A holder that was killed has left its place after this time. */
  readonly heldMs: number;
  /** For so long a place is still taken after it was left. */
  readonly restsMs: number;
  /** Who has none by then goes without. */
  readonly patienceMs: number;
}

/** A place that was taken. */
export interface Place {
  leave(): Promise<void>;
}

/** Takes a place under a key, and waits until it is free; nothing when none will be within the patience. */
export type TakePlace = (key: string, rules: PlaceRules) => Promise<Place | undefined>;

/** While all are held nobody knows when one is left. */
const LOOK_AGAIN_MS = 50;

/**
 * Places that replicas share, so that at most so many are at something at a time. One that rests can be taken ahead:
 * those who wait have their turns one after another and need not ask again. Times are the database's, as the clocks
 * of machines differ.
 */
export function sharedPlaces(kysely: Kysely<Tables>): TakePlace {
  return async (key, rules) => {
    const end = performance.now() + rules.patienceMs;
    const holder = randomUUID();
    for (let look = 0; ; look += 1) {
      const patienceMs = Math.max(0, end - performance.now());
      const taken = await reserve(kysely, { key, holder }, { ...rules, patienceMs });
      if (taken) {
        if (taken.wait > 0) await pause(Math.ceil(taken.wait) + 1);
        return { leave: () => leave(kysely, { key, holder }, taken.place, rules.restsMs) };
      }
      if (patienceMs === 0) return undefined;
      // There are none yet, or the server has lost them with a crash: they are not logged.
      if (look === 0) await make(kysely, key, rules.count);
      else await pause(LOOK_AGAIN_MS * (1 + Math.random()));
    }
  };
}

interface Holding {
  readonly key: string;
  readonly holder: string;
}

async function reserve(
  kysely: Kysely<Tables>,
  { key, holder }: Holding,
  { count, notFor, heldMs, patienceMs }: PlaceRules,
): Promise<{ readonly place: number; readonly wait: number } | undefined> {
  const { rows } = await sql<{ place: number; wait: number }>`
    with moment as materialized (select clock_timestamp() as now),
    chosen as (
      select place, greatest(free_at, now) as starts, now
      from budget_place, moment
      where key = ${key} and place < ${count - notFor} and free_at <= now + ${ms(patienceMs)}
      order by free_at, place desc
      limit 1
      for update of budget_place skip locked
    )
    update budget_place set free_at = starts + ${ms(heldMs)}, holder = ${holder}
    from chosen
    where budget_place.key = ${key} and budget_place.place = chosen.place
    returning chosen.place, extract(epoch from starts - now)::float8 * 1000 as wait`.execute(kysely);
  return rows[0];
}

/** Who has held a place too long has it no more, and lets whoever holds it now. */
async function leave(
  kysely: Kysely<Tables>,
  { key, holder }: Holding,
  place: number,
  restsMs: number,
): Promise<void> {
  await sql`update budget_place set free_at = clock_timestamp() + ${ms(restsMs)}, holder = null
    where key = ${key} and place = ${place} and holder = ${holder}`.execute(kysely);
}

async function make(kysely: Kysely<Tables>, key: string, count: number): Promise<void> {
  await sql`insert into budget_place (key, place, free_at)
    select ${key}, place, '-infinity' from generate_series(0, ${count - 1}::integer) as place
    on conflict do nothing`.execute(kysely);
}

function ms(milliseconds: number) {
  return sql`${milliseconds}::float8 * interval '1 millisecond'`;
}
