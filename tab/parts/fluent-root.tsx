import {
  AriaLiveAnnouncer,
  createDOMRenderer,
  FluentProvider,
  makeStyles,
  RendererProvider,
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
  useFocusFinders,
} from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { CrashGuard } from './look/crash-guard.tsx';

/** The themes that a host may ask for. */
export type HostTheme = 'default' | 'dark' | 'contrast';

const THEMES: Readonly<Record<HostTheme, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  ground: {
    minHeight: '100dvh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** Draws everything in the host's theme; styles carry the page's nonce, so that the page needs no unsafe styles. */
export function FluentRoot(props: { theme: HostTheme; nonce: string | undefined; children: ReactNode }) {
  const { theme, nonce, children } = props;
  const renderer = useMemo(
    () => createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {}),
    [nonce],
  );
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Ground theme={theme}>{children}</Ground>
    </RendererProvider>
  );
}

// Its styles are made inside the renderer's provider: made outside, they would lack the nonce. They are not the
// provider's own either, because it lends its class to every popover and dialog.
function Ground(props: { theme: HostTheme; children: ReactNode }) {
  const styles = useStyles();
  // Holds what keeps the focus inside a dialog for as long as the page lives. Where a dialog alone held it, it would go with
  // the dialog and leave the whole page hidden from screen readers.
  useFocusFinders();
  return (
    <FluentProvider theme={THEMES[props.theme]}>
      <AriaLiveAnnouncer>
        <div className={styles.ground}>
          <CrashGuard>{props.children}</CrashGuard>
        </div>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
