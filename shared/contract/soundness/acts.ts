import type { Procedure } from '#shared/domain/procedure.ts';
import { type Act, actOf } from '#shared/domain/procedure-acts.ts';
import type { Place } from '../shape-faults.ts';
import { circlesIn } from './circles.ts';
import { laddersOf } from './ladders.ts';
import { canBeRecorded, momentsAfter, momentsBefore } from './moments.ts';

/** An act that could never be recorded, or a duty that could never be counted or done. */
export type ActFault = { readonly place: Place } & (
  | { readonly kind: 'actNever' }
  | { readonly kind: 'elsewhereAnyway' }
  | { readonly kind: 'answersItself' }
  | { readonly kind: 'dutyWithoutDay' }
  | { readonly kind: 'dutyFromNoDay' }
  | { readonly kind: 'dutyNotBeside'; readonly act: string }
);

/** What is wrong with the acts of a pack and the duties that follow from them. */
export function actFaults(procedure: Procedure): readonly ActFault[] {
  const circular = answeringThemselves(procedure);
  return procedure.acts.flatMap((act, at) => [
    ...placeFaults(procedure, act, ['acts', at]),
    ...(circular.has(act.key) ? [{ kind: 'answersItself' as const, place: ['acts', at, 'answers'] }] : []),
    ...dutyFaults(procedure, act, ['acts', at, 'duty']),
  ]);
}

function placeFaults(procedure: Procedure, act: Act, place: Place): readonly ActFault[] {
  const ever = laddersOf(procedure).some((ladder) =>
    canBeRecorded(act, [...momentsBefore(procedure, ladder), ...momentsAfter(ladder)]),
  );
  const anyway = act.elsewhere === 'withReason' && !act.stages;
  return [
    ...(ever || act.beside ? [] : [{ kind: 'actNever' as const, place: [...place, 'phases'] }]),
    ...(anyway ? [{ kind: 'elsewhereAnyway' as const, place: [...place, 'elsewhere'] }] : []),
  ];
}

/** The acts that wait for themselves, by way of what they answer. */
function answeringThemselves({ acts }: Procedure): ReadonlySet<string> {
  const answers = acts.flatMap(({ key, answers: to }): [string, string][] =>
    to === undefined ? [] : [[key, to]],
  );
  return new Set(circlesIn(new Map(answers)).flat());
}

function dutyFaults(procedure: Procedure, { duty, fields }: Act, place: Place): readonly ActFault[] {
  if (!duty) return [];
  const { within, doneBy } = duty;
  const done = actOf(procedure, doneBy);
  return [
    ...(within || fields.until ? [] : [{ kind: 'dutyWithoutDay' as const, place }]),
    ...(within?.from === 'on' && !fields.on
      ? [{ kind: 'dutyFromNoDay' as const, place: [...place, 'within', 'from'] }]
      : []),
    ...(done && !done.beside
      ? [{ kind: 'dutyNotBeside' as const, place: [...place, 'doneBy'], act: doneBy }]
      : []),
  ];
}
