import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { discussionWords } from '#shared/wording/tab/forms.ts';
import { saidWords } from '#shared/wording/tab/outlook.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { DayField } from '#tab/parts/fields/day-field.tsx';
import { DISCUSSION_MODES, FIRST_TALK_DAY } from '#tab/parts/fields/discussion-draft.ts';
import { LineField } from '#tab/parts/fields/line-field.tsx';
import { Reminder, TextField } from '#tab/parts/fields/text-field.tsx';
import { Why } from '#tab/parts/look/why.tsx';
import { warnsOfEmail } from '#tab/parts/raise/talk.ts';
import type { AlertDraft } from '../draft.ts';
import type { StepProps } from './step-props.ts';

/** The talk before the alert: had, or why not. Where the procedure demands one there is no choice to make. */
export function TalkFields(props: StepProps) {
  const { form, draft, change, problem } = props;
  const choices = choicesOf(form);
  const wrong = problem('talked');
  return (
    <>
      {choices.length > 1 && (
        <Field label={saidWords.talked} required {...(wrong ? { validationMessage: wrong } : {})}>
          <RadioGroup
            value={draft.talked}
            onChange={(_, { value }) => {
              const chosen = choices.find((one) => one.value === value);
              if (chosen) change({ talked: chosen.value });
            }}
          >
            {choices.map(({ value, label }) => (
              <Radio key={label} value={value} label={label} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <div>
        <Why ids={form.why.discussion ?? []} rules={form.rules} />
      </div>
      {draft.talked === 'no' && (
        <TextField
          required
          label={raiseWords.noTalk}
          value={draft.noTalkReason}
          problem={problem('noTalkReason')}
          onChange={(noTalkReason) => change({ noTalkReason })}
        />
      )}
      {draft.talked === 'yes' && <Talk {...props} />}
    </>
  );
}

function Talk({ form, draft, change, problem }: StepProps) {
  const { talk } = draft;
  const put = (patch: Partial<typeof talk>) => change({ talk: { ...talk, ...patch } });
  return (
    <>
      <LineField
        required
        label={discussionWords.with}
        value={talk.with}
        problem={problem('talkWith')}
        onChange={(text) => put({ with: text })}
      />
      <Mode value={talk.mode} problem={problem('talkMode')} onChange={(mode) => put({ mode })} />
      {warnsOfEmail(form, { talked: draft.talked, mode: talk.mode, source: draft.cameFrom }) && (
        <Reminder>{raiseWords.emailAlone}</Reminder>
      )}
      <DayField
        required
        label={discussionWords.on}
        value={talk.on}
        today={form.today}
        first={FIRST_TALK_DAY}
        last={form.today}
        problem={problem('talkOn')}
        onChange={(on) => put({ on })}
      />
      <TextField
        required
        label={discussionWords.summary}
        value={talk.summary}
        problem={problem('talkSummary')}
        onChange={(summary) => put({ summary })}
      />
    </>
  );
}

function Mode(props: {
  value: string;
  problem: string | undefined;
  onChange: (mode: (typeof DISCUSSION_MODES)[number]) => void;
}) {
  const { value, problem, onChange } = props;
  const choose = (chosen: string) => {
    const mode = DISCUSSION_MODES.find((one) => one === chosen);
    if (mode) onChange(mode);
  };
  return (
    <Field label={discussionWords.mode} required {...(problem ? { validationMessage: problem } : {})}>
      <RadioGroup value={value} onChange={(_, data) => choose(data.value)}>
        {DISCUSSION_MODES.map((mode) => (
          <Radio key={mode} value={mode} label={discussionWords.modes[mode]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function choicesOf(form: StepProps['form']): readonly { value: AlertDraft['talked']; label: string }[] {
  return [
    { value: 'yes', label: saidWords.talkedYes },
    ...(form.discussion === 'asked' ? [{ value: 'no' as const, label: saidWords.talkedNo }] : []),
    ...(form.discussion === 'none' ? [{ value: '' as const, label: saidWords.talkedNone }] : []),
  ];
}
