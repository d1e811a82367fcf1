import { makeStyles } from '@fluentui/react-components';
import type { TargetView } from '#shared/contract/target-view.ts';
import { escalateWords } from '#shared/wording/tab/forms.ts';
import { saidWords } from '#shared/wording/tab/outlook.ts';
import { DayField } from '#tab/parts/fields/day-field.tsx';
import { StageAsks } from '#tab/parts/fields/stage-asks.tsx';
import { dueProblem } from '#tab/parts/fields/stage-draft.ts';
import { dayText } from '#tab/parts/look/day-text.ts';
import { type Told, whoIsTold } from '#tab/parts/raise/told.ts';
import { asRaise } from '../as-raise.ts';
import { EditableRow } from '../parts/editable-row.tsx';
import { ValueRow } from '../parts/value-row.tsx';
import { Nobody } from './nobody.tsx';
import type { StepProps } from './step-props.ts';

const useStyles = makeStyles({
  asks: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    ':not(:empty)': { paddingTop: '8px' },
  },
});

type AtTarget = StepProps & { readonly target: TargetView };

/** A stage with its people and its date, and what beginning it asks for. */
export function AtStage(props: AtTarget) {
  const { draft, change, problem, target } = props;
  const styles = useStyles();
  return (
    <div>
      <AtStagePeople {...props} />
      {target.mayChooseDate && <Due {...props} />}
      <div className={styles.asks}>
        <StageAsks
          target={target}
          value={draft.to}
          problems={{ ground: problem('ground'), reason: problem('reason'), views: problem('views') }}
          onChange={(to) => change({ to })}
        />
      </div>
    </div>
  );
}

/** Who is asked, copied in and told at a stage, and which of its roles nobody holds. */
export function AtStagePeople({ form, draft, target }: AtTarget) {
  const told = whoIsTold(form, asRaise(draft), target);
  const names = (part: Told['part']) =>
    told
      .filter((one) => one.part === part)
      .map(({ name }) => name)
      .join(', ');
  return (
    <>
      {names('asked') && <ValueRow first label={saidWords.asked} value={names('asked')} />}
      {names('copied') && <ValueRow label={saidWords.copied} value={names('copied')} />}
      {names('informed') && <ValueRow label={saidWords.informed} value={names('informed')} />}
      <Nobody target={target} />
    </>
  );
}

/** By when it must answer: as usual, or on a day that is chosen; where none is usual, none is needed. */
function Due({ form, draft, change, problem, target }: AtTarget) {
  const wrong = problem('dueOn');
  const { usualDue, latestDue } = target;
  const due = draft.to.dueOn || usualDue;
  return (
    <EditableRow
      // Held back, the row opens again.
      key={wrong ? 'wrong' : 'right'}
      label={usualDue ? saidWords.due : escalateWords.dueOptional}
      value={due ? dayText(due) : saidWords.noDate}
      source={sourceOf(draft.to.dueOn, target)}
      complete={dueProblem(draft.to, target, form.today) === undefined}
    >
      <DayField
        label={saidWords.due}
        value={due ?? ''}
        today={form.today}
        first={form.today}
        last={latestDue}
        problem={wrong}
        onChange={(day) => change({ to: { ...draft.to, dueOn: day === usualDue ? '' : day } })}
      />
    </EditableRow>
  );
}

function sourceOf(chosen: string, { usualDue, latestDue }: TargetView): string {
  const latest = `${saidWords.latest(dayText(latestDue))}.`;
  if (chosen) return `${saidWords.yourDate}. ${latest}`;
  return usualDue ? `${saidWords.usual}. ${latest}` : escalateWords.noDueHint;
}
