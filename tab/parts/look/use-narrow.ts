import { useSyncExternalStore } from 'react';

/** From this width on the three zones of a case stand side by side. */
const NARROW = '(max-width: 719.98px)';

/** Whether the page is narrow: zones become tabs, tables become lists. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => window.matchMedia(NARROW).matches);
}

function follow(changed: () => void): () => void {
  const media = window.matchMedia(NARROW);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
