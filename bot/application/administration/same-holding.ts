import type { Day } from '#shared/domain/time.ts';
import type { RoleHolding } from '../ports/administration-store.ts';

/** What makes two holdings the same: who holds which role for which team, and when. */
export type HoldingSpan = Pick<RoleHolding, 'role' | 'team' | 'from' | 'to'> & {
  readonly person: { readonly id: string };
};

/** Whether two entries say the same of the same time: they hold one role for one team, and their days meet. */
export function sameHolding(one: HoldingSpan, other: HoldingSpan): boolean {
  return (
    one.role === other.role &&
    one.person.id === other.person.id &&
    one.team === other.team &&
    begins(one) <= ends(other) &&
    begins(other) <= ends(one)
  );
}

/** Whether the last day is before the first. */
export function endsBeforeItStarts(span: Pick<RoleHolding, 'from' | 'to'>): boolean {
  return ends(span) < begins(span);
}

/** Whether a holding is in force on a day, has ended before it, or is yet to begin. */
export function whenIs(span: Pick<RoleHolding, 'from' | 'to'>, today: Day): 'ended' | 'now' | 'ahead' {
  if (ends(span) < today) return 'ended';
  return begins(span) > today ? 'ahead' : 'now';
}

function begins({ from }: Pick<RoleHolding, 'from'>): Day {
  return from ?? '0000-01-01';
}

function ends({ to }: Pick<RoleHolding, 'to'>): Day {
  return to ?? '9999-12-31';
}
