import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CalendarPage } from './calendar/calendar-page.tsx';
import { ChatPage } from './chat/chat-page.tsx';
import { FilesPage } from './files/files-page.tsx';
import { Banner } from './frame/banner.tsx';
import { Rail } from './frame/rail.tsx';
import { TopBar } from './frame/top-bar.tsx';
import { OutlookPage } from './outlook/outlook-page.tsx';
import { DeskContext } from './parts/desk-context.ts';
import { useLive } from './parts/live.ts';
import { Failed, Loading } from './parts/outcome.tsx';
import type { App } from './parts/place.ts';
import { usePlace } from './parts/place.ts';
import { useDeskState } from './parts/queries.ts';
import type { ThemeName } from './parts/theme.ts';
import { themes, useThemeName } from './parts/theme.ts';
import { ResolutionPage } from './teams-host/resolution-page.tsx';
import { Tour } from './tour/tour-panel.tsx';

const useStyles = makeStyles({
  desk: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: {
    display: 'flex',
    flex: 1,
    minHeight: 0,
    '@media (max-width: 767px)': { flexDirection: 'column' },
  },
  work: {
    display: 'flex',
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    '@media (max-width: 1199px)': { flexDirection: 'column' },
  },
});

const pages: Readonly<Record<App, () => ReactNode>> = {
  chat: () => <ChatPage />,
  resolution: () => <ResolutionPage />,
  outlook: () => <OutlookPage />,
  calendar: () => <CalendarPage />,
  files: () => <FilesPage />,
};

type FrameProps = { readonly theme: ThemeName; readonly choose: (theme: ThemeName) => void };

function Frame({ theme, choose }: FrameProps) {
  const styles = useStyles();
  const live = useLive();
  const state = useDeskState();
  const [place, go] = usePlace();
  const people = state.data?.people ?? [];
  const me = people.find((one) => one.id === place.person) ?? people[0];
  if (!state.data || !me) {
    if (state.isError)
      return <Failed what="The desk" error={state.error} again={() => void state.refetch()} />;
    return <Loading what="the desk" rows={6} />;
  }
  return (
    <DeskContext.Provider value={{ state: state.data, me, place, go, theme }}>
      <TopBar theme={theme} choose={choose} />
      <Banner live={live} />
      <div className={styles.body}>
        <Rail />
        <div className={styles.work}>
          {pages[place.app]()}
          {place.tour && <Tour />}
        </div>
      </div>
    </DeskContext.Provider>
  );
}

/** The desk: one page on which one is any of the practice tenant's people. */
export function Desk() {
  const styles = useStyles();
  const [theme, choose] = useThemeName();
  return (
    // The provider's own class would be worn by every menu and dialog too: the desk's shape goes inside it.
    <FluentProvider theme={themes[theme]} data-theme={theme}>
      <div className={styles.desk}>
        <Frame theme={theme} choose={choose} />
      </div>
    </FluentProvider>
  );
}
