import { useEffect, useState } from 'react';
import type { Outlook, OutlookTheme } from './host.ts';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The theme to draw the pane in: Outlook's, and where Outlook says nothing, the computer's. */
export function useTheme(outlook: Outlook | undefined): OutlookTheme {
  const [theme, setTheme] = useState(() => now(outlook));
  useEffect(() => {
    const look = () => setTheme(now(outlook));
    look();
    const media = [FORCED, DARK].map((query) => window.matchMedia(query));
    for (const one of media) one.addEventListener('change', look);
    const stop = outlook?.onTheme(look);
    return () => {
      for (const one of media) one.removeEventListener('change', look);
      stop?.();
    };
  }, [outlook]);
  return theme;
}

function now(outlook: Outlook | undefined): OutlookTheme {
  if (window.matchMedia(FORCED).matches) return 'contrast';
  return outlook?.theme() ?? (window.matchMedia(DARK).matches ? 'dark' : 'default');
}
