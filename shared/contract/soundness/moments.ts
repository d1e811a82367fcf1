import type { Phase } from '#shared/domain/case.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Act } from '#shared/domain/procedure-acts.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { Ladder } from './ladders.ts';

/** How a case can stand at a stage, or before the first. */
interface Moment {
  readonly stage: string | undefined;
  readonly phase: Phase;
}

/** How a case of a ladder can stand before it comes to a stage; without a stage, before it ends. */
export function momentsBefore(procedure: Procedure, { rungs }: Ladder, stage?: Stage): readonly Moment[] {
  const talked = procedure.informal !== undefined || rungs.length === 0;
  const at = stage ? rungs.findIndex(({ key }) => key === stage.key) : rungs.length;
  return [
    ...(talked ? [{ stage: undefined, phase: 'informal' as const }] : []),
    ...rungs
      .slice(0, at)
      .flatMap(({ key, answers }) =>
        (answers.length === 0 ? TOLD : ASKED).map((phase) => ({ stage: key, phase })),
      ),
  ];
}

const TOLD: readonly Phase[] = ['told'];
const ASKED: readonly Phase[] = ['waiting', 'answered', 'unsettled', 'lapsed'];

/** The moments at which a case has ended, wherever it stood. */
export function momentsAfter({ rungs }: Ladder): readonly Moment[] {
  return [undefined, ...rungs.map(({ key }) => key)].map((stage) => ({ stage, phase: 'resolved' }));
}

/** Whether somebody could put an act on the record at one of some moments. */
export function canBeRecorded({ phases, stages, elsewhere, by }: Act, moments: readonly Moment[]): boolean {
  return moments.some(({ stage, phase }) => {
    const hasPlace = !stages || elsewhere === 'withReason' || (stage !== undefined && stages.includes(stage));
    const asked = phase !== 'informal' && phase !== 'told';
    return (
      hasPlace &&
      (phases === 'any' || phases.includes(phase)) &&
      (asked || by.some((whose) => whose !== 'respondent'))
    );
  });
}
