import type { AddHolding, EndHolding } from '#shared/contract/holdings.ts';
import { administrationRefusals } from '#shared/wording/administration.ts';
import { holdingRefusals } from '#shared/wording/holdings.ts';
import type { RoleHolding } from '../ports/administration-store.ts';
import { type Refused, refused, type Told } from './answers.ts';
import type { AtWork, Change } from './as-administrator.ts';
import { holdingsView, rolesView } from './holdings-view.ts';
import { endsBeforeItStarts, sameHolding } from './same-holding.ts';

/** Gives somebody a role. */
export async function addHolding(at: AtWork, asked: AddHolding): Promise<Change> {
  const seen = await seenNow(at, asked.revision);
  if (!seen.ok) return seen;
  const holding = await asAsked(at, at.ownId, asked, seen.value);
  if (!holding.ok) return holding;
  await keep(at, holding.value);
  return { ok: true, event: eventOf('holdingAdded', holding.value) };
}

/** Makes a holding what it shall be. */
export async function changeHolding(at: AtWork, id: string, asked: AddHolding): Promise<Change> {
  const seen = await seenNow(at, asked.revision);
  if (!seen.ok) return seen;
  if (!seen.value.some((one) => one.id === id)) return refused('notFound', holdingRefusals.unknownHolding);
  const others = seen.value.filter((one) => one.id !== id);
  const holding = await asAsked(at, id, asked, others);
  if (!holding.ok) return holding;
  await keep(at, holding.value);
  return { ok: true, event: eventOf('holdingChanged', holding.value) };
}

/** Ends a holding on its last day; one that would not have begun by then is taken out. */
export async function endHolding(at: AtWork, id: string, asked: EndHolding): Promise<Change> {
  const seen = await seenNow(at, asked.revision);
  if (!seen.ok) return seen;
  const holding = seen.value.find((one) => one.id === id);
  if (!holding) return refused('notFound', holdingRefusals.unknownHolding);
  const ended = { ...holding, to: asked.to };
  if (endsBeforeItStarts(ended)) {
    await at.tx.dropHolding(id);
    await at.tx.holdingsChanged();
  } else await keep(at, ended);
  return { ok: true, event: eventOf('holdingEnded', holding) };
}

/** The holdings, for whom nothing has changed since they saw them; or what they are now. */
export async function seenNow(at: AtWork, seen: number): Promise<Told<readonly RoleHolding[]>> {
  const { revision, holdings } = await at.tx.holdings();
  if (revision === seen) return { ok: true, value: holdings };
  return refused('conflict', holdingRefusals.holdingsChanged, { holdings: await holdingsView(at, false) });
}

async function keep({ tx }: AtWork, holding: RoleHolding): Promise<void> {
  await tx.keepHolding(holding);
  await tx.holdingsChanged();
}

async function asAsked(
  at: AtWork,
  id: string,
  asked: AddHolding,
  others: readonly RoleHolding[],
): Promise<Told<RoleHolding>> {
  const { tx } = at;
  const { role, team, from, to } = asked;
  const person = await tx.person(asked.person);
  const deputy = asked.deputy === undefined ? undefined : await tx.person(asked.deputy);
  const unknown = !person ? 'person' : asked.deputy !== undefined && !deputy ? 'deputy' : undefined;
  if (!person || unknown)
    return refused('unacceptable', administrationRefusals.unknownPerson(unknown ?? 'person'));
  const roles = await rolesView(at);
  if (!roles.some(({ key }) => key === role)) return refused('unacceptable', holdingRefusals.unknownRole);
  const holding = { id, role, person, team, from, to, deputy };
  const wrong = faultOf(holding, others);
  return wrong ?? { ok: true, value: holding };
}

function faultOf(holding: RoleHolding, others: readonly RoleHolding[]): Refused | undefined {
  if (endsBeforeItStarts(holding)) return refused('unacceptable', holdingRefusals.endBeforeStart);
  if (holding.deputy?.id === holding.person.id)
    return refused('unacceptable', holdingRefusals.deputyIsHolder);
  if (others.some((one) => sameHolding(one, holding)))
    return refused('unacceptable', holdingRefusals.holdingTwice);
  return undefined;
}

function eventOf(
  type: 'holdingAdded' | 'holdingChanged' | 'holdingEnded',
  { id, role, person }: RoleHolding,
) {
  return { type, holding: id, role, person: person.id };
}
