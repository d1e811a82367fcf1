import { app, authentication } from '@microsoft/teams-js';
import type { HostTheme } from '#tab/parts/fluent-root.tsx';

/** Teams, as far as the tab needs it. */
export interface Host {
  readonly theme: HostTheme;
  /** The case that a link into the tab names. */
  readonly linkedCase: string | undefined;
  readonly onTheme: (changed: (theme: HostTheme) => void) => void;
  readonly token: (fresh: boolean) => Promise<string>;
  /** Tells Teams that the page is drawn, so that it takes its own loading screen away. */
  readonly drawn: () => void;
}

/** A host that is there answers at once; in a strange frame teams-js itself would wait a minute. */
const LONGEST_WAIT = 3000;

/** Shakes hands with Teams; nothing when the page is open anywhere else. */
export async function openHost(origins: readonly string[]): Promise<Host | undefined> {
  if (window.parent === window) return undefined;
  try {
    await inTime(app.initialize([...origins]));
    const context = await inTime(app.getContext());
    return {
      theme: themeOf(context.app.theme),
      linkedCase: context.page.subPageId || undefined,
      onTheme: (changed) => app.registerOnThemeChangeHandler((name) => changed(themeOf(name))),
      token: tokenSource(),
      drawn: () => app.notifySuccess(),
    };
  } catch {
    return undefined;
  }
}

/** The token is kept for as long as the page lives and never stored: Teams keeps it itself. */
function tokenSource(): Host['token'] {
  let last: Promise<string> | undefined;
  return (fresh) => {
    if (!last || fresh) {
      last = authentication.getAuthToken();
      last.catch(() => {
        last = undefined;
      });
    }
    return last;
  };
}

function themeOf(name: string): HostTheme {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The host did not answer.')), LONGEST_WAIT);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
