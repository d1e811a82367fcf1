import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useDesk } from '../parts/desk-context.ts';
import { Loading } from '../parts/outcome.tsx';
import { TabFrame } from './tab-frame.tsx';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    position: 'relative',
  },
  loading: { position: 'absolute', inset: 0, backgroundColor: tokens.colorNeutralBackground2 },
});

type TabProps = {
  readonly subPageId: string | undefined;
  readonly showing: (subPageId: string | undefined) => void;
};

function Tab({ subPageId, showing }: TabProps) {
  const styles = useStyles();
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState('');
  return (
    <>
      {failed !== '' && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{failed}</MessageBarBody>
        </MessageBar>
      )}
      <TabFrame subPageId={subPageId} ready={() => setReady(true)} failed={setFailed} showing={showing} />
      {!ready && (
        <div className={styles.loading}>
          <Loading what="Resolution" rows={6} />
        </div>
      )}
    </>
  );
}

/** The Resolution application. Another person, or a link to another case, opens the tab afresh, as Teams does. */
export function ResolutionPage() {
  const styles = useStyles();
  const { me, place, go } = useDesk();
  const [frame, setFrame] = useState({ opened: place.open, address: place.open });
  const expected = useRef<string>(undefined);
  if (place.open !== frame.address) {
    // What the page itself says it shows changes the address, but must not load the page again.
    const byPage = place.open !== undefined && place.open === expected.current;
    setFrame({ opened: byPage ? frame.opened : place.open, address: place.open });
  }
  return (
    <main className={styles.page} aria-label="Resolution">
      <h1 className="spoken">Resolution</h1>
      <Tab
        key={`${me.id}/${frame.opened ?? ''}`}
        subPageId={frame.opened}
        showing={(open) => {
          expected.current = open;
          go({ open });
        }}
      />
    </main>
  );
}
