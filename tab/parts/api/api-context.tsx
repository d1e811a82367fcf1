import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { asFailure } from './api-failure.ts';
import type { Api } from './client.ts';

const ApiContext = createContext<Api | undefined>(undefined);

/** Gives every part below it the service, and one memory of what it answered. */
export function ApiRoot(props: { api: Api; children: ReactNode }) {
  const [client] = useState(newClient);
  return (
    <ApiContext.Provider value={props.api}>
      <QueryClientProvider client={client}>{props.children}</QueryClientProvider>
    </ApiContext.Provider>
  );
}

/** The service. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('A part that asks the service must stand inside ApiRoot.');
  return api;
}

function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5000,
        retry: (count, thrown) => count < 2 && asFailure(thrown).reason === 'notReached',
        retryDelay: (count) => 400 * 2 ** count,
      },
      // Sending is repeated by the person, who sees what happened, and never behind their back.
      mutations: { retry: false },
    },
  });
}
