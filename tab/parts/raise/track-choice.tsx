import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { ChoiceField } from '../fields/choice-cards.tsx';
import { type Kind, trackFor } from './opens.ts';

/** Which of the procedure's ways the matter takes, where whoever opens it may choose. */
export function TrackChoice(props: {
  form: OpeningFormView;
  kind: Kind;
  problem: string | undefined;
  onChoose: (track: string) => void;
}) {
  const { form, kind, problem, onChoose } = props;
  const choosable = form.tracks.filter(({ mayChoose }) => mayChoose);
  const taken = trackFor(form, kind);
  if (choosable.length < 2 || (taken && !taken.mayChoose)) return null;
  return (
    <ChoiceField
      label={raiseWords.track}
      value={taken?.key ?? ''}
      choices={choosable.map(({ key, label, gloss, examples }) => ({
        value: key,
        title: label,
        hint: [gloss, ...examples].filter(Boolean).join(' · '),
      }))}
      problem={problem}
      onChange={onChoose}
    />
  );
}
