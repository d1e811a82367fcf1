import { Checkbox, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { TargetView } from '#shared/contract/views.ts';
import { saidWords } from '#shared/wording/tab/outlook.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { DayField } from '#tab/parts/fields/day-field.tsx';
import { TextField } from '#tab/parts/fields/text-field.tsx';
import { dayText } from '#tab/parts/look/day-text.ts';
import { Why } from '#tab/parts/look/why.tsx';
import { dueOnProblem } from '../missing.ts';
import { EditableRow } from '../parts/editable-row.tsx';
import { ValueRow } from '../parts/value-row.tsx';
import { type Told, whoIsTold } from '../told.ts';
import { Nobody } from './nobody.tsx';
import type { StepProps } from './step-props.ts';

const useStyles = makeStyles({
  direct: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '8px' },
});

/** Where the matter starts: with the informal talk, or at a stage with its people and its date. */
export function StartFields(props: StepProps) {
  const { form, draft, change } = props;
  const target = form.targets.find(({ key }) => key === draft.stage);
  return (
    <>
      <Field label={saidWords.start}>
        <RadioGroup value={draft.stage} onChange={(_, { value }) => change({ stage: value, dueOn: '' })}>
          {form.informal !== undefined && <Radio value="" label={raiseWords.informal(form.informal)} />}
          {form.targets.map(({ key, label }) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
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

function AtStage(props: StepProps & { readonly target: TargetView }) {
  const { form, draft, change, problem, target } = props;
  const told = whoIsTold(draft, form, target);
  const names = (part: Told['part']) =>
    told
      .filter((one) => one.part === part)
      .map(({ name }) => name)
      .join(', ');
  const wrong = problem('dueOn');
  return (
    <div>
      {names('asked') && <ValueRow first label={saidWords.asked} value={names('asked')} />}
      {names('copied') && <ValueRow label={saidWords.copied} value={names('copied')} />}
      {names('informed') && <ValueRow label={saidWords.informed} value={names('informed')} />}
      <Nobody target={target} />
      <EditableRow
        // Held back, the row opens again.
        key={wrong ? 'wrong' : 'right'}
        label={saidWords.due}
        value={dayText(draft.dueOn || target.usualDue)}
        source={`${draft.dueOn ? saidWords.yourDate : saidWords.usual}. ${saidWords.latest(dayText(target.latestDue))}.`}
        complete={dueOnProblem(draft, form, target) === undefined}
      >
        <DayField
          label={saidWords.due}
          value={draft.dueOn || target.usualDue}
          today={form.today}
          first={form.today}
          last={target.latestDue}
          problem={wrong}
          onChange={(dueOn) => change({ dueOn: dueOn === target.usualDue ? '' : dueOn })}
        />
      </EditableRow>
      {target.direct && <Direct {...props} />}
    </div>
  );
}

/** What starting at a stage other than the first asks for. */
function Direct({ draft, change, problem, target }: StepProps & { readonly target: TargetView }) {
  const styles = useStyles();
  return (
    <div className={styles.direct}>
      <TextField
        label={saidWords.reason}
        required={target.reasonRequired}
        value={draft.reason}
        problem={problem('reason')}
        onChange={(reason) => change({ reason })}
      />
      {target.viewsRequired && (
        <TextField
          required
          label={saidWords.views}
          value={draft.views}
          problem={problem('views')}
          onChange={(views) => change({ views })}
        />
      )}
    </div>
  );
}
