import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { escalateWords } from '#shared/wording/tab/forms.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { Reminder } from '../fields/text-field.tsx';
import { Panel } from '../look/panel.tsx';
import type { RaiseDraft } from './raise-draft.ts';
import { onRecord } from './summary.ts';
import { startingAt } from './told.ts';
import { nobodyTold, type Pair, toldLines } from './told-lines.ts';

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr)',
    gap: '8px 16px',
    margin: 0,
    '@media (max-width: 559.98px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '2px' },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 559.98px)': { fontSize: tokens.fontSizeBase200, marginTop: '8px' },
  },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  text: { margin: '12px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The last look: exactly what goes on the record, and who is told how. */
export function Check({ form, draft }: { form: OpeningFormView; draft: RaiseDraft }) {
  const styles = useStyles();
  const target = startingAt(form, draft);
  const told = toldLines(form, draft);
  return (
    <>
      <Panel title={raiseWords.onRecord} wide>
        <Lines lines={onRecord(form, draft)} />
      </Panel>
      <Panel title={raiseWords.told} wide>
        {told.length > 0 ? <Lines lines={told} /> : <p className={styles.value}>{nobodyTold(form, draft)}</p>}
        {target && target.nobody.length > 0 && (
          <Reminder>{escalateWords.nobody(target.nobody.join(', '))}</Reminder>
        )}
        {told.length > 0 && (
          <p className={styles.text}>
            {target?.emailed && `${raiseWords.emailUnder(form.emailHeading)} `}
            {raiseWords.toldCard}
          </p>
        )}
      </Panel>
    </>
  );
}

function Lines({ lines }: { lines: readonly Pair[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.lines}>
      {lines.map(({ label, value }) => (
        <OneLine key={`${label} ${value}`} label={label} value={value} />
      ))}
    </dl>
  );
}

function OneLine({ label, value }: Pair) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
