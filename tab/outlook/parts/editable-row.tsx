import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { stepWords } from '#shared/wording/tab/outlook.ts';
import { ValueRow } from './value-row.tsx';

const useStyles = makeStyles({
  group: { margin: 0, padding: '8px 0', border: 'none', minWidth: 0 },
  under: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  legend: {
    // Floated so that the legend stands inside the group's own line, not on it.
    float: 'left',
    width: '100%',
    padding: 0,
    marginBottom: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fields: { clear: 'both', display: 'flex', flexDirection: 'column', gap: '12px' },
  done: { alignSelf: 'flex-start' },
});

interface RowProps {
  label: string;
  value: string;
  source?: string | undefined;
  complete: boolean;
  first?: boolean | undefined;
  /** Changes with a choice that ends the editing by itself, such as a person who was picked. */
  settled?: string | undefined;
  children: ReactNode;
}

/** A value that becomes its fields when somebody wants to change it, and stays so while it is not complete. */
export function EditableRow(props: RowProps) {
  const { label, value, source, complete, first = false, settled } = props;
  const [editing, setEditing] = useState(!complete);
  const [seen, setSeen] = useState(settled);
  if (seen !== settled) {
    setSeen(settled);
    if (settled) setEditing(false);
  }
  const place = useFocusAfter(editing);
  return (
    <div ref={place}>
      {editing ? (
        <Fields {...props} onDone={() => setEditing(false)} />
      ) : (
        <ValueRow label={label} value={value} source={source} first={first} onEdit={() => setEditing(true)} />
      )}
    </div>
  );
}

function Fields(props: RowProps & { onDone: () => void }) {
  const { label, complete, first = false, children, onDone } = props;
  const styles = useStyles();
  return (
    <fieldset className={mergeClasses(styles.group, !first && styles.under)}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.fields}>
        {children}
        {complete && (
          <Button size="small" className={styles.done} aria-label={stepWords.doneNth(label)} onClick={onDone}>
            {stepWords.done}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** When editing begins the focus goes to its first field; when it ends, back to "Edit". Never when the row first appears. */
function useFocusAfter(editing: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(editing);
  useEffect(() => {
    if (last.current === editing) return;
    last.current = editing;
    place.current?.querySelector<HTMLElement>(editing ? 'input, textarea' : 'button')?.focus();
  }, [editing]);
  return place;
}
