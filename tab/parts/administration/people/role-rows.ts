import type { HoldingsView } from '#shared/contract/holdings.ts';

/** Somebody's holding of a role. */
export type Holding = HoldingsView['holdings'][number];

/** A role with everybody who holds it, and whether nobody does now. */
export interface RoleRow {
  readonly key: string;
  readonly label: string;
  readonly inUse: boolean;
  readonly vacant: boolean;
  readonly holdings: readonly Holding[];
}

const ORDER: Readonly<Record<Holding['when'], number>> = { now: 0, ahead: 1, ended: 2 };

/** The roles in the order of the procedures, each with its holders: who holds it now, who will, who did. */
export function roleRows({ roles, holdings }: HoldingsView): readonly RoleRow[] {
  return roles.map(({ key, label, procedures }) => {
    const own = holdings.filter(({ role }) => role === key);
    return {
      key,
      label,
      inUse: procedures.length > 0,
      vacant: procedures.length > 0 && !own.some(({ when }) => when === 'now'),
      holdings: own.toSorted((one, other) => ORDER[one.when] - ORDER[other.when]),
    };
  });
}
