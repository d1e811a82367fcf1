import { Button, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { LIMITS } from '#shared/contract/limits.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { AddButton } from './add-button.tsx';
import { EMPTY_ISSUE, type IssueDraft, type IssueProblems } from './issue-draft.ts';
import { LineField } from './line-field.tsx';
import { TextField } from './text-field.tsx';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '16px' },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  issue: { display: 'flex', flexDirection: 'column', gap: '12px' },
  next: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: '16px' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
});

/** What is wrong and what should happen, one by one, in the pack's own word for it. */
export function IssueFields(props: {
  value: readonly IssueDraft[];
  matter: string;
  issueRequired: boolean;
  steps: boolean;
  /** The label under which each can name the service it is about. */
  service?: string | undefined;
  reminder?: string | undefined;
  problems: readonly IssueProblems[];
  onChange: (value: IssueDraft[]) => void;
}) {
  const { value, matter, issueRequired, steps, service, reminder, problems, onChange } = props;
  const styles = useStyles();
  return (
    <div className={styles.all}>
      {value.map((issue, at) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: an issue has no name of its own but its place.
          key={at}
          aria-label={raiseWords.issueNth(matter, at + 1)}
          className={mergeClasses(styles.group, at > 0 && styles.next)}
        >
          {value.length > 1 && (
            <Head
              matter={matter}
              at={at}
              onRemove={() => onChange(value.filter((_, index) => index !== at))}
            />
          )}
          <OneIssue
            value={issue}
            issueRequired={issueRequired}
            steps={steps}
            service={service}
            reminder={at === 0 ? reminder : undefined}
            problems={problems[at] ?? {}}
            onChange={(patch) =>
              onChange(value.map((one, index) => (index === at ? { ...one, ...patch } : one)))
            }
          />
        </fieldset>
      ))}
      {value.length < LIMITS.issues && (
        <AddButton onClick={() => onChange([...value, EMPTY_ISSUE])}>{raiseWords.addIssue(matter)}</AddButton>
      )}
    </div>
  );
}

function Head(props: { matter: string; at: number; onRemove: () => void }) {
  const { matter, at, onRemove } = props;
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <Subtitle2 as="h3">{raiseWords.issueNth(matter, at + 1)}</Subtitle2>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={raiseWords.removeIssue(matter, at + 1)}
        onClick={onRemove}
      />
    </div>
  );
}

function OneIssue(props: {
  value: IssueDraft;
  issueRequired: boolean;
  steps: boolean;
  service: string | undefined;
  reminder: string | undefined;
  problems: IssueProblems;
  onChange: (patch: Partial<IssueDraft>) => void;
}) {
  const { value, issueRequired, steps, service, reminder, problems, onChange } = props;
  const styles = useStyles();
  return (
    <div className={styles.issue}>
      <TextField
        label={raiseWords.issue}
        required={issueRequired}
        value={value.issue}
        reminder={reminder}
        problem={problems.issue}
        onChange={(issue) => onChange({ issue })}
      />
      <TextField
        label={raiseWords.expected}
        required
        rows={2}
        value={value.expected}
        problem={problems.expected}
        onChange={(expected) => onChange({ expected })}
      />
      {steps && (
        <TextField
          label={raiseWords.steps}
          rows={2}
          value={value.steps}
          problem={problems.steps}
          onChange={(text) => onChange({ steps: text })}
        />
      )}
      {service !== undefined && (
        <LineField label={service} value={value.service} onChange={(text) => onChange({ service: text })} />
      )}
    </div>
  );
}
