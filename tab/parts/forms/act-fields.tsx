import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { DayField } from '../fields/day-field.tsx';
import { FIRST_TALK_DAY } from '../fields/discussion-draft.ts';
import { LineField } from '../fields/line-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import type { ActDraft, ActForm, ActProblems } from './act-draft.ts';

/** The fields of one of the pack's acts, under the pack's own labels. */
export function ActFields(props: {
  act: ActForm;
  value: ActDraft;
  problems: ActProblems;
  today: string;
  reminder: string;
  onChange: (patch: Partial<ActDraft>) => void;
}) {
  const { act, value, problems, today, reminder, onChange } = props;
  return (
    <>
      {act.outcome && <Outcome {...props} outcome={act.outcome} />}
      {act.with && (
        <LineField
          {...act.with}
          value={value.with}
          problem={problems.with}
          onChange={(who) => onChange({ with: who })}
        />
      )}
      {act.on && (
        <DayField
          {...act.on}
          value={value.on}
          today={today}
          first={FIRST_TALK_DAY}
          last={today}
          problem={problems.on}
          onChange={(on) => onChange({ on })}
        />
      )}
      {act.until && (
        <DayField
          {...act.until}
          value={value.until}
          today={today}
          first={today}
          problem={problems.until}
          onChange={(until) => onChange({ until })}
        />
      )}
      {act.text && (
        <TextField
          {...act.text}
          value={value.text}
          reminder={reminder}
          problem={problems.text}
          onChange={(text) => onChange({ text })}
        />
      )}
      {act.asksReason && (
        <TextField
          label={shortWords.act.reason}
          required
          value={value.reason}
          rows={2}
          problem={problems.reason}
          onChange={(reason) => onChange({ reason })}
        />
      )}
    </>
  );
}

function Outcome(props: Parameters<typeof ActFields>[0] & { outcome: NonNullable<ActForm['outcome']> }) {
  const { outcome, value, problems, onChange } = props;
  return (
    <Field
      label={outcome.label}
      required={outcome.required}
      {...(problems.outcome ? { validationMessage: problems.outcome } : {})}
    >
      <RadioGroup value={value.outcome} onChange={(_, data) => onChange({ outcome: data.value })}>
        {outcome.choices.map(({ key, label }) => (
          <Radio key={key} value={key} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
