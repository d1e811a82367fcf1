import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { discussionWords } from '#shared/wording/tab/forms.ts';
import { saidWords } from '#shared/wording/tab/outlook.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { DayField } from '#tab/parts/fields/day-field.tsx';
import { DISCUSSION_MODES } from '#tab/parts/fields/discussion-draft.ts';
import { LineField } from '#tab/parts/fields/line-field.tsx';
import { TextField } from '#tab/parts/fields/text-field.tsx';
import { Why } from '#tab/parts/look/why.tsx';
import type { AlertDraft } from '../draft.ts';
import type { StepProps } from './step-props.ts';

/** The talk before the alert: had, or why not. Where the procedure demands one there is no choice to make. */
export function TalkFields(props: StepProps) {
  const { form, draft, change, problem } = props;
  const choices: readonly { value: AlertDraft['talked']; label: string }[] = [
    { value: 'yes', label: saidWords.talkedYes },
    ...(form.discussion === 'asked' ? [{ value: 'no' as const, label: saidWords.talkedNo }] : []),
    ...(form.discussion === 'none' ? [{ value: '' as const, label: saidWords.talkedNone }] : []),
  ];
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
  const wrong = problem('talkMode');
  return (
    <>
      <LineField
        required
        label={discussionWords.with}
        value={talk.with}
        problem={problem('talkWith')}
        onChange={(text) => put({ with: text })}
      />
      <Field label={discussionWords.mode} required {...(wrong ? { validationMessage: wrong } : {})}>
        <RadioGroup
          value={talk.mode}
          onChange={(_, { value }) => {
            const mode = DISCUSSION_MODES.find((one) => one === value);
            if (mode) put({ mode });
          }}
        >
          {DISCUSSION_MODES.map((mode) => (
            <Radio key={mode} value={mode} label={discussionWords.modes[mode]} />
          ))}
        </RadioGroup>
      </Field>
      <DayField
        required
        label={discussionWords.on}
        value={talk.on}
        today={form.today}
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
