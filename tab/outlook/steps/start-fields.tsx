import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { saidWords } from '#shared/wording/tab/outlook.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { chosenTarget, INFORMAL } from '#tab/parts/fields/stage-draft.ts';
import { Reminder } from '#tab/parts/fields/text-field.tsx';
import { Why } from '#tab/parts/look/why.tsx';
import { HeldBack } from '#tab/parts/raise/held-back.tsx';
import { targetsFor, urgentTarget } from '#tab/parts/raise/opens.ts';
import { AtStage, AtStagePeople } from './at-stage.tsx';
import type { StepProps } from './step-props.ts';

/** Where the matter starts: with the informal talk, or at a stage with its people and its date. */
export function StartFields(props: StepProps) {
  const { form, draft, change, problem } = props;
  const targets = targetsFor(form, draft);
  const urgent = urgentTarget(form, draft);
  const target = chosenTarget(draft.to, targets);
  const wrong = problem('stage');
  if (urgent)
    return (
      <div>
        <AtStagePeople {...props} target={urgent} />
        <Reminder>{raiseWords.flagNow(urgent.name)}</Reminder>
      </div>
    );
  if (targets.length === 0) return <Reminder>{raiseWords.noLadder}</Reminder>;
  return (
    <>
      <Field label={saidWords.start} {...(wrong ? { validationMessage: wrong } : {})}>
        <RadioGroup
          value={draft.to.stage}
          onChange={(_, { value: stage }) => change({ to: { ...draft.to, stage, dueOn: '' } })}
        >
          {form.informal !== undefined && (
            <Radio value={INFORMAL} label={raiseWords.informal(form.informal)} />
          )}
          {targets.map(({ key, label }) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <HeldBack form={form} kind={draft} />
      <div>
        <Why ids={form.why.direct ?? []} rules={form.rules} />
      </div>
      {target && <AtStage key={target.key} {...props} target={target} />}
      {form.referral !== undefined && (
        <Checkbox
          label={form.referral}
          checked={draft.referralBeside}
          onChange={(_, { checked }) => change({ referralBeside: checked === true })}
        />
      )}
    </>
  );
}
