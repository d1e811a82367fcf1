import type { Entry } from '#shared/domain/events.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Day } from '#shared/domain/time.ts';
import { milestoneLines } from './entry-limits.ts';
import { type EntryWords, type Of, said } from './entry-words.ts';
import { actionLines, flagLabel, roleLabel } from './names.ts';

/** A flag that was raised, under the pack's own label, with its reason and the limits that begin with it. */
export function flagWords(
  procedure: Procedure,
  { flag, reason, starts }: Of<'FlagRaised'>,
  on: Day,
): EntryWords {
  return said(
    `raised a flag: ${flagLabel(procedure, flag)}`,
    reason,
    starts && milestoneLines(procedure, starts, on),
  );
}

/** An action that is done, and a case that has another owner. */
export function changedWords(
  procedure: Procedure,
  event: Of<'ActionDone' | 'OwnerChanged'>,
  on: Day,
  others: readonly Entry[],
): EntryWords {
  switch (event.type) {
    case 'ActionDone':
      return said('recorded that an action is done', event.text, actionOf(event, on, others));
    case 'OwnerChanged':
      return said(`handed the case over from ${event.from.name} to ${event.to.name}`, event.reason, [
        { label: 'The owner is now', value: `${event.to.name}, ${roleLabel(procedure, event.role)}` },
      ]);
  }
}

/** The action that is done, as it was agreed. */
function actionOf(
  { entry, action }: Of<'ActionDone'>,
  on: Day,
  others: readonly Entry[],
): EntryWords['details'] {
  const agreed = others.find(({ seq }) => seq === entry)?.event;
  const found = agreed && 'actions' in agreed ? agreed.actions[action] : undefined;
  return found ? actionLines([found], on) : [];
}
