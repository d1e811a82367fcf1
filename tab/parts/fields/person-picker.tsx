import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { PeopleFound } from '#shared/contract/api.ts';
import { personWords } from '#shared/wording/tab/forms.ts';
import { usePeople } from '../api/queries.ts';
import { Face } from '../look/face.tsx';

/** A person as a case names them. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
}

const useStyles = makeStyles({ box: { minWidth: 0, width: '100%' }, list: { maxHeight: '240px' } });

/** Looks up a person of the authority by name. */
export function PersonPicker(props: {
  label: string;
  value: NamedPerson | undefined;
  onChange: (person: NamedPerson | undefined) => void;
  problem?: string | undefined;
  required?: boolean | undefined;
}) {
  const { label, value, onChange, problem, required } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const search = useDeferredValue((typed ?? '').trim());
  const found = usePeople(search);
  const people = search.length >= 2 ? (found.data ?? []) : [];
  const choose = (id: string | undefined) => {
    const person = people.find((one) => one.id === id);
    onChange(person && { id: person.id, name: person.name, mail: person.mail });
    setTyped(undefined);
  };
  return (
    <Field label={label} required={required ?? false} {...(problem ? { validationMessage: problem } : {})}>
      <Combobox
        className={styles.box}
        freeform
        open={open}
        onOpenChange={(_, data) => setOpen(data.open)}
        clearable
        placeholder={personWords.placeholder}
        value={typed ?? value?.name ?? ''}
        selectedOptions={value ? [value.id] : []}
        listbox={{ className: styles.list }}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          if (value) onChange(undefined);
        }}
        onOptionSelect={(_, { optionValue }) => choose(optionValue)}
      >
        <Choices people={people} search={search} pending={found.isFetching} failed={found.isError} />
      </Combobox>
    </Field>
  );
}

function Choices(props: {
  people: PeopleFound['people'];
  search: string;
  pending: boolean;
  failed: boolean;
}) {
  const { people, search, pending, failed } = props;
  if (people.length === 0)
    return (
      <Option disabled text="">
        {said(search, pending, failed)}
      </Option>
    );
  return people.map((person) => (
    <Option key={person.id} value={person.id} text={person.name}>
      <Face person={person} size={24} />
      <span>
        {person.name}
        {person.roles.length > 0 && ` · ${person.roles.join(', ')}`}
      </span>
    </Option>
  ));
}

function said(search: string, pending: boolean, failed: boolean): string {
  if (search.length < 2) return personWords.more;
  if (pending) return personWords.searching;
  return failed ? personWords.failed : personWords.none(search);
}
