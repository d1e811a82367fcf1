import { Field, FieldContextProvider, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ group: { border: 'none', margin: 0, padding: 0, minWidth: 0 } });

/** Boxes to tick under one label: the label is the group's, and each box is called by the name beside it. */
export function TickGroup(props: {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  required?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}) {
  const { label, hint, problem, required = false, className, children } = props;
  const styles = useStyles();
  return (
    <Field
      label={label}
      required={required}
      {...(hint ? { hint } : {})}
      {...(problem ? { validationMessage: problem } : {})}
    >
      {(field) => (
        <fieldset
          aria-label={label}
          aria-describedby={field['aria-describedby']}
          className={mergeClasses(styles.group, className)}
          {...(problem ? { 'data-problem': '' } : {})}
        >
          {/* Within the field itself every box would take the field's name and id for its own. */}
          <FieldContextProvider value={undefined}>{children}</FieldContextProvider>
        </fieldset>
      )}
    </Field>
  );
}
