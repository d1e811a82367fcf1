import type { HoldingsView } from '#shared/contract/holdings.ts';
import { proceduresIn } from '../directory.ts';
import type { RoleHolding } from '../ports/administration-store.ts';
import type { AtWork } from './as-administrator.ts';
import { whenIs } from './same-holding.ts';

/** A role, with the procedures that know it. */
export type RoleView = HoldingsView['roles'][number];

/** Every role of the authority's procedures, and those that somebody holds though no procedure knows them any more. */
export async function rolesView({ tx }: AtWork): Promise<readonly RoleView[]> {
  const roles = new Map<string, RoleView>();
  for (const procedure of await proceduresIn(tx, await tx.authorityRow()))
    for (const [key, { label }] of Object.entries(procedure.roles)) {
      const before = roles.get(key) ?? { key, label, procedures: [] };
      roles.set(key, { ...before, procedures: [...before.procedures, procedure.id] });
    }
  const { holdings } = await tx.holdings();
  for (const { role: key } of holdings)
    if (!roles.has(key)) roles.set(key, { key, label: key, procedures: [] });
  return [...roles.values()];
}

/** Who holds which role; what has ended only when it is asked for. */
export async function holdingsView(at: AtWork, ended: boolean): Promise<HoldingsView> {
  const { revision, holdings } = await at.tx.holdings();
  return {
    revision,
    today: at.today,
    roles: [...(await rolesView(at))],
    holdings: holdings
      .map((holding) => ({ ...shown(holding), when: whenIs(holding, at.today) }))
      .filter(({ when }) => ended || when !== 'ended'),
  };
}

function shown({ id, role, person, team, from, to, deputy }: RoleHolding) {
  return { id, role, person, team, from, to, deputy };
}
