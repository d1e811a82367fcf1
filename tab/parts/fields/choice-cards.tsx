import { Field, makeStyles, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ChoiceCard } from './choice-card.tsx';

const useStyles = makeStyles({ cards: { display: 'grid', gap: '8px' } });

/** One of several things to choose from. */
export interface Choice {
  readonly value: string;
  readonly title: string;
  /** What it entails. */
  readonly hint?: ReactNode;
  /** It cannot be chosen yet; its hint says why. */
  readonly disabled?: boolean | undefined;
}

interface ChoiceCardsProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** Choices one under the other, each a card; `name` is what they are called where no label stands above them. */
export function ChoiceCards({ name, value, choices, onChange }: ChoiceCardsProps & { name?: string }) {
  const styles = useStyles();
  return (
    <RadioGroup
      aria-label={name}
      className={styles.cards}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    >
      {choices.map((choice) => (
        <ChoiceCard key={choice.value} {...choice} chosen={choice.value === value} />
      ))}
    </RadioGroup>
  );
}

/** Choices under their label, of which one must be chosen. */
export function ChoiceField(props: ChoiceCardsProps & { label: string; problem?: string | undefined }) {
  const { label, problem, ...cards } = props;
  return (
    <Field label={label} required {...(problem ? { validationMessage: problem } : {})}>
      <ChoiceCards {...cards} />
    </Field>
  );
}
