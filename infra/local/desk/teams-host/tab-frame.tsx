import { makeStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { ask, ofPerson } from '../parts/api.ts';
import { useDesk } from '../parts/desk-context.ts';
import { tokenAnswer } from '../parts/shapes.ts';
import type { Situation } from './protocol.ts';
import { answerCall, call } from './protocol.ts';
import { useOpenUrl } from './use-open-url.ts';

const useStyles = makeStyles({
  frame: { display: 'block', flex: 1, width: '100%', minHeight: 0, border: 'none' },
});

type TabFrameProps = {
  readonly subPageId: string | undefined;
  readonly ready: () => void;
  readonly failed: (words: string) => void;
  readonly showing: (subPageId: string | undefined) => void;
};

function useSituation(props: TabFrameProps, listening: Set<string>): Situation {
  const { me, theme, go } = useDesk();
  const openUrl = useOpenUrl();
  return {
    context: () => ({
      entityId: 'home',
      subEntityId: props.subPageId ?? '',
      userObjectId: me.id,
      tid: me.tenantId,
      upn: me.mail,
      loginHint: me.mail,
      userDisplayName: me.name,
      hostName: 'Teams',
      hostClientType: 'web',
      theme,
      locale: 'en-gb',
      frameContext: 'content',
    }),
    token: async () => (await ask(ofPerson(me.id, 'token'), tokenAnswer)).token,
    openLink: openUrl,
    openPage: (subPageId) => go({ app: 'resolution', open: subPageId }),
    nowShowing: props.showing,
    listens: (event) => listening.add(event),
    failed: props.failed,
  };
}

type Frame = RefObject<HTMLIFrameElement | null>;

function useAnswers(frame: Frame, origin: string, situation: RefObject<Situation | undefined>): void {
  useEffect(() => {
    async function hear(event: MessageEvent): Promise<void> {
      const child = frame.current?.contentWindow;
      if (!child || event.source !== child || event.origin !== origin) return;
      const asked = call.safeParse(event.data);
      if (!asked.success || !situation.current) return;
      const args = await answerCall(asked.data, situation.current);
      if (!args) return;
      child.postMessage({ id: asked.data.id, uuidAsString: asked.data.uuidAsString, args }, origin);
    }
    const listener = (event: MessageEvent) => void hear(event);
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, [frame, origin, situation]);
}

/** The Resolution tab in its frame, with the host side of teams-js around it. */
export function TabFrame(props: TabFrameProps) {
  const styles = useStyles();
  const { state, theme, me } = useDesk();
  const frame = useRef<HTMLIFrameElement>(null);
  const listening = useRef(new Set<string>());
  const situation = useRef<Situation>(undefined);
  const origin = new URL(state.product).origin;
  situation.current = useSituation(props, listening.current);

  useAnswers(frame, origin, situation);

  useEffect(() => {
    if (!listening.current.has('themeChange')) return;
    frame.current?.contentWindow?.postMessage({ func: 'themeChange', args: [theme] }, origin);
  }, [theme, origin]);

  return (
    <iframe
      ref={frame}
      className={styles.frame}
      src={`${state.product}/tab/`}
      title={`Resolution, as ${me.name}`}
      allow="clipboard-write"
      onLoad={props.ready}
      data-testid="tab-frame"
    />
  );
}
