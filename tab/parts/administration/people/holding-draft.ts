import { z } from 'zod';
import type { AddHolding } from '#shared/contract/holdings.ts';
import { isDay } from '#shared/domain/time.ts';
import { peopleWords as words } from '#shared/wording/tab/administration-people.ts';
import type { Holding } from './role-rows.ts';

const person = z.object({ id: z.string(), name: z.string(), mail: z.string() });

/** A holding as somebody fills it in. */
export const holdingDraftSchema = z.object({
  role: z.string(),
  person: person.optional(),
  team: z.string(),
  from: z.string(),
  to: z.string(),
  deputy: person.optional(),
});
export type HoldingDraft = z.infer<typeof holdingDraftSchema>;

/** What a form begins with: a holding as it is, or an empty one of a role. */
export function holdingDraft(role: string, holding?: Holding): HoldingDraft {
  const { person: who, team = '', from = '', to = '', deputy } = holding ?? {};
  return { role, person: who, team, from, to, deputy };
}

/** What is missing before it can be sent; nothing when all is there. */
export function holdingProblems({ role, person: who, from, to }: HoldingDraft) {
  const wrongDay = (day: string) => (day === '' || isDay(day) ? undefined : words.missing.day);
  const found = {
    role: role === '' ? words.missing.role : undefined,
    person: who ? undefined : words.missing.person,
    from: wrongDay(from),
    to: wrongDay(to),
  };
  return Object.values(found).some(Boolean) ? found : undefined;
}

/** A holding as it is sent: what was left empty is left out. */
export function holdingAsked(draft: HoldingDraft): Omit<AddHolding, 'id' | 'revision'> {
  const { role, person: who, team, from, to, deputy } = draft;
  return {
    role,
    person: who?.id ?? '',
    ...(team.trim() ? { team: team.trim() } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(deputy ? { deputy: deputy.id } : {}),
  };
}
