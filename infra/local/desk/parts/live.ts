import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { change } from './shapes.ts';
import { hearTogether } from './shared-stream.ts';

function take(client: QueryClient, data: string): void {
  const heard = change.safeParse(JSON.parse(data));
  if (!heard.success) {
    console.error('desk: unknown change on the stream', data);
    return;
  }
  const whose = heard.data.person ?? heard.data.tenant;
  const key = whose ? [heard.data.topic, whose] : [heard.data.topic];
  void client.invalidateQueries({ queryKey: key });
  void client.invalidateQueries({ queryKey: ['state'] });
}

/** Keeps everything shown up to date as it happens; answers whether the line is open. */
export function useLive(): boolean {
  const client = useQueryClient();
  const [open, setOpen] = useState(true);
  useEffect(() => {
    return hearTogether((heard) => {
      if (heard.kind === 'change') return take(client, heard.data);
      setOpen(heard.kind === 'open');
      // What happened while the line was down was not called out to us.
      if (heard.kind === 'open') void client.invalidateQueries();
    });
  }, [client]);
  return open;
}
