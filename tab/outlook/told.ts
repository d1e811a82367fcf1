import type { OpeningFormView, TargetView } from '#shared/contract/views.ts';
import type { AlertDraft } from './draft.ts';

/** Somebody who is told when an alert is raised, and whether they are asked to answer. */
export interface Told {
  readonly name: string;
  readonly asked: boolean;
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
    ...target.answers.map((answer) => ({ name: nameOf(answer), asked: true })),
    ...target.informed.map((informed) => ({ name: nameOf(informed), asked: false })),
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
