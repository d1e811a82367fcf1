import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { change } from './shapes.ts';

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
    const stream = new EventSource('/desk/stream');
    stream.onopen = () => {
      setOpen(true);
      // What happened while the line was down was not called out to us.
      void client.invalidateQueries();
    };
    stream.onmessage = (event) => take(client, String(event.data));
    stream.onerror = () => setOpen(false);
    return () => stream.close();
  }, [client]);
  return open;
}
