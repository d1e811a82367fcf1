import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { escalateWords } from '#shared/wording/tab/forms.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { dayText } from '../look/day-text.ts';
import { targetsFor } from './opens.ts';
import type { RaiseDraft } from './raise-draft.ts';
import { startingAt, type Told, whoIsTold } from './told.ts';

/** What the last button says: where it is raised, and how many people it goes to. */
export function sendLabel(form: OpeningFormView, draft: RaiseDraft): string {
  const target = startingAt(form, draft);
  if (target) return raiseWords.send(target.name, whoIsTold(form, draft).length);
  return targetsFor(form, draft).length === 0 ? raiseWords.noLadderButton : raiseWords.informalButton;
}

/** What is said where nobody is told. */
export function nobodyTold(form: OpeningFormView, draft: RaiseDraft): string {
  return targetsFor(form, draft).length === 0 ? raiseWords.noLadder : raiseWords.nobodyTold;
}

/** What something is called, and what it is. */
export interface Pair {
  readonly label: string;
  readonly value: string;
}

/** Who is told what, a line for each part that somebody has. */
export function toldLines(form: OpeningFormView, draft: RaiseDraft): Pair[] {
  const told = whoIsTold(form, draft);
  const due = draft.to.dueOn || startingAt(form, draft)?.usualDue;
  const labels: Record<Told['part'], string> = {
    asked: raiseWords.mustAnswer(due && dayText(due)),
    copied: escalateWords.copied,
    informed: raiseWords.informed,
  };
  return (['asked', 'copied', 'informed'] as const).flatMap((part) => {
    const names = told.filter((one) => one.part === part).map(({ name }) => name);
    return names.length > 0 ? [{ label: labels[part], value: names.join('\n') }] : [];
  });
}
