import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../api/api-context.tsx';
import { type AdministrationClient, administrationClient } from './client.ts';
import { ALL, keys } from './query-keys.ts';
import { type TakesIn, takesIn } from './takes-in.ts';

/** The service as administrators speak to it. */
export function useAdministration(): AdministrationClient {
  const api = useApi();
  return useMemo(() => administrationClient(api), [api]);
}

/** What the authority runs, what is drafted, and what comes with the service. */
export function useProcedures() {
  const client = useAdministration();
  return useQuery({ queryKey: keys.procedures, queryFn: () => client.procedures() });
}

/** A published version. It never changes. */
export function useVersion(procedure: string, version: number | undefined) {
  const client = useAdministration();
  return useQuery({
    queryKey: [...ALL, 'version', procedure, version],
    queryFn: () => client.version(procedure, version ?? 0),
    enabled: version !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The draft of a procedure as it is kept. */
export function useKeptDraft(procedure: string) {
  const client = useAdministration();
  return useQuery({ queryKey: keys.draft(procedure), queryFn: () => client.draft(procedure) });
}

/** Closure days and exceptions. */
export function useCalendar() {
  const client = useAdministration();
  return useQuery({ queryKey: keys.calendar, queryFn: () => client.calendar() });
}

/** Who holds which role, with what has ended where it is asked for. Until that is there, the list before it stays. */
export function useHoldings(ended: boolean) {
  const client = useAdministration();
  return useQuery({
    queryKey: [...keys.holdings, ended],
    queryFn: () => client.holdings(ended),
    placeholderData: keepPreviousData,
  });
}

/** Who administers the authority. */
export function useAdministrators() {
  const client = useAdministration();
  return useQuery({ queryKey: keys.administrators, queryFn: () => client.administrators() });
}

/** What administrators did, page by page. */
export function useLog() {
  const client = useAdministration();
  return useInfiniteQuery({
    queryKey: keys.log,
    queryFn: ({ pageParam }) => client.log(pageParam),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

/** Takes in what an answer brought. */
export function useTakeInChange(): TakesIn {
  return takesIn(useQueryClient());
}
