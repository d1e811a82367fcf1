import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { type ChangeEvent, useRef, useState } from 'react';
import { startDraftWords } from '#shared/wording/tab/administration.ts';

/** A file of text that somebody chose. */
export interface ReadFile {
  readonly name: string;
  readonly text: string;
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  input: { display: 'none' },
  said: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** A button that reads text from files of this computer. What was read is said beside it. */
export function FileField(props: {
  label: string;
  accept: string;
  many?: boolean | undefined;
  said?: string | undefined;
  problem?: string | undefined;
  onRead: (files: readonly ReadFile[]) => void;
}) {
  const { label, accept, many, said, problem, onRead } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState(false);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    // The same file may be chosen again once it is mended.
    target.value = '';
    if (chosen.length === 0) return;
    try {
      onRead(await Promise.all(chosen.map(async (file) => ({ name: file.name, text: await file.text() }))));
      setUnread(false);
    } catch {
      setUnread(true);
    }
  };
  const wrong = unread ? startDraftWords.unread : problem;
  return (
    <Field {...(wrong ? { validationMessage: wrong } : {})}>
      <div className={styles.row}>
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          aria-label={label}
          className={styles.input}
          accept={accept}
          multiple={many ?? false}
          onChange={(event) => void read(event)}
        />
        <Button icon={<DocumentRegular />} onClick={() => input.current?.click()}>
          {label}
        </Button>
        {said && (
          <span className={styles.said} role="status">
            {said}
          </span>
        )}
      </div>
    </Field>
  );
}
