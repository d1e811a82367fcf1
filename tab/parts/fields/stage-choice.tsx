import { makeStyles } from '@fluentui/react-components';
import type { TargetView } from '#shared/contract/target-view.ts';
import { escalateWords } from '#shared/wording/tab/forms.ts';
import { ChoiceField } from './choice-cards.tsx';
import { chosenTarget, INFORMAL, type StageDraft, type StageProblems } from './stage-draft.ts';
import { StageTerms } from './stage-terms.tsx';

const useStyles = makeStyles({ all: { display: 'flex', flexDirection: 'column', gap: '12px' } });

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
  const talk = informal ? [{ value: INFORMAL, title: informal }] : [];
  const stages = targets.map((one) => ({ value: one.key, title: one.label, hint: <Told target={one} /> }));
  return (
    <div className={styles.all}>
      <ChoiceField
        label={label}
        value={value.stage}
        choices={[...talk, ...stages]}
        problem={problems.stage}
        onChange={(stage) => onChange({ ...value, stage, dueOn: '' })}
      />
      {target && (
        <StageTerms target={target} value={value} today={today} problems={problems} onChange={onChange} />
      )}
    </div>
  );
}

/** Who must answer, who is copied in and who is told at a stage, how long it may take, and which role nobody holds. */
export function Told({ target }: { target: TargetView }) {
  const { answers, copied, informed, nobody, limit, tellsOnly } = target;
  const parts = [
    answers.length > 0 && `${escalateWords.answers}: ${answers.join(', ')}`,
    copied.length > 0 && `${escalateWords.copied}: ${copied.join(', ')}`,
    informed.length > 0 && `${escalateWords.informed}: ${informed.join(', ')}`,
    tellsOnly ? escalateWords.tellsOnly : escalateWords.limit(limit),
    nobody.length > 0 && escalateWords.nobody(nobody.join(', ')),
  ].filter((part) => part !== false);
  return <>{parts.join(' · ')}</>;
}
