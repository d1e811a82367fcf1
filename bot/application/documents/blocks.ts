import { longDay } from '#shared/wording/dates.ts';
import { FORM } from '#shared/wording/forms.ts';
import type { Block, Section } from '../ports/documents.ts';

/** Actions as a table: what, who, by when. */
export function actionsTable(
  actions: readonly { readonly what: string; readonly who: string; readonly by: string }[],
): Block {
  return {
    kind: 'table',
    caption: FORM.actions,
    columns: [FORM.what, FORM.who, FORM.by],
    rows: actions.map(({ what, who, by }) => [what, who, longDay(by)]),
  };
}

/** A section under a heading. */
export function section(heading: string, blocks: readonly Block[]): Section {
  return { heading, level: 1, blocks };
}
