import { Field, Select } from '@fluentui/react-components';

/** A choice of one out of many, by its label; the browser's own list, so that every device shows it in its way. */
export function SelectField(props: {
  label: string;
  value: string;
  choices: readonly { readonly value: string; readonly label: string }[];
  problem?: string | undefined;
  onChange: (value: string) => void;
}) {
  const { label, value, choices, problem, onChange } = props;
  return (
    <Field label={label} required {...(problem ? { validationMessage: problem } : {})}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="" hidden />
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
