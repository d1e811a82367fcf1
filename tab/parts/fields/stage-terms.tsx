import { escalateWords } from '#shared/wording/tab/forms.ts';
import { dayText } from '../look/day-text.ts';
import { DayField } from './day-field.tsx';
import { StageAsks, type StageAsksProps } from './stage-asks.tsx';

/** By when a stage must answer, and what else beginning it asks for. */
export function StageTerms(props: StageAsksProps & { today: string }) {
  return (
    <>
      <Due {...props} />
      <StageAsks {...props} />
    </>
  );
}

/** The last day, where whoever begins the stage may set it. */
function Due({ target, value, today, problems, onChange }: StageAsksProps & { today: string }) {
  if (!target.mayChooseDate) return null;
  const { usualDue, latestDue } = target;
  const hint = usualDue
    ? escalateWords.dueHint(dayText(usualDue), dayText(latestDue))
    : escalateWords.noDueHint;
  return (
    <DayField
      label={usualDue ? escalateWords.due : escalateWords.dueOptional}
      value={value.dueOn || (usualDue ?? '')}
      today={today}
      first={today}
      last={latestDue}
      hint={hint}
      problem={problems.dueOn}
      onChange={(dueOn) => onChange({ ...value, dueOn })}
    />
  );
}
