import { Field, Input } from '@fluentui/react-components';
import { LIMITS } from '#shared/contract/limits.ts';

/** One line of text with its label. */
export function LineField(props: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  hint?: string | undefined;
  problem?: string | undefined;
  required?: boolean | undefined;
  longest?: number | undefined;
}) {
  const { label, value, onChange, hint, problem, required, longest = LIMITS.line } = props;
  return (
    <Field
      label={label}
      required={required ?? false}
      {...(hint ? { hint } : {})}
      {...(problem ? { validationMessage: problem } : {})}
    >
      <Input value={value} maxLength={longest} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
