import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../parts/desk-context.ts';
import { Mark } from '../parts/mark.tsx';
import { Loading } from '../parts/outcome.tsx';
import type { Mail } from '../parts/shapes.ts';
import { useOpenUrl } from '../teams-host/use-open-url.ts';
import type { Reader } from './office-answers.ts';
import { answerOffice, officeQuestion } from './office-answers.ts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    width: '360px',
    flexShrink: 0,
    boxSizing: 'border-box',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 1199px)': { width: '328px' },
    '@media (max-width: 767px)': { width: '100%', border: 'none' },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    height: '44px',
    padding: '0 8px 0 16px',
    flexShrink: 0,
  },
  title: { flex: 1 },
  body: { position: 'relative', flex: 1, minHeight: 0 },
  frame: { display: 'block', width: '100%', height: '100%', border: 'none' },
  loading: { position: 'absolute', inset: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

// Answers the Office double's questions, and tells it of another message or another look.
function useOffice(frame: RefObject<HTMLIFrameElement | null>, origin: string, reader: Reader): void {
  const current = useRef(reader);
  current.current = reader;
  useEffect(() => {
    async function hear(event: MessageEvent): Promise<void> {
      const child = frame.current?.contentWindow;
      if (!child || event.source !== child || event.origin !== origin) return;
      const asked = officeQuestion.safeParse(event.data);
      if (!asked.success) return;
      const { id, ask, args } = asked.data.officeDouble;
      const answer = await answerOffice(ask, args, current.current);
      child.postMessage({ officeDouble: { id, answer } }, origin);
    }
    const listener = (event: MessageEvent) => void hear(event);
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, [frame, origin]);

  const { theme } = reader;
  const mail = reader.mail.id;
  const told = useRef({ mail, theme });
  useEffect(() => {
    const say = (news: object) => frame.current?.contentWindow?.postMessage({ officeDouble: news }, origin);
    if (told.current.mail !== mail) say({ event: 'ItemChanged' });
    if (told.current.theme !== theme) say({ event: 'ThemeChanged', theme });
    told.current = { mail, theme };
  }, [frame, origin, mail, theme]);
}

function PaneBody({ mail }: { readonly mail: Mail }) {
  const styles = useStyles();
  const { state, me, theme } = useDesk();
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const openUrl = useOpenUrl();
  useOffice(frame, new URL(state.product).origin, { mail, me, theme, openUrl });

  return (
    <div className={styles.body}>
      <iframe
        ref={frame}
        className={styles.frame}
        src={`${state.product}/pane/`}
        title="Resolution for the open message"
        onLoad={() => setReady(true)}
        data-testid="pane-frame"
      />
      {!ready && (
        <div className={styles.loading}>
          <Loading what="Resolution" />
        </div>
      )}
    </div>
  );
}

/** The product's Outlook pane beside a message. It stays when another message is opened, like a pane that is pinned. */
export function PaneFrame({ mail }: { readonly mail: Mail }) {
  const styles = useStyles();
  const { me, go } = useDesk();
  return (
    <aside className={styles.pane} aria-label="Resolution pane">
      <div className={styles.head}>
        <Mark size={20} />
        <Text weight="semibold" className={styles.title}>
          Resolution
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label="Close the Resolution pane"
          onClick={() => go({ pane: undefined })}
        />
      </div>
      <PaneBody key={me.id} mail={mail} />
    </aside>
  );
}
