import { useSyncExternalStore } from 'react';

/** Which page of the tab is open. */
export type Route =
  | { readonly page: 'caseload' }
  | { readonly page: 'raise' }
  | { readonly page: 'reports' }
  | { readonly page: 'case'; readonly id: string }
  | { readonly page: 'administration'; readonly part: AdministrationPart };

/** Which page of the administration is open. */
export type AdministrationPart =
  | { readonly page: 'procedures' }
  | { readonly page: 'draft'; readonly procedure: string }
  | { readonly page: 'version'; readonly procedure: string; readonly version: number }
  | { readonly page: 'calendar' }
  | { readonly page: 'people' }
  | { readonly page: 'log' };

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
    case 'reports':
      return '#/reports';
    case 'case':
      return `#/case/${encodeURIComponent(route.id)}`;
    case 'administration':
      return administrationHash(route.part);
  }
}

/** The address of a page of the administration. */
export function administrationHash(part: AdministrationPart): string {
  switch (part.page) {
    case 'procedures':
      return '#/administration';
    case 'draft':
      return `#/administration/drafts/${part.procedure}`;
    case 'version':
      return `#/administration/procedures/${part.procedure}/${part.version}`;
    case 'calendar':
    case 'people':
    case 'log':
      return `#/administration/${part.page}`;
  }
}

/** The page that a hash stands for; the caseload when it stands for none. */
export function routeOf(hash: string): Route {
  if (hash === '#/raise') return { page: 'raise' };
  if (hash === '#/reports') return { page: 'reports' };
  const part = administrationPart(hash);
  if (part) return { page: 'administration', part };
  const [, id] = /^#\/case\/([^/]+)$/.exec(hash) ?? [];
  return id ? { page: 'case', id: decodeURIComponent(id) } : { page: 'caseload' };
}

function administrationPart(hash: string): AdministrationPart | undefined {
  const [, draft] = /^#\/administration\/drafts\/([a-z0-9-]+)$/.exec(hash) ?? [];
  if (draft) return { page: 'draft', procedure: draft };
  const [, procedure, version] = /^#\/administration\/procedures\/([a-z0-9-]+)\/(\d+)$/.exec(hash) ?? [];
  if (procedure) return { page: 'version', procedure, version: Number(version) };
  const plain = (['procedures', 'calendar', 'people', 'log'] as const).map((page) => ({ page }));
  return plain.find((part) => administrationHash(part) === hash);
}

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
