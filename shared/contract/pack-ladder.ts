import type { Procedure } from '#shared/domain/procedure.ts';
import type { Unsoundness } from './pack-soundness.ts';

/** What is wrong with a ladder as a whole: its numbers, its keys, its limits, who answers, which rung is never reached. */
export function ladderFaults(procedure: Procedure): readonly Unsoundness[] {
  return [
    ...misnumbered(procedure),
    ...unreachable(procedure),
    ...unanswered(procedure),
    ...pastOverall(procedure),
  ];
}

function misnumbered({ stages }: Procedure): readonly Unsoundness[] {
  return stages.flatMap(({ number }, at) =>
    number === at + 1
      ? []
      : [{ kind: 'misnumbered', place: ['stages', at, 'number'], number, expected: at + 1 }],
  );
}

/**
 * A rung is reached from the one before it, or from any lower one where the procedure lets the owner pass stages over;
 * never from a rung with the same or a higher number, and never when an earlier rung has its key.
 */
function unreachable(procedure: Procedure): readonly Unsoundness[] {
  return procedure.stages.flatMap((_, at) =>
    isReached(procedure, at) ? [] : [{ kind: 'unreachable', place: ['stages', at] }],
  );
}

function isReached(procedure: Procedure, at: number): boolean {
  const { stages, opening } = procedure;
  const [stage, below] = [stages[at], stages[at - 1]];
  if (stages.findIndex(({ key }) => key === stage?.key) !== at) return false;
  if (!stage || !below || opening.direct.allowed) return true;
  return below.number < stage.number && isReached(procedure, at - 1);
}

function unanswered({ stages }: Procedure): readonly Unsoundness[] {
  return stages.flatMap(({ answers }, at): readonly Unsoundness[] => {
    const place = ['stages', at, 'answers'];
    const twice = answers
      .filter(({ role }, one) => answers.findIndex((other) => other.role === role) !== one)
      .map(({ role }) => ({ kind: 'askedTwice' as const, place, role }));
    return answers.every(({ copied }) => copied) ? [{ kind: 'nobodyAnswers', place }, ...twice] : twice;
  });
}

/** Only limits that the procedure itself sets count: an owner's dates are held inside the overall limit as they are set. */
function pastOverall({ stages, overall }: Procedure): readonly Unsoundness[] {
  if (overall?.binding !== 'limit') return [];
  const own = stages.filter(({ limit }) => limit.setBy === 'procedure');
  const sum = own.reduce((days, { limit }) => days + limit.workingDays, 0);
  return sum > overall.workingDays
    ? [{ kind: 'limitsPastOverall', place: ['overall', 'workingDays'], sum, overall: overall.workingDays }]
    : [];
}
