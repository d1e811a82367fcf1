import type { OpeningFormView, TargetView } from '#shared/contract/views.ts';
import type { AlertDraft } from './draft.ts';

/** Somebody who is told when an alert is raised: asked to answer, copied in so that they may, or told for information. */
export interface Told {
  readonly name: string;
  readonly part: 'asked' | 'copied' | 'informed';
}

/** Who gets the alert, each once: those who are asked before those who are only told. */
export function whoIsTold(
  draft: AlertDraft,
  form: OpeningFormView,
  target: TargetView | undefined,
): readonly Told[] {
  if (!target) return [];
  const nameOf = (answer: string) => named(draft, form, answer) ?? answer;
  const everyone = [
    ...target.answers.map((answer) => ({ name: nameOf(answer), part: 'asked' as const })),
    ...target.copied.map((copied) => ({ name: nameOf(copied), part: 'copied' as const })),
    ...target.informed.map((informed) => ({ name: nameOf(informed), part: 'informed' as const })),
  ];
  return everyone.filter(
    ({ name }, index) =>
      !target.nobody.includes(name) && everyone.findIndex((other) => other.name === name) === index,
  );
}

/** The person who was named for a role, where the form could give only the role. */
function named(draft: AlertDraft, form: OpeningFormView, answer: string): string | undefined {
  const role = form.named.find(({ role, label }) => role === answer || label === answer);
  return role ? draft.named[role.role]?.person.name : undefined;
}
