import { Checkbox, Field, makeStyles, mergeClasses, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { ChoiceCard } from '../fields/choice-card.tsx';
import { TickGroup } from '../fields/tick-group.tsx';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    alignItems: 'stretch',
    gap: '8px',
  },
  // A box stays beside the first line of its label, however long its neighbour's is.
  ticks: { alignItems: 'start', rowGap: 0 },
  group: { gridColumn: '1 / -1' },
  head: { gridColumn: '1 / -1', margin: '8px 0 0' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The procedure's categories: one of them, or as many as fit, in its own groups. The first that is chosen is the main one. */
export function Categories(props: {
  form: OpeningFormView;
  chosen: readonly string[];
  problem: string | undefined;
  onChoose: (keys: string[]) => void;
}) {
  const { form } = props;
  if (form.categories.length === 0) return null;
  const many = form.categoryChoice === 'many';
  return many ? <Many {...props} /> : <One {...props} />;
}

type Choice = Parameters<typeof Categories>[0];

function One({ form, chosen, problem, onChoose }: Choice) {
  const styles = useStyles();
  const [one = ''] = chosen;
  return (
    <Field
      label={raiseWords.category}
      required={form.categoryRequired}
      {...(problem ? { validationMessage: problem } : {})}
    >
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
    </Field>
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
  const label = useId();
  if (!group) return children;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside the radio group would take its look, and its layout.
    <div role="group" aria-labelledby={label} className={mergeClasses(styles.cards, styles.group)}>
      <div className={styles.head}>
        <strong id={label}>{group.label}</strong>
        <div className={styles.note}>{group.note}</div>
      </div>
      {children}
    </div>
  );
}

function Many({ form, chosen, problem, onChoose }: Choice) {
  const styles = useStyles();
  return (
    <TickGroup
      label={raiseWords.categories}
      required={form.categoryRequired}
      problem={problem}
      className={mergeClasses(styles.cards, styles.ticks)}
    >
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
    </TickGroup>
  );
}
