import '#tab/parts/zod-without-eval.ts';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiRoot } from '#tab/parts/api/api-context.tsx';
import { type Api, createApi } from '#tab/parts/api/client.ts';
import { FluentRoot } from '#tab/parts/fluent-root.tsx';
import { pageSetting } from '#tab/parts/page-settings.ts';
import { findOutlook, type Outlook } from './host.ts';
import { Pane } from './pane.tsx';
import { Loading, OutsideOutlook } from './plain-states.tsx';
import { useTheme } from './use-theme.ts';

type Found =
  | { readonly kind: 'looking' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'outlook'; readonly outlook: Outlook; readonly api: Api };

function App() {
  const [found, setFound] = useState<Found>({ kind: 'looking' });
  useEffect(() => {
    findOutlook().then(
      (outlook) =>
        setFound(outlook ? { kind: 'outlook', outlook, api: createApi(outlook.token) } : { kind: 'outside' }),
      () => setFound({ kind: 'outside' }),
    );
  }, []);
  const theme = useTheme(found.kind === 'outlook' ? found.outlook : undefined);
  return (
    <FluentRoot theme={theme} nonce={pageSetting('style-nonce')}>
      <Shown found={found} />
    </FluentRoot>
  );
}

function Shown({ found }: { found: Found }) {
  switch (found.kind) {
    case 'looking':
      return <Loading />;
    case 'outside':
      return <OutsideOutlook />;
    case 'outlook':
      return (
        <ApiRoot api={found.api}>
          <Pane outlook={found.outlook} />
        </ApiRoot>
      );
  }
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
