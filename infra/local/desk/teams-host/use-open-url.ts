import { useCallback } from 'react';
import { useDesk } from '../parts/desk-context.ts';
import { destinationOf } from './links.ts';

/** Opens a link as Teams does: its own links inside, everything else in a new window. */
export function useOpenUrl(): (url: string) => void {
  const { go } = useDesk();
  return useCallback(
    (url: string) => {
      const to = destinationOf(url);
      switch (to.kind) {
        case 'case':
          go({ app: 'resolution', open: to.subPageId });
          return;
        case 'chat':
          go({ app: 'chat' });
          return;
        case 'window':
          window.open(url, '_blank', 'noopener');
      }
    },
    [go],
  );
}
