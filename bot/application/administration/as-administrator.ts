import type { Person } from '#shared/domain/people.ts';
import { type Day, type Instant, londonDay } from '#shared/domain/time.ts';
import { longMoment, NOT_ADMINISTRATOR, noLongerHere } from '#shared/wording/administration.ts';
import type { Caller } from '../case-work.ts';
import type { AdministrationEvent, AdministrationTransaction } from '../ports/administration-store.ts';
import type { Clock, Ids } from '../ports/clock.ts';
import type { ShippedPacks } from '../ports/shipped-packs.ts';
import type { Store } from '../ports/store.ts';
import { type Refused, refused, type Told } from './answers.ts';

/** What administration is made of. */
export interface AdministrationParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly packs: ShippedPacks;
}

/** An administrator at work: their authority's rows, who they are, and when it is. */
export interface AtWork {
  readonly tx: AdministrationTransaction;
  readonly person: Person;
  readonly now: Instant;
  readonly today: Day;
  readonly packs: ShippedPacks;
  /** The name of somebody, also of somebody who is no longer among the people. */
  nameOf(person: string): Promise<string>;
  /** An id that is the same whenever the same command is given by the same person. */
  readonly ownId: string;
}

/** What came of a change: what is to be logged, or why nothing was changed. */
export type Change = { readonly ok: true; readonly event: AdministrationEvent } | Refused;

/** Shows an administrator something; anybody else is refused. */
export function looking<T>(
  parts: AdministrationParts,
  caller: Caller,
  look: (at: AtWork) => Promise<Told<T>>,
): Promise<Told<T>> {
  return parts.store.inAdministration(caller.authority, async (tx) => {
    const at = await atWork(parts, tx, caller, '');
    return at ? look(at) : refused('forbidden', NOT_ADMINISTRATOR);
  });
}

/**
 * Makes a change for an administrator, logs it, and answers with what is now. Changes of one authority come one after
 * another; a command that was carried out before is answered again and changes nothing.
 */
export function changing<T>(
  parts: AdministrationParts,
  caller: Caller,
  id: string,
  change: (at: AtWork) => Promise<Change>,
  answer: (at: AtWork, done: AdministrationEvent) => Promise<Told<T>>,
): Promise<Told<T>> {
  return parts.store.inAdministration(caller.authority, async (tx) => {
    await tx.lock();
    const at = await atWork(parts, tx, caller, id);
    if (!at) return refused('forbidden', NOT_ADMINISTRATOR);
    const before = await tx.doneBefore(at.ownId);
    if (before) return answer(at, before);
    const done = await change(at);
    if (!done.ok) return done;
    await tx.log(at.ownId, { at: at.now, person: at.person.id, event: done.event });
    return answer(at, done.event);
  });
}

async function atWork(
  { clock, ids, packs }: AdministrationParts,
  tx: AdministrationTransaction,
  caller: Caller,
  id: string,
): Promise<AtWork | undefined> {
  const all = await tx.administrators();
  const person = all.find((one) => one.id === caller.person);
  const now = clock.now();
  if (!person) return undefined;
  const ownId = ids.from(caller.person, id);
  return { tx, person, now, today: londonDay(now), packs, nameOf: namesIn(tx), ownId };
}

/** Looks each name up once. */
function namesIn(tx: AdministrationTransaction): AtWork['nameOf'] {
  const names = new Map<string, string>();
  return async (id) => {
    const name = names.get(id) ?? (await tx.person(id))?.name ?? noLongerHere;
    names.set(id, name);
    return name;
  };
}

/** Who did something and when, as it is shown. */
export async function stampView({ nameOf }: AtWork, by: string | undefined, at: Instant) {
  const who = by === undefined ? undefined : { id: by, name: await nameOf(by) };
  return { ...(who ? { who } : {}), at, when: longMoment(at) };
}
