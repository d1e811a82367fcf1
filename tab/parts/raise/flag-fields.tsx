import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { TextField } from '../fields/text-field.tsx';
import { TickGroup } from '../fields/tick-group.tsx';
import type { KindDraft } from './opens.ts';

const useStyles = makeStyles({
  flags: { display: 'flex', flexDirection: 'column', gap: '4px' },
  reason: { paddingLeft: '36px', paddingBottom: '8px' },
  gloss: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Flag = OpeningFormView['flags'][number];

/** The flags that can be raised with the opening: what each leads to is said before it is ticked, its reason asked for after. */
export function FlagFields(props: {
  flags: readonly Flag[];
  raised: KindDraft['flags'];
  problems: Readonly<Record<string, string>>;
  stageName: (stage: string) => string | undefined;
  onChange: (flags: KindDraft['flags']) => void;
}) {
  const { flags, raised, problems, onChange } = props;
  const styles = useStyles();
  if (flags.length === 0) return null;
  const without = (key: string) => Object.fromEntries(Object.entries(raised).filter(([one]) => one !== key));
  return (
    <TickGroup label={raiseWords.flags} className={styles.flags}>
      {flags.map((flag) => (
        <div key={flag.key}>
          <Checkbox
            label={<FlagLabel flag={flag} stage={flag.opens && props.stageName(flag.opens)} />}
            checked={flag.key in raised}
            onChange={(_, { checked }) =>
              onChange(checked === true ? { ...raised, [flag.key]: '' } : without(flag.key))
            }
          />
          {flag.key in raised && (
            <div className={styles.reason}>
              <TextField
                label={raiseWords.flagReason(flag.label)}
                required
                rows={2}
                value={raised[flag.key] ?? ''}
                problem={problems[flag.key]}
                onChange={(reason) => onChange({ ...raised, [flag.key]: reason })}
              />
            </div>
          )}
        </div>
      ))}
    </TickGroup>
  );
}

function FlagLabel({ flag: { label, urgent }, stage }: { flag: Flag; stage: string | undefined }) {
  const styles = useStyles();
  return (
    <>
      {label}
      {stage && (
        <span className={styles.gloss}>
          {urgent ? raiseWords.flagUrgent(stage) : raiseWords.flagOpens(stage)}
        </span>
      )}
    </>
  );
}
