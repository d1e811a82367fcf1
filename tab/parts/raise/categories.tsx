import { Checkbox, Field, makeStyles, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpeningFormView } from '#shared/contract/views.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { ChoiceCard } from '../fields/choice-card.tsx';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    alignItems: 'stretch',
    gap: '8px',
  },
  group: { gridColumn: '1 / -1', margin: '8px 0 0' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The procedure's categories: one of them, or as many as fit, in its own groups. The first that is chosen is the main one. */
export function Categories(props: {
  form: OpeningFormView;
  chosen: readonly string[];
  problem: string | undefined;
  onChoose: (keys: string[]) => void;
}) {
  const { form, problem } = props;
  if (form.categories.length === 0) return null;
  const many = form.categoryChoice === 'many';
  return (
    <Field
      label={many ? raiseWords.categories : raiseWords.category}
      required={form.categoryRequired}
      {...(problem ? { validationMessage: problem } : {})}
    >
      {many ? <Many {...props} /> : <One {...props} />}
    </Field>
  );
}

type Choice = Parameters<typeof Categories>[0];

function One({ form, chosen, onChoose }: Choice) {
  const styles = useStyles();
  const [one = ''] = chosen;
  return (
    <RadioGroup className={styles.cards} value={one} onChange={(_, { value }) => onChoose([value])}>
      {[undefined, ...form.groups].map((group) => (
        <Group key={group?.key ?? ''} group={group}>
          {form.categories
            .filter((category) => category.group === group?.key)
            .map(({ key, label, gloss }) => (
              <ChoiceCard key={key} value={key} title={label} hint={gloss} chosen={key === one} />
            ))}
        </Group>
      ))}
    </RadioGroup>
  );
}

function Group({
  group,
  children,
}: {
  group: OpeningFormView['groups'][number] | undefined;
  children: ReactNode;
}) {
  const styles = useStyles();
  if (!group) return children;
  return (
    <>
      <div className={styles.group}>
        <strong>{group.label}</strong>
        <div className={styles.note}>{group.note}</div>
      </div>
      {children}
    </>
  );
}

function Many({ form, chosen, onChoose }: Choice) {
  const styles = useStyles();
  return (
    <div className={styles.cards}>
      {form.categories.map(({ key, label }) => (
        <Checkbox
          key={key}
          label={label}
          checked={chosen.includes(key)}
          onChange={(_, { checked }) =>
            onChoose(checked === true ? [...chosen, key] : chosen.filter((one) => one !== key))
          }
        />
      ))}
    </div>
  );
}
