import { applies } from '#shared/domain/case-kind.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { Place } from '../shape-faults.ts';
import { kindsAt, unflagged } from './ladders.ts';

/** What a stage that asks nobody cannot have: everything that waits for an answer. */
export type NotForTelling = 'limit' | 'meeting' | 'answered' | 'milestones' | 'ownerMayName';

/** What is wrong with who answers at a stage. */
export type AnswerFault = { readonly place: Place } & (
  | { readonly kind: 'nobodyAnswers' }
  | {
      readonly kind: 'nobodyInSome';
      readonly category: string | undefined;
      readonly track: string | undefined;
    }
  | { readonly kind: 'askedTwice'; readonly role: string }
  | { readonly kind: 'tellsOnly'; readonly part: NotForTelling }
);

/** Every way in which nobody, or somebody twice, is asked at a stage. */
export function answerFaults(procedure: Procedure): readonly AnswerFault[] {
  return procedure.stages.flatMap((stage, at) =>
    stage.answers.length === 0 ? tellsOnly(stage, at) : asks(procedure, stage, ['stages', at, 'answers']),
  );
}

function asks(procedure: Procedure, { key, answers }: Stage, place: Place): readonly AnswerFault[] {
  const twice = answers
    .filter((answer, at) => answers.some((other, before) => before < at && overlaps(answer, other)))
    .map(({ role }): AnswerFault => ({ kind: 'askedTwice', place, role }));
  const asked = answers.filter(({ copied }) => !copied);
  if (asked.length === 0) return [{ kind: 'nobodyAnswers', place }, ...twice];
  const without = kindsAt(procedure, key).find(
    (kind) => !asked.some((answer) => applies(answer, unflagged(kind))),
  );
  return without ? [{ kind: 'nobodyInSome', place, ...without }, ...twice] : twice;
}

/** Whether two entries can ask one role in the same case. */
function overlaps(one: Stage['answers'][number], other: Stage['answers'][number]): boolean {
  if (one.role !== other.role) return false;
  return !one.when || !other.when || JSON.stringify(one.when) === JSON.stringify(other.when);
}

function tellsOnly(stage: Stage, at: number): readonly AnswerFault[] {
  const { limit, limitWhen, meeting, answered, milestones, ownerMayName } = stage;
  const limits = [limit, ...limitWhen.map((one) => one.limit)];
  const has: Readonly<Record<NotForTelling, boolean>> = {
    limit: limits.some((one) => one.in !== 'openEnded' || one.target !== undefined),
    meeting: meeting !== undefined && meeting.obligatory !== 'never',
    answered: answered === 'byAll',
    milestones: milestones.some(({ until }) => until !== 'met'),
    ownerMayName,
  };
  return PARTS.filter((part) => has[part]).map((part) => ({
    kind: 'tellsOnly',
    place: ['stages', at, part],
    part,
  }));
}

const PARTS = ['limit', 'meeting', 'answered', 'milestones', 'ownerMayName'] as const;
