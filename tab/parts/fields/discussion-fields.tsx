import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { discussionWords } from '#shared/wording/tab/forms.ts';
import { DayField } from './day-field.tsx';
import {
  DISCUSSION_MODES,
  type DiscussionDraft,
  type DiscussionProblems,
  FIRST_TALK_DAY,
  talkWords,
} from './discussion-draft.ts';
import { LineField } from './line-field.tsx';
import { TextField } from './text-field.tsx';

const useStyles = makeStyles({
  modes: { flexWrap: 'wrap' },
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 168px',
    gap: '12px',
    alignItems: 'start',
    '@media (max-width: 479.98px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** A talk that was had: with whom, how, when and what was said. */
export function DiscussionFields(props: {
  value: DiscussionDraft;
  today: string;
  reminder?: string | undefined;
  problems: DiscussionProblems;
  onChange: (value: DiscussionDraft) => void;
}) {
  const { value, today, reminder, problems, onChange } = props;
  const styles = useStyles();
  const words = talkWords(value);
  const change = (patch: Partial<DiscussionDraft>) => onChange({ ...value, ...patch });
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <LineField
          label={words.with}
          required
          value={value.with}
          problem={problems.with}
          onChange={(text) => change({ with: text })}
        />
        <DayField
          label={words.on}
          required
          value={value.on}
          today={today}
          first={FIRST_TALK_DAY}
          last={today}
          problem={problems.on}
          onChange={(on) => change({ on })}
        />
      </div>
      <Modes label={words.mode} value={value.mode} onChange={(mode) => change({ mode })} />
      <TextField
        label={words.summary}
        required
        value={value.summary}
        reminder={reminder}
        problem={problems.summary}
        onChange={(summary) => change({ summary })}
      />
    </div>
  );
}

type Mode = DiscussionDraft['mode'];

function Modes({ label, value, onChange }: { label: string; value: Mode; onChange: (mode: Mode) => void }) {
  const styles = useStyles();
  const choose = (chosen: string) => {
    const mode = DISCUSSION_MODES.find((one) => one === chosen);
    if (mode) onChange(mode);
  };
  return (
    <Field label={label} required>
      <RadioGroup
        layout="horizontal"
        className={styles.modes}
        value={value}
        onChange={(_, data) => choose(data.value)}
      >
        {DISCUSSION_MODES.map((mode) => (
          <Radio key={mode} value={mode} label={discussionWords.modes[mode]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
