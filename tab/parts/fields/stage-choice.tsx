import { Field, makeStyles, RadioGroup } from '@fluentui/react-components';
import type { TargetView } from '#shared/contract/views.ts';
import { escalateWords } from '#shared/wording/tab/forms.ts';
import { dayText } from '../look/day-text.ts';
import { ChoiceCard } from './choice-card.tsx';
import { DayField } from './day-field.tsx';
import { PersonPicker } from './person-picker.tsx';
import { asksForReason, chosenTarget, INFORMAL, type StageDraft, type StageProblems } from './stage-draft.ts';
import { TextField } from './text-field.tsx';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '12px' },
  cards: { display: 'grid', gap: '8px' },
});

/** Where to go on the ladder: the stage, by when it must answer, and what going there directly asks for. */
export function StageChoice(props: {
  label: string;
  value: StageDraft;
  targets: readonly TargetView[];
  today: string;
  informal?: string | undefined;
  problems: StageProblems;
  onChange: (value: StageDraft) => void;
}) {
  const { label, value, targets, today, informal, problems, onChange } = props;
  const styles = useStyles();
  const target = chosenTarget(value, targets);
  return (
    <div className={styles.all}>
      <Field label={label} required {...(problems.stage ? { validationMessage: problems.stage } : {})}>
        <RadioGroup
          className={styles.cards}
          value={value.stage}
          onChange={(_, { value: stage }) => onChange({ ...value, stage, dueOn: '' })}
        >
          {informal && <ChoiceCard value={INFORMAL} title={informal} chosen={value.stage === INFORMAL} />}
          {targets.map((one) => (
            <ChoiceCard
              key={one.key}
              value={one.key}
              title={one.label}
              hint={<Told target={one} />}
              chosen={one === target}
            />
          ))}
        </RadioGroup>
      </Field>
      {target && (
        <Terms target={target} value={value} today={today} problems={problems} onChange={onChange} />
      )}
    </div>
  );
}

function Terms(props: {
  target: TargetView;
  value: StageDraft;
  today: string;
  problems: StageProblems;
  onChange: (value: StageDraft) => void;
}) {
  const { target, value, today, problems, onChange } = props;
  return (
    <>
      <DayField
        label={escalateWords.due}
        value={value.dueOn || target.usualDue}
        today={today}
        first={today}
        last={target.latestDue}
        hint={escalateWords.dueHint(dayText(target.usualDue), dayText(target.latestDue))}
        problem={problems.dueOn}
        onChange={(dueOn) => onChange({ ...value, dueOn })}
      />
      {target.ownerMayName && (
        <PersonPicker
          label={escalateWords.respondent}
          value={value.respondent}
          onChange={(respondent) => onChange({ ...value, respondent })}
        />
      )}
      {asksForReason(target) && (
        <TextField
          label={target.direct ? escalateWords.reason : escalateWords.reasonFormal}
          required={target.reasonRequired}
          value={value.reason}
          rows={2}
          problem={problems.reason}
          onChange={(reason) => onChange({ ...value, reason })}
        />
      )}
      {target.direct && target.viewsRequired && (
        <TextField
          label={escalateWords.views}
          required
          value={value.views}
          rows={2}
          problem={problems.views}
          onChange={(views) => onChange({ ...value, views })}
        />
      )}
    </>
  );
}

/** Who must answer, who is copied in and who is told at a stage, and which role nobody holds. */
export function Told({ target }: { target: TargetView }) {
  const { answers, copied, informed, nobody } = target;
  const parts = [
    answers.length > 0 && `${escalateWords.answers}: ${answers.join(', ')}`,
    copied.length > 0 && `${escalateWords.copied}: ${copied.join(', ')}`,
    informed.length > 0 && `${escalateWords.informed}: ${informed.join(', ')}`,
    nobody.length > 0 && escalateWords.nobody(nobody.join(', ')),
  ].filter((part) => part !== false);
  return <>{parts.join(' · ')}</>;
}
