import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Me } from '#shared/contract/api.ts';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { whoWords } from '#shared/wording/tab/outlook.ts';
import { underProcedure } from '../draft.ts';
import type { Message } from '../message.ts';
import { EmailCard } from '../parts/email-card.tsx';
import { ValueRow } from '../parts/value-row.tsx';
import type { OnEmail } from '../prefill.ts';
import { ChildRow } from './child-row.tsx';
import { NamedRow } from './named-row.tsx';
import type { StepProps } from './step-props.ts';

// A long name is cut off rather than pushing the pane wider than it is.
const useStyles = makeStyles({
  select: { minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
});

/** Step 1: which procedure, which child, and who is concerned. */
export function StepWho(
  props: StepProps & {
    readonly forms: readonly OpeningFormView[];
    readonly me: Me;
    readonly message: Message;
    readonly onEmail: readonly OnEmail[];
  },
) {
  const { form, forms, me, message, onEmail, draft, change } = props;
  const styles = useStyles();
  const choose = (procedure: string) => {
    const chosen = forms.find((one) => one.procedure === procedure);
    if (chosen) change(underProcedure(draft, chosen, onEmail));
  };
  return (
    <>
      <EmailCard message={message} />
      {forms.length > 1 && (
        <Field label={whoWords.procedure}>
          <Select className={styles.select} value={form.procedure} onChange={(_, { value }) => choose(value)}>
            {forms.map(({ procedure, name }) => (
              <option key={procedure} value={procedure}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div>
        <ChildRow {...props} />
        <ValueRow label={whoWords.youAre} value={me.person.name} source={form.words.owner} />
        {form.named.map((role) => (
          <NamedRow key={`${form.procedure}/${role.role}`} {...props} role={role} />
        ))}
      </div>
    </>
  );
}
