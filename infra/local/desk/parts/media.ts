import { useSyncExternalStore } from 'react';

/** Whether the window fits a media query. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Wide enough for a second chat beside the first. */
export const wide = '(min-width: 1200px)';
/** Too narrow for two columns. */
export const narrow = '(max-width: 767px)';
