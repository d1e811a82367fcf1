import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { TargetView } from '#shared/contract/target-view.ts';
import { escalateWords } from '#shared/wording/tab/forms.ts';
import { PersonPicker } from './person-picker.tsx';
import { asksForGround, asksForReason, type StageDraft, type StageProblems } from './stage-draft.ts';
import { TextField } from './text-field.tsx';

/** What beginning a stage takes, as it is being filled in. */
export interface StageAsksProps {
  readonly target: TargetView;
  readonly value: StageDraft;
  readonly problems: StageProblems;
  readonly onChange: (value: StageDraft) => void;
}

/** What beginning a stage asks for beside its date: whom it needs, who else answers, and what passing others over takes. */
export function StageAsks(props: StageAsksProps) {
  const { target, value, problems, onChange } = props;
  const change = (patch: Partial<StageDraft>) => onChange({ ...value, ...patch });
  return (
    <>
      {target.named.map(({ role, label }) => (
        <PersonPicker
          key={role}
          label={label}
          value={value.named[role]}
          onChange={(person) =>
            change({ named: person ? { ...value.named, [role]: person } : without(value.named, role) })
          }
        />
      ))}
      {target.ownerMayName && (
        <PersonPicker
          label={escalateWords.respondent}
          value={value.respondent}
          onChange={(respondent) => change({ respondent })}
        />
      )}
      {asksForGround(target) && <Grounds {...props} />}
      {asksForReason(target) && (
        <TextField
          label={escalateWords.reasonOf(target.direct)}
          required={target.reasonRequired}
          value={value.reason}
          rows={2}
          problem={problems.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      {target.direct && target.viewsRequired && (
        <TextField
          label={escalateWords.views}
          required
          value={value.views}
          rows={2}
          problem={problems.views}
          onChange={(views) => change({ views })}
        />
      )}
    </>
  );
}

function Grounds({ target, value, problems, onChange }: StageAsksProps) {
  return (
    <Field
      label={escalateWords.ground}
      required
      {...(problems.ground ? { validationMessage: problems.ground } : {})}
    >
      <RadioGroup value={value.ground} onChange={(_, { value: ground }) => onChange({ ...value, ground })}>
        {target.grounds.map(({ key, label }) => (
          <Radio key={key} value={key} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function without(named: StageDraft['named'], role: string): StageDraft['named'] {
  return Object.fromEntries(Object.entries(named).filter(([other]) => other !== role));
}
