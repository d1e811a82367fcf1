import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { z } from 'zod';
import type { OfferView } from '#shared/contract/offer-view.ts';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { DayField } from '../fields/day-field.tsx';
import { FIRST_TALK_DAY } from '../fields/discussion-draft.ts';
import { LineField } from '../fields/line-field.tsx';
import { Reminder, TextField } from '../fields/text-field.tsx';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { type ActForm, actCommand, actProblems } from './act-draft.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

const schema = z.object({ text: z.string(), with: z.string(), on: z.string(), outcome: z.string() });
const words = shortWords.act;

/** One of the pack's own acts: which fields it has and what they are called is the pack's. */
export function RecordActForm({ offer, ...rest }: FormProps) {
  return offer?.act ? <Filled {...rest} offer={offer} act={offer.act} /> : null;
}

function Filled(props: Omit<FormProps, 'offer'> & { offer: OfferView; act: ActForm }) {
  const { view, person, offer, act, onClose, onDone } = props;
  const start = { text: '', with: '', on: act.on ? view.today : '', outcome: '' };
  const form = useCommand({ person, view, command: `recordAct-${act.key}`, schema, start, onDone });
  const { value, change } = form.draft;
  const check = useCheck(actProblems(act, value, view.today));
  return (
    <FormDialog
      title={offer.label}
      line={caseLine(view)}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={words.send}
      onSend={() => check.attempt(() => form.send(actCommand(act, value)))}
      onClose={onClose}
    >
      {act.outcome && (
        <Field
          label={act.outcome.label}
          required={act.outcome.required}
          {...(check.shown?.outcome ? { validationMessage: check.shown.outcome } : {})}
        >
          <RadioGroup value={value.outcome} onChange={(_, data) => change({ outcome: data.value })}>
            {act.outcome.choices.map(({ key, label }) => (
              <Radio key={key} value={key} label={label} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {act.with && (
        <LineField
          {...act.with}
          value={value.with}
          problem={check.shown?.with}
          onChange={(who) => change({ with: who })}
        />
      )}
      {act.on && (
        <DayField
          {...act.on}
          value={value.on}
          today={view.today}
          first={FIRST_TALK_DAY}
          last={view.today}
          problem={check.shown?.on}
          onChange={(on) => change({ on })}
        />
      )}
      {act.text && (
        <TextField
          {...act.text}
          value={value.text}
          reminder={view.words.reminder}
          problem={check.shown?.text}
          onChange={(text) => change({ text })}
        />
      )}
      {act.tells.length > 0 && <Reminder>{words.tells(act.tells.join(', '))}</Reminder>}
      <Why ids={offer.why} rules={view.rules} />
    </FormDialog>
  );
}
