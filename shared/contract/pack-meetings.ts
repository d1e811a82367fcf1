import type { Procedure, Stage } from '#shared/domain/procedure.ts';
import type { Unsoundness } from './pack-soundness.ts';

/** What is wrong with the meetings of a ladder: who chairs, and who is called in before being told of the matter. */
export function meetingFaults({ stages }: Procedure): readonly Unsoundness[] {
  return stages.flatMap(({ meeting }, at): readonly Unsoundness[] => {
    if (!meeting) return [];
    const place = ['stages', at, 'meeting'];
    const { chair, required } = meeting;
    const away: readonly Unsoundness[] = required.includes(chair)
      ? []
      : [{ kind: 'chairNotRequired', place: [...place, 'chair'], role: chair }];
    const late = required.flatMap((role) => toldTooLate(stages, at, role));
    return [...away, ...late];
  });
}

/** A role that must meet at one stage, and that the ladder only tells of the matter at a later one. */
function toldTooLate(stages: readonly Stage[], at: number, role: string): readonly Unsoundness[] {
  const knows = stages.findIndex(
    ({ answers, informed }) => informed.includes(role) || answers.some((answer) => answer.role === role),
  );
  const told = stages[knows];
  const meets = stages[at];
  if (knows <= at || !told?.informed.includes(role) || !meets) return [];
  const place = ['stages', knows, 'informed'];
  return [{ kind: 'toldTooLate', place, role, meets: meets.number, told: told.number }];
}
