import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { draftWords } from '#shared/wording/tab/administration-draft.ts';
import { lineAt, lineRange } from './line-range.ts';

const LINE = 20;
const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', marginBottom: '4px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  box: {
    display: 'flex',
    overflow: 'hidden',
    resize: 'vertical',
    minHeight: '160px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  gutter: {
    flexShrink: 0,
    margin: 0,
    overflow: 'hidden',
    padding: '8px 8px 24px',
    textAlign: 'right',
    userSelect: 'none',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    height: 'auto',
    resize: 'none',
    border: 0,
    outlineStyle: 'none',
    padding: '8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    tabSize: 2,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px', lineHeight: `${LINE}px` },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  wrong: { color: tokens.colorStatusDangerForeground1, marginTop: '4px' },
});

/** What can be asked of an editor from outside. */
export interface TextEditorHandle {
  /** Goes to a line and selects it. */
  readonly goTo: (line: number) => void;
}

/** A text in lines with their numbers; lines with a fault are pointed at. Tab leaves it, Ctrl+S saves. */
export function TextEditor(props: {
  label: string;
  /** Whether a heading above says the label, so that it is only spoken. */
  labelHidden?: boolean | undefined;
  hint?: string | undefined;
  value: string;
  height: number;
  longest: number;
  faulty?: ReadonlySet<number> | undefined;
  readOnly?: boolean | undefined;
  onChange?: ((text: string) => void) | undefined;
  onSave?: (() => void) | undefined;
  ref?: Ref<TextEditorHandle> | undefined;
}) {
  const { label, labelHidden, hint, value, height, longest, faulty, readOnly, onChange, onSave, ref } = props;
  const styles = useStyles();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLPreElement>(null);
  const [line, setLine] = useState(1);
  const numbers = useMemo(() => numbersOf(value, faulty), [value, faulty]);
  useImperativeHandle(
    ref,
    () => ({
      goTo: (wanted) => {
        if (!area.current) return;
        goTo(area.current, wanted);
        setLine(lineAt(area.current.value, area.current.selectionStart));
      },
    }),
    [],
  );
  const saveByKey = (event: KeyboardEvent) => {
    if (!onSave || event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSave();
  };
  const over = value.length - longest;
  return (
    <div>
      <div className={styles.head}>
        <label htmlFor={id}>
          <span className={labelHidden ? styles.spoken : ''}>{label}</span>{' '}
          {hint && <span className={styles.quiet}>{labelHidden ? hint : `(${hint})`}</span>}
        </label>
        {!readOnly && <span className={styles.quiet}>{draftWords.line(line)}</span>}
      </div>
      <div className={styles.box} style={{ height }}>
        <pre ref={gutter} aria-hidden className={`${styles.gutter} ${styles.code}`}>
          {numbers}
        </pre>
        <textarea
          ref={area}
          id={id}
          className={`${styles.text} ${styles.code}`}
          value={value}
          wrap="off"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          readOnly={readOnly ?? false}
          aria-invalid={over > 0 || (faulty?.size ?? 0) > 0}
          onChange={({ target }) => onChange?.(target.value)}
          onKeyDown={saveByKey}
          onSelect={({ currentTarget }) => setLine(lineAt(value, currentTarget.selectionStart))}
          onScroll={({ currentTarget }) => {
            if (gutter.current) gutter.current.scrollTop = currentTarget.scrollTop;
          }}
        />
      </div>
      {over > 0 && (
        <div role="alert" className={styles.wrong}>
          {draftWords.tooLong(over, longest)}
        </div>
      )}
    </div>
  );
}

/** The numbers of all lines; those with a fault carry a sign, so that colour is not needed. */
function numbersOf(text: string, faulty: ReadonlySet<number> | undefined): string {
  const count = text.split('\n').length;
  const number = (at: number) => `${faulty?.has(at + 1) ? '! ' : ''}${at + 1}`;
  return Array.from({ length: count }, (_, at) => number(at)).join('\n');
}

function goTo(area: HTMLTextAreaElement, line: number): void {
  const { start, end } = lineRange(area.value, line);
  area.focus();
  area.setSelectionRange(start, end);
  area.scrollTop = Math.max(0, (line - 4) * LINE);
  area.scrollLeft = 0;
  area.scrollIntoView({ block: 'nearest' });
}
