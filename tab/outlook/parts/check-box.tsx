import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    marginBottom: '8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { display: 'flex', fontSize: '20px' },
  box: {
    padding: '4px 12px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

/** One of the three boxes of the last step: each answers one question. */
export function CheckBox(props: {
  icon: ReactNode;
  title: string;
  level?: 'h2' | 'h3';
  children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const Heading = props.level ?? 'h3';
  return (
    <section aria-labelledby={id}>
      <Heading id={id} className={styles.head}>
        <span className={styles.icon} aria-hidden="true">
          {props.icon}
        </span>
        {props.title}
      </Heading>
      <div className={styles.box}>{props.children}</div>
    </section>
  );
}
