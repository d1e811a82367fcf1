import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { caseloadWords } from '#shared/wording/tab/caseload.ts';
import { Stairs } from './stairs.tsx';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '12px',
    textAlign: 'center',
    padding: '72px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  title: {
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '320px', color: tokens.colorNeutralForeground2 },
  other: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** An empty caseload says what would be here and how to start. */
export function NoCases({ mayRaise }: { mayRaise: boolean }) {
  const styles = useStyles();
  const { empty } = caseloadWords;
  return (
    <section className={styles.all}>
      <Stairs />
      <h2 className={styles.title}>{empty.title}</h2>
      <p className={styles.text}>{empty.text}</p>
      {mayRaise && (
        <>
          <Button as="a" href="#/raise" appearance="primary">
            {caseloadWords.raise}
          </Button>
          <span className={styles.other}>{empty.other}</span>
        </>
      )}
    </section>
  );
}
