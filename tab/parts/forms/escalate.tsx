import { z } from 'zod';
import type { CaseView } from '#shared/contract/case-view.ts';
import { escalateWords as words } from '#shared/wording/tab/forms.ts';
import { anyProblem } from '../fields/any-problem.ts';
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
import { CommandDialog } from './command-dialog.tsx';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const schema = z.object({ to: stageDraftSchema, text: z.string() });

/** The owner moves the case up: where to, what is put to them, by when. */
export function EscalateForm(props: FormProps) {
  const { targets, today, words: packWords } = props.view;
  const form = useCommandForm(props, {
    command: 'escalate',
    schema,
    start: startOf(props.view),
    problems: ({ to, text }) =>
      anyProblem({ to: stageProblems(to, targets, today), text: textProblem(text, words.missingText) }),
    toCommand: ({ to, text }) => {
      const target = chosenTarget(to, targets);
      return target && { type: 'escalate', stage: target.key, text, ...stageParts(to, target) };
    },
  });
  const { value, change, shown } = form;
  const target = chosenTarget(value.to, targets);
  // The next stage is what the offer names; where it begins the ladder it is started, not escalated to.
  const label = target?.direct ? words.straight(target.name) : (props.offer?.label ?? words.title);
  return (
    <CommandDialog form={form} title={label} sendLabel={label}>
      <StageChoice
        label={words.stage}
        value={value.to}
        targets={targets}
        today={today}
        problems={shown?.to ?? {}}
        onChange={(to) => change({ to })}
      />
      <TextField
        label={words.text}
        required
        rows={5}
        hint={words.textHint}
        value={value.text}
        reminder={packWords.reminder}
        problem={shown?.text}
        onChange={(text) => change({ text })}
      />
    </CommandDialog>
  );
}

/** The next stage, and what is still wrong and expected: the owner changes what no longer holds. */
function startOf({ targets, issues }: CaseView): z.infer<typeof schema> {
  const next = targets.find(({ direct }) => !direct) ?? targets[0];
  const text = issues.map(({ issue, expected }) => words.prefilled(issue, expected)).join('\n\n');
  return { to: stageDraft(next?.key ?? ''), text };
}
