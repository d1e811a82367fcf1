import { Button, makeStyles } from '@fluentui/react-components';
import type { OpeningFormView } from '#shared/contract/views.ts';
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
  const styles = useStyles();
  const now = draft.named[role.role];
  const put = (person: NamedPerson | undefined) => {
    const { [role.role]: _before, ...others } = draft.named;
    const kept = person && { id: person.id, name: person.name, mail: person.mail };
    change({ named: kept ? { ...others, [role.role]: { person: kept, source: 'chosen' } } : others });
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
      {!now && onEmail.length > 0 && <Quiet>{whoWords.nobody}</Quiet>}
      <PersonPicker
        required
        label={whoWords.lookUp(role.label)}
        value={now?.person}
        problem={problem(`named.${role.role}`)}
        onChange={put}
      />
      {others.length > 0 && (
        <div>
          <Quiet>{whoWords.onEmail}</Quiet>
          <div className={styles.choices}>
            {others.map(({ person }) => (
              <Button key={person.id} size="small" onClick={() => put(person)}>
                {whoWords.take(person.name)}
              </Button>
            ))}
          </div>
        </div>
      )}
    </EditableRow>
  );
}
