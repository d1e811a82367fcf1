import { Field, makeStyles, RadioGroup } from '@fluentui/react-components';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { ChoiceCard } from '../fields/choice-card.tsx';
import { type Kind, trackFor } from './opens.ts';

const useStyles = makeStyles({
  cards: { display: 'grid', gap: '8px' },
});

/** Which of the procedure's ways the matter takes, where whoever opens it may choose. */
export function TrackChoice(props: {
  form: OpeningFormView;
  kind: Kind;
  problem: string | undefined;
  onChoose: (track: string) => void;
}) {
  const { form, kind, problem, onChoose } = props;
  const styles = useStyles();
  const choosable = form.tracks.filter(({ mayChoose }) => mayChoose);
  const taken = trackFor(form, kind);
  if (choosable.length < 2 || (taken && !taken.mayChoose)) return null;
  return (
    <Field label={raiseWords.track} required {...(problem ? { validationMessage: problem } : {})}>
      <RadioGroup
        className={styles.cards}
        value={taken?.key ?? ''}
        onChange={(_, { value }) => onChoose(value)}
      >
        {choosable.map(({ key, label, gloss, examples }) => (
          <ChoiceCard
            key={key}
            value={key}
            title={label}
            hint={[gloss, ...examples].filter(Boolean).join(' · ')}
            chosen={key === taken?.key}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
