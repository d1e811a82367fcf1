import { useCallback, useSyncExternalStore } from 'react';

/** The applications in the rail. */
export type App = 'chat' | 'resolution' | 'outlook' | 'calendar' | 'files';

/** Where one is at the desk: who one is, which application, what is open in it. Kept in the address, so that a reload returns. */
export type Place = {
  readonly person?: string | undefined;
  readonly app: App;
  readonly open?: string | undefined;
  readonly beside?: string | undefined;
  readonly pane?: boolean | undefined;
  readonly tour?: boolean | undefined;
};

const apps: readonly App[] = ['chat', 'resolution', 'outlook', 'calendar', 'files'];

/** Reads a place from the address. */
function readPlace(hash: string): Place {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    person: parts.get('person') ?? undefined,
    app: apps.find((app) => app === parts.get('app')) ?? 'chat',
    open: parts.get('open') ?? undefined,
    beside: parts.get('beside') ?? undefined,
    pane: parts.has('pane'),
    tour: parts.has('tour'),
  };
}

/** Writes a place as an address. */
function writePlace(place: Place): string {
  const parts = new URLSearchParams({ app: place.app });
  if (place.person) parts.set('person', place.person);
  if (place.open) parts.set('open', place.open);
  if (place.beside) parts.set('beside', place.beside);
  if (place.pane) parts.set('pane', '1');
  if (place.tour) parts.set('tour', '1');
  return `#${parts}`;
}

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Goes somewhere: whatever is not named stays, but another person or application starts with nothing open. */
export type Go = (to: Partial<Place>) => void;

/** Where one is, and the way elsewhere. */
export function usePlace(): readonly [Place, Go] {
  const hash = useSyncExternalStore(onHash, () => window.location.hash);
  const go = useCallback((to: Partial<Place>) => {
    const here = readPlace(window.location.hash);
    const elsewhere =
      (to.person !== undefined && to.person !== here.person) || (to.app !== undefined && to.app !== here.app);
    const fresh = elsewhere ? { open: undefined, pane: undefined } : {};
    window.location.hash = writePlace({ ...here, ...fresh, ...to });
  }, []);
  return [readPlace(hash), go];
}
