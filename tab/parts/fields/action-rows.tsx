import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { LIMITS } from '#shared/contract/limits.ts';
import { actionWords } from '#shared/wording/tab/forms.ts';
import { useNarrow } from '../look/use-narrow.ts';
import { type ActionRow, EMPTY_ACTION } from './action-draft.ts';
import { AddButton } from './add-button.tsx';
import { DayField } from './day-field.tsx';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 168px 152px 32px',
    gap: '8px',
    alignItems: 'end',
    '@media (max-width: 719.98px)': {
      gridTemplateColumns: 'minmax(0, 1fr) 32px',
      padding: '12px',
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  field: { '@media (max-width: 719.98px)': { gridColumn: '1 / -1' } },
  input: { minWidth: 0, width: '100%' },
  problem: { color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Actions in fixed columns: what, who, by when. Side by side only the first row shows the columns' names; each field speaks its own. */
export function ActionRows(props: {
  rows: readonly ActionRow[];
  today: string;
  onChange: (rows: ActionRow[]) => void;
  problem?: string | undefined;
}) {
  const { rows, today, onChange, problem } = props;
  const styles = useStyles();
  const change = (at: number, patch: Partial<ActionRow>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...patch } : row)));
  return (
    <div className={styles.rows}>
      {rows.map((row, at) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own but its place.
          key={at}
          at={at}
          row={row}
          today={today}
          onChange={(patch) => change(at, patch)}
          onRemove={() => onChange(rows.filter((_, index) => index !== at))}
        />
      ))}
      {problem && (
        <div className={styles.problem} role="alert">
          {problem}
        </div>
      )}
      {rows.length < LIMITS.actions && (
        <AddButton onClick={() => onChange([...rows, EMPTY_ACTION])}>{actionWords.add}</AddButton>
      )}
    </div>
  );
}

function Row(props: {
  at: number;
  row: ActionRow;
  today: string;
  onChange: (patch: Partial<ActionRow>) => void;
  onRemove: () => void;
}) {
  const { at, row, today, onChange, onRemove } = props;
  const styles = useStyles();
  const narrow = useNarrow();
  return (
    <div className={styles.row}>
      <Line at={at} label={actionWords.what} value={row.what} onChange={(what) => onChange({ what })} />
      <Line at={at} label={actionWords.who} value={row.who} onChange={(who) => onChange({ who })} />
      <div className={styles.field}>
        <DayField
          label={at === 0 ? actionWords.by : actionWords.nth(actionWords.by, at + 1)}
          labelHidden={at > 0 && !narrow}
          value={row.by}
          today={today}
          first={today}
          onChange={(by) => onChange({ by })}
        />
      </div>
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={actionWords.remove(at + 1)}
        onClick={onRemove}
      />
    </div>
  );
}

function Line(props: { at: number; label: string; value: string; onChange: (text: string) => void }) {
  const { at, label, value, onChange } = props;
  const styles = useStyles();
  const narrow = useNarrow();
  const name = at === 0 ? label : actionWords.nth(label, at + 1);
  const shown = at === 0 || narrow;
  return (
    <Field {...(shown ? { label: name } : {})} className={styles.field}>
      <Input
        className={styles.input}
        {...(shown ? {} : { 'aria-label': name })}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
