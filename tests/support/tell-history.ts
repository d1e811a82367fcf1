import type { Case } from '#shared/domain/case.ts';
import type { OpenCase } from '#shared/domain/commands.ts';
import { addDays, londonDay, londonInstant } from '#shared/domain/time.ts';
import type { Given, Step } from './any-history.ts';
import { type Story, story } from './case-story.ts';
import type { Cast } from './casts.ts';

/** Tells a made-up history, looking on after each step. */
export function tell(
  cast: Cast,
  { opening, steps }: { readonly opening: Partial<OpenCase>; readonly steps: readonly Step[] },
  look: (tale: Story, given: Given, before: Case, accepted: boolean) => void = () => {},
): Story {
  const [role = ''] = cast.procedure.opening.by;
  const owner = cast.holders[role]?.[0]?.name ?? '';
  const tale = story(cast).on('Mon 23 Nov 2026');
  opens(tale, owner, opening);
  for (const { days, give } of steps) {
    const { now } = tale.circumstances();
    tale.at(londonInstant(addDays(londonDay(now), days), '09:30'));
    const given = give(tale, cast);
    const before = tale.now();
    if (given) look(tale, given, before, tale.gives(given).ok);
  }
  return tale;
}

/** Opens a case as asked; where the procedure refuses that, as it is usually opened there. */
function opens(tale: Story, owner: string, opening: Partial<OpenCase>): void {
  try {
    tale.opens(owner, opening);
  } catch {
    tale.opens(owner, { ...opening, stage: undefined });
  }
}
