import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { threadWords } from '#shared/wording/tab/thread.ts';

interface Done {
  readonly text: string;
  /** The page it is said on. */
  readonly hash: string;
}

const DoneContext = createContext<{ done: Done | undefined; put: (done: Done | undefined) => void }>({
  done: undefined,
  put: () => {},
});

const useStyles = makeStyles({ note: { marginBottom: '16px' }, body: { whiteSpace: 'normal' } });

/** Remembers what was just done, so that the page one comes to can say it. */
export function DoneRoot({ children }: { children: ReactNode }) {
  const [done, put] = useState<Done>();
  return (
    <DoneContext.Provider value={useMemo(() => ({ done, put }), [done])}>{children}</DoneContext.Provider>
  );
}

/** Says that something was done, on the page that is open now. */
export function useSayDone(): (text: string) => void {
  const { put } = useContext(DoneContext);
  return (text) => put({ text, hash: window.location.hash });
}

/** What was just done, until it is hidden or another page is opened. */
export function DoneNote() {
  const styles = useStyles();
  const { done, put } = useContext(DoneContext);
  const shown = done?.hash === window.location.hash ? done : undefined;
  return (
    <div role="status">
      {shown && (
        <MessageBar intent="success" layout="multiline" className={styles.note}>
          <MessageBarBody className={styles.body}>{shown.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={threadWords.dismiss}
                onClick={() => put(undefined)}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
