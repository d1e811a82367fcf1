import type { Case } from '#shared/domain/case.ts';
import { openDuties } from '#shared/domain/clocks.ts';
import { isDoer } from '#shared/domain/duty-doers.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import type { Ask } from './asks.ts';
import { dueAndLeft, toneAt, type When } from './dates.ts';

/** What must still follow from an act, as its procedure words it: "Hold a Looked After review" (N15, S9). */
export function dutyWhat(procedure: Procedure, act: string): string {
  const duty = actOf(procedure, act)?.duty;
  return duty?.what ?? 'Do what must follow from an entry';
}

/** The first of somebody's duties that is still open, as they are asked for it, also after closing; nothing when none is. */
export function askOfDuty(procedure: Procedure, state: Case, person: string, when: When): Ask | undefined {
  const duties = openDuties(state)
    .filter((duty) => isDoer(procedure, state, duty, person))
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  const [first] = duties;
  if (!first) return undefined;
  const more = duties.length > 1 ? [`${duties.length - 1} more after it`] : [];
  return {
    mine: true,
    to: 'duty',
    what: dutyWhat(procedure, first.act),
    detail: [dueAndLeft(when, first), ...more].join(' · '),
    tone: toneAt(when, { dueOn: first.dueOn }),
    button: 'Open',
    dueOn: first.dueOn,
  };
}
