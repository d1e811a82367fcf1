import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Panel } from '../look/panel.tsx';
import { type Rules, Why } from '../look/why.tsx';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: '16px' } });

/** One section of the form, with the procedure's reason for asking. */
export function Section(props: { title: string; why: readonly string[]; rules: Rules; children: ReactNode }) {
  const { title, why, rules, children } = props;
  const styles = useStyles();
  return (
    <Panel title={title} wide end={<Why ids={why} rules={rules} />}>
      <div className={styles.fields}>{children}</div>
    </Panel>
  );
}
