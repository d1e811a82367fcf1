import { useSyncExternalStore } from 'react';

/** Which page of the tab is open. */
export type Route =
  | { readonly page: 'caseload' }
  | { readonly page: 'raise' }
  | { readonly page: 'case'; readonly id: string };

/** The page that is open. It lives in the address's hash, so that the browser's own back button works in the frame. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(follow, () => window.location.hash));
}

/** Opens a page. */
export function goTo(route: Route): void {
  window.location.hash = hashOf(route);
}

/** The address of a page, for links. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'caseload':
      return '#/';
    case 'raise':
      return '#/raise';
    case 'case':
      return `#/case/${encodeURIComponent(route.id)}`;
  }
}

/** The page that a hash stands for; the caseload when it stands for none. */
export function routeOf(hash: string): Route {
  if (hash === '#/raise') return { page: 'raise' };
  const [, id] = /^#\/case\/([^/]+)$/.exec(hash) ?? [];
  return id ? { page: 'case', id: decodeURIComponent(id) } : { page: 'caseload' };
}

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
