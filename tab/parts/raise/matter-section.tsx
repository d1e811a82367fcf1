import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { OpeningFormView } from '#shared/contract/views.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { ChoiceCard } from '../fields/choice-card.tsx';
import { IssueFields } from '../fields/issue-fields.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    alignItems: 'stretch',
    gap: '8px',
  },
  examples: { margin: '0 -12px' },
  items: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
});

/** What is wrong and what should happen, with the procedure's category. */
export function MatterSection({ form, draft, problems, change }: SectionProps) {
  return (
    <Section title={raiseWords.matter} why={form.why.opening ?? []} rules={form.rules}>
      <Categories
        form={form}
        chosen={draft.category}
        problem={problems.category}
        onChoose={(category) => change({ category })}
      />
      <Examples examples={form.examples} />
      <IssueFields
        value={draft.issues}
        matter={capital(form.words.matter)}
        steps={form.steps}
        reminder={form.words.reminder}
        problems={problems.issues ?? []}
        onChange={(issues) => change({ issues })}
      />
    </Section>
  );
}

function Categories(props: {
  form: OpeningFormView;
  chosen: string;
  problem: string | undefined;
  onChoose: (key: string) => void;
}) {
  const { form, chosen, problem, onChoose } = props;
  const styles = useStyles();
  if (form.categories.length === 0) return null;
  return (
    <Field
      label={raiseWords.category}
      required={form.categoryRequired}
      {...(problem ? { validationMessage: problem } : {})}
    >
      <RadioGroup className={styles.cards} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {form.categories.map(({ key, label, gloss }) => (
          <ChoiceCard key={key} value={key} title={label} hint={gloss} chosen={key === chosen} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** The source's own examples: a help for writing, not a closed list. */
function Examples({ examples }: { examples: OpeningFormView['examples'] }) {
  const styles = useStyles();
  if (examples.length === 0) return null;
  return (
    <Accordion collapsible multiple className={styles.examples}>
      {examples.map(({ group, items }) => (
        <AccordionItem key={group} value={group}>
          <AccordionHeader size="small" as="h3">
            {raiseWords.examples}: {group}
          </AccordionHeader>
          <AccordionPanel>
            <ul className={styles.items}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
