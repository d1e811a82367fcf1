import { type Case, disputeOf } from './case.ts';
import type { Action } from './facts.ts';
import type { Person } from './people.ts';
import type { Instant } from './time.ts';

/** An agreed action with the entry that agreed it and its place there, and who promised it then: who answered, or chaired. */
export interface AgreedAction extends Action {
  readonly entry: number;
  readonly action: number;
  readonly agreedAt: Instant;
  readonly promisedBy: Person;
  readonly done: boolean;
}

/** Every action that was agreed to in answers and meetings, in their order, and whether it is done. */
export function agreedActions(state: Case): readonly AgreedAction[] {
  const { runs, meetings } = disputeOf(state);
  const done = [...state.record.done, ...state.beside.done];
  const agreed = [
    ...runs.flatMap(({ responses }) => responses),
    ...meetings.flatMap(({ held, chair }) => (held ? { ...held, by: chair } : [])),
  ].toSorted((one, other) => one.entry - other.entry);
  return agreed.flatMap(({ entry, at, by, actions }) =>
    actions.map((one, action) => ({
      ...one,
      entry,
      action,
      agreedAt: at,
      promisedBy: by,
      done: done.some((which) => which.entry === entry && which.action === action),
    })),
  );
}
