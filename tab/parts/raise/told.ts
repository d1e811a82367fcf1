import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import type { TargetView } from '#shared/contract/target-view.ts';
import { chosenTarget } from '../fields/stage-draft.ts';
import { targetsFor, urgentTarget } from './opens.ts';
import type { RaiseDraft } from './raise-draft.ts';

/** Somebody who is told when an alert is raised: asked to answer, copied in so that they may, or told for information. */
export interface Told {
  readonly name: string;
  readonly part: 'asked' | 'copied' | 'informed';
}

/** Where it starts: where an urgent flag takes it, or at the stage that is chosen; nothing with the informal talk. */
export function startingAt(form: OpeningFormView, draft: RaiseDraft): TargetView | undefined {
  return urgentTarget(form, draft) ?? chosenTarget(draft.to, targetsFor(form, draft));
}

/** Who gets the alert, each once: those who are asked before those who are only told. */
export function whoIsTold(
  form: OpeningFormView,
  draft: RaiseDraft,
  target = startingAt(form, draft),
): readonly Told[] {
  if (!target) return [];
  const instead = target.ownerMayName ? draft.to.respondent?.name : undefined;
  const asked = instead === undefined ? target.answers : [instead];
  const everyone = [
    ...asked.map((name) => ({ name: nameOf(form, draft, target, name), part: 'asked' as const })),
    ...target.copied.map((name) => ({ name: nameOf(form, draft, target, name), part: 'copied' as const })),
    ...target.informed.map((name) => ({
      name: nameOf(form, draft, target, name),
      part: 'informed' as const,
    })),
  ];
  return everyone.filter(
    ({ name }, at) =>
      !target.nobody.includes(name) && everyone.findIndex((other) => other.name === name) === at,
  );
}

/** The person who was named for a role, where the form could give only the role. */
function nameOf(
  form: OpeningFormView,
  { named, to }: RaiseDraft,
  target: TargetView,
  answer: string,
): string {
  const role = [...form.named, ...target.named].find(
    ({ role: key, label }) => key === answer || label === answer,
  );
  if (!role) return answer;
  return named[role.role]?.name ?? to.named[role.role]?.name ?? answer;
}
