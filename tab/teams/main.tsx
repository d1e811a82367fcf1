import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { goTo } from '#tab/pages/route.ts';
import { ApiRoot } from '#tab/parts/api/api-context.tsx';
import { createApi } from '#tab/parts/api/client.ts';
import { FluentRoot } from '#tab/parts/fluent-root.tsx';
import { pageSetting } from '#tab/parts/page-settings.ts';
import { type Host, openHost } from './host.ts';
import { Outside } from './outside.tsx';
import { TeamsTab } from './tab.tsx';

function Root({ host }: { host: Host | undefined }) {
  const [theme, setTheme] = useState(host?.theme ?? 'default');
  const [api] = useState(() => host && createApi(host.token));
  useEffect(() => {
    host?.onTheme(setTheme);
    host?.drawn();
  }, [host]);
  return (
    <FluentRoot theme={theme} nonce={pageSetting('style-nonce')}>
      {api ? (
        <ApiRoot api={api}>
          <TeamsTab />
        </ApiRoot>
      ) : (
        <Outside />
      )}
    </FluentRoot>
  );
}

async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (!place) return;
  const host = await openHost((pageSetting('host-origins') ?? '').split(' ').filter(Boolean));
  if (host?.linkedCase) goTo({ page: 'case', id: host.linkedCase });
  createRoot(place).render(
    <StrictMode>
      <Root host={host} />
    </StrictMode>,
  );
}

void start();
