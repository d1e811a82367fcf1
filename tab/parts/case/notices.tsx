import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { CaseView } from '#shared/contract/case-view.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '8px', ':not(:empty)': { marginBottom: '16px' } },
  body: { whiteSpace: 'normal' },
});

/** What this page says before anything else: what was just done, that the record is closed, and what waits for somebody. */
export function Notices(props: { view: CaseView; done: string | undefined; onDismiss: () => void }) {
  const { view, done, onDismiss } = props;
  const styles = useStyles();
  return (
    <div className={styles.all}>
      {done && (
        <MessageBar intent="success" politeness="polite" layout="multiline">
          <MessageBarBody className={styles.body}>{done}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={threadWords.dismiss}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
      {view.problems.map(({ seq, text, remedy }) => (
        <MessageBar key={seq} intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{text}</MessageBarTitle> {remedy}
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
