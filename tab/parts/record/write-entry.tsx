import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import type { FormEvent, RefObject } from 'react';
import { z } from 'zod';
import type { CaseView } from '#shared/contract/case-view.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { noteWords } from '#shared/wording/tab/thread.ts';
import { Reminder } from '../fields/text-field.tsx';
import { textTooLong } from '../fields/text-problem.ts';
import { Face } from '../look/face.tsx';
import { useNarrow } from '../look/use-narrow.ts';
import { RefusalBanner } from '../send/refusal-banner.tsx';
import { useCommand } from '../send/use-command.ts';

const NARROW = '@media (max-width: 719.98px)';
const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    gap: '12px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  face: { [NARROW]: { display: 'none' } },
  foot: {
    display: 'flex',
    gap: '12px',
    alignItems: 'center',
    justifyContent: 'flex-end',
    marginTop: '8px',
    flexWrap: 'wrap',
  },
  oneLine: { minHeight: '30px', height: '30px', overflow: 'hidden' },
  saved: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
const schema = z.object({ text: z.string() });

/** The field in which somebody writes an entry. It stands where the entry will appear; its button comes with the first word. */
export function WriteEntry(props: {
  view: CaseView;
  person: { id: string; name: string };
  place: RefObject<HTMLFormElement | null>;
  onDone: (view: CaseView) => void;
}) {
  const { view, person, place, onDone } = props;
  const styles = useStyles();
  const narrow = useNarrow();
  const form = useCommand({
    person: person.id,
    view,
    command: 'writeNote',
    schema,
    start: { text: '' },
    onPage: true,
    onDone,
  });
  const { text } = form.draft.value;
  const written = text.trim() !== '';
  const long = textTooLong(text);
  const busy = form.sending.kind === 'sending';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (written && !long && !busy) form.send({ type: 'writeNote', text });
  };
  return (
    <form ref={place} onSubmit={submit}>
      <RefusalBanner sending={form.sending} />
      <div className={styles.form}>
        <div className={styles.face}>
          <Face person={person} />
        </div>
        <div>
          <Field {...(long ? { validationMessage: long } : {})}>
            <Textarea
              aria-label={noteWords.label}
              placeholder={narrow ? noteWords.label : noteWords.placeholder}
              value={text}
              rows={written ? 3 : 1}
              resize={written ? 'vertical' : 'none'}
              textarea={{ className: written ? undefined : styles.oneLine }}
              onChange={(_, data) => form.draft.change({ text: data.value })}
            />
          </Field>
          {written && <Foot reminder={view.words.reminder} busy={busy} />}
        </div>
      </div>
    </form>
  );
}

function Foot(props: { reminder: string; busy: boolean }) {
  const styles = useStyles();
  return (
    <>
      <Reminder>{props.reminder}</Reminder>
      <div className={styles.foot}>
        <span className={styles.saved}>{commonWords.draftNote}</span>
        <Button type="submit" appearance="primary" icon={<SendRegular />} disabledFocusable={props.busy}>
          {props.busy ? commonWords.sending : noteWords.put}
        </Button>
      </div>
    </>
  );
}
