import { Button, makeStyles } from '@fluentui/react-components';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { whoWords } from '#shared/wording/tab/outlook.ts';
import { type NamedPerson, PersonPicker } from '#tab/parts/fields/person-picker.tsx';
import { EditableRow } from '../parts/editable-row.tsx';
import { Quiet } from '../parts/words.tsx';
import type { OnEmail } from '../prefill.ts';
import type { StepProps } from './step-props.ts';

const useStyles = makeStyles({ choices: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** Who holds a role in this case: as the email suggests, picked from it, or looked up. */
export function NamedRow(
  props: StepProps & {
    readonly role: OpeningFormView['named'][number];
    readonly onEmail: readonly OnEmail[];
  },
) {
  const { role, draft, change, problem, onEmail } = props;
  const now = draft.named[role.role];
  const put = (found: NamedPerson | undefined) => {
    if (!found) return;
    const person = { id: found.id, name: found.name, mail: found.mail };
    change({ named: { ...draft.named, [role.role]: { person, source: 'chosen' } } });
  };
  const others = onEmail.filter(({ person }) => person.id !== now?.person.id);
  return (
    <EditableRow
      label={role.label}
      value={now?.person.name ?? ''}
      source={now && whoWords.sources[now.source]}
      complete={now !== undefined}
      settled={now?.person.id}
    >
      {now && <Quiet>{whoWords.now(now.person.name)}</Quiet>}
      {!now && onEmail.length > 0 && <Quiet>{whoWords.nobody}</Quiet>}
      <PersonPicker
        required
        label={whoWords.lookUp(role.label)}
        // Looking somebody up never empties the role: who was named stays until another is picked.
        value={undefined}
        problem={problem('named', role.role)}
        onChange={put}
      />
      {others.length > 0 && <FromEmail others={others} onTake={put} />}
    </EditableRow>
  );
}

function FromEmail(props: { others: readonly OnEmail[]; onTake: (person: NamedPerson) => void }) {
  const styles = useStyles();
  return (
    <div>
      <Quiet>{whoWords.onEmail}</Quiet>
      <div className={styles.choices}>
        {props.others.map(({ person }) => (
          <Button key={person.id} size="small" onClick={() => props.onTake(person)}>
            {whoWords.take(person.name)}
          </Button>
        ))}
      </div>
    </div>
  );
}
