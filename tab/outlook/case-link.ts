import { hashOf } from '#tab/pages/route.ts';
import { pageSetting } from '#tab/parts/page-settings.ts';

/** Where a case is read: the server's own way into Teams, and where it gave none, the tab as a page. */
export function caseLink(id: string): string {
  const known = pageSetting('case-link');
  return known ? known.replaceAll('{case}', encodeURIComponent(id)) : `/tab/${hashOf({ page: 'case', id })}`;
}
