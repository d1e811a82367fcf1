import { makeStyles, tokens } from '@fluentui/react-components';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { dayText } from '../look/day-text.ts';
import type { EntryFormProps } from './form-props.ts';
import { TextForm } from './text-form.tsx';

const useStyles = makeStyles({
  said: {
    margin: 0,
    paddingLeft: '10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    whiteSpace: 'pre-wrap',
  },
  when: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginBottom: '4px' },
});

/** Whoever wrote an entry corrects it: the entry stays, the correction stands under it. */
export function CorrectForm(props: EntryFormProps) {
  const { entry, ...rest } = props;
  const words = shortWords.correct;
  const styles = useStyles();
  return (
    <TextForm
      {...rest}
      command={`correct-${entry.seq}`}
      title={words.title}
      label={words.text}
      missing={words.missing}
      sendLabel={words.send}
      note={words.note}
      above={
        <div>
          <div className={styles.when}>
            {words.said} · {dayText(entry.day)}, {entry.time}
          </div>
          <blockquote className={styles.said}>{entry.words ? `“${entry.words}”` : entry.did}</blockquote>
        </div>
      }
      toCommand={(text) => ({ type: 'correct', entry: entry.seq, text })}
    />
  );
}
