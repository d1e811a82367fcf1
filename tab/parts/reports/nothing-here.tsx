import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  all: {
    padding: '48px 16px',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Says why there is nothing here, and what to do. */
export function NothingHere({ title, text }: { title: string; text: string }) {
  const styles = useStyles();
  return (
    <section className={styles.all}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
    </section>
  );
}
