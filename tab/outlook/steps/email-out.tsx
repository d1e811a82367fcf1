import { makeStyles, tokens } from '@fluentui/react-components';
import type { TargetView } from '#shared/contract/target-view.ts';
import { checkWords } from '#shared/wording/tab/outlook.ts';
import type { Told } from '#tab/parts/raise/told.ts';

const useStyles = makeStyles({
  line: { margin: 0, padding: '4px 0' },
  to: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

/** What goes by email and under which heading; that nothing goes, where the procedure confirms nothing by email. */
export function EmailOut(props: { told: readonly Told[]; target: TargetView | undefined; heading: string }) {
  const { told, target, heading } = props;
  const styles = useStyles();
  if (!target?.emailed) return <p className={styles.line}>{checkWords.noEmail}</p>;
  const names = (asked: boolean) =>
    told.filter(({ part }) => (part === 'asked') === asked).map(({ name }) => name);
  const asked = names(true);
  const copied = names(false);
  if (asked.length === 0) return <p className={styles.line}>{checkWords.emailNobody}</p>;
  return (
    <div>
      <p className={styles.line}>
        <span className={styles.to}>{checkWords.emailTo(asked.join(', '))}</span>
      </p>
      {copied.length > 0 && (
        <p className={styles.line}>
          <span className={styles.to}>{checkWords.emailCopied(copied.join(', '))}</span>
        </p>
      )}
      <p className={styles.line}>
        <span className={styles.heading}>{heading}</span>
      </p>
    </div>
  );
}
