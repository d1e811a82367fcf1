import { z } from 'zod';
import type { CaseView } from '#shared/contract/case-view.ts';
import { escalateWords } from '#shared/wording/tab/forms.ts';
import { StageChoice } from '../fields/stage-choice.tsx';
import {
  chosenTarget,
  stageDraft,
  stageDraftSchema,
  stageParts,
  stageProblems,
} from '../fields/stage-draft.ts';
import { TextField } from '../fields/text-field.tsx';
import { textProblem } from '../fields/text-problem.ts';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

const schema = z.object({ to: stageDraftSchema, text: z.string() });

/** The owner moves the case up: where to, what is put to them, by when. */
export function EscalateForm({ view, person, offer, onClose, onDone }: FormProps) {
  const form = useCommand({ person, view, command: 'escalate', schema, start: startOf(view), onDone });
  const { to, text } = form.draft.value;
  const target = chosenTarget(to, view.targets);
  const problems = {
    to: stageProblems(to, view.targets, view.today),
    text: textProblem(text, escalateWords.missingText),
  };
  const check = useCheck(problems.to || problems.text ? problems : undefined);
  const send = () => {
    if (target) form.send({ type: 'escalate', stage: target.key, text, ...stageParts(to, target) });
  };
  // The next stage is what the offer names; where it begins the ladder it is started, not escalated to.
  const sendLabel = target?.direct
    ? escalateWords.straight(target.name)
    : (offer?.label ?? escalateWords.title);
  return (
    <FormDialog
      title={sendLabel}
      line={caseLine(view)}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={sendLabel}
      onSend={() => check.attempt(send)}
      onClose={onClose}
    >
      <StageChoice
        label={escalateWords.stage}
        value={to}
        targets={view.targets}
        today={view.today}
        problems={check.shown?.to ?? {}}
        onChange={(next) => form.draft.change({ to: next })}
      />
      <TextField
        label={escalateWords.text}
        required
        rows={5}
        hint={escalateWords.textHint}
        value={text}
        reminder={view.words.reminder}
        problem={check.shown?.text}
        onChange={(written) => form.draft.change({ text: written })}
      />
      {offer && <Why ids={offer.why} rules={view.rules} />}
    </FormDialog>
  );
}

/** The next stage, and what is still wrong and expected: the owner changes what no longer holds. */
function startOf(view: CaseView): z.infer<typeof schema> {
  const next = view.targets.find(({ direct }) => !direct) ?? view.targets[0];
  const text = view.issues
    .map(({ issue, expected }) => escalateWords.prefilled(issue, expected))
    .join('\n\n');
  return { to: stageDraft(next?.key ?? ''), text };
}
