import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { textTooLong } from './text-problem.ts';

const useStyles = makeStyles({
  reminder: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    marginTop: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
});

/** What somebody writes for the record; none of it is cut, and the field says when it is too long. The pack's reminder stands right under the field where they type. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  reminder?: string | undefined;
  hint?: string | undefined;
  problem?: string | undefined;
  required?: boolean | undefined;
  rows?: number | undefined;
}) {
  const { label, value, onChange, reminder, hint, required, rows = 3 } = props;
  const problem = textTooLong(value) ?? props.problem;
  return (
    <div>
      <Field
        label={label}
        required={required ?? false}
        {...(hint ? { hint } : {})}
        {...(problem ? { validationMessage: problem } : {})}
      >
        <Textarea value={value} rows={rows} resize="vertical" onChange={(_, data) => onChange(data.value)} />
      </Field>
      {reminder && <Reminder>{reminder}</Reminder>}
    </div>
  );
}

/** The pack's reminder of what belongs on the record. */
export function Reminder({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.reminder}>
      <InfoRegular className={styles.icon} />
      <span>{children}</span>
    </div>
  );
}
