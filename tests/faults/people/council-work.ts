import { packsOnDisk } from '#bot/packs.ts';
import type { Chance } from '#local/faults/chance.ts';
import type { Addresses } from '#tests/support/call.ts';
import { moveClock } from '#tests/support/desk.ts';
import type { Council } from '../stand/councils.ts';
import type { Asked } from './asked.ts';
import { atOnce } from './at-once.ts';
import type { Choices } from './case-at-work.ts';
import { mornings } from './mornings.ts';
import { seatsIn } from './somebody.ts';
import { takeCase } from './take-case.ts';

/** So many things are asked of the service at once. */
const AT_ONCE = 16;

/** How far the work has come: what everybody asked for, and how the cases ended. */
export interface Progress {
  readonly asked: Asked[];
  ended: number;
  /** Cases that did not come to their end, and how far they came. */
  readonly stuck: string[];
  mornings: number;
}

/** Takes so many cases through their ladders, all side by side, in every procedure of every council in turn. */
export async function councilWork(
  addresses: Addresses,
  councils: readonly Council[],
  { cases, dayMs, chance }: { readonly cases: number; readonly dayMs: number; readonly chance: Chance },
  progress: Progress,
): Promise<void> {
  const note = (one: Asked) => void progress.asked.push(one);
  const seat = seatsIn({ addresses, turn: atOnce(AT_ONCE), note });
  const days = mornings(async () => {
    progress.mornings += 1;
    await moveClock(addresses, { move: 'nextWorkingDay' });
  }, dayMs);
  const today = async () => {
    const { now }: { now: string } = await (await fetch(`${addresses.practice}/time`)).json();
    return now.slice(0, 10);
  };
  const packs = packsOnDisk();
  const procedures = councils.flatMap((council) => council.procedures.map((id) => ({ council, id })));
  const take = async (number: number) => {
    const { council, id } = procedures[number % procedures.length] ?? { council: undefined, id: '' };
    const procedure = packs.get(id, 1);
    if (!council || !procedure) throw new Error(`There is no procedure ${id}`);
    const choices = choicesOf((what) => chance(`case ${number}`, what));
    const came = await takeCase(seat, days, { council, procedure, choices }, today);
    if (came === 'ended') progress.ended += 1;
    else progress.stuck.push(came);
  };
  const all = Array.from({ length: cases }, (_, number) => days.work(() => take(number)));
  await Promise.all([days.keep(), ...all]);
}

function choicesOf(chance: (what: string) => number): Choices {
  return {
    happens: (what, share) => chance(what) < share,
    one: (what, options) => options[Math.floor(chance(what) * options.length)] ?? options[0],
  };
}
