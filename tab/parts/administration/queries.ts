import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Administrators } from '#shared/contract/administration.ts';
import type { CalendarView } from '#shared/contract/calendar-view.ts';
import type { DraftView, Procedures } from '#shared/contract/drafts.ts';
import type { HoldingsView } from '#shared/contract/holdings.ts';
import { useApi } from '../api/api-context.tsx';
import { type AdministrationClient, administrationClient } from './client.ts';

const ALL = ['administration'] as const;
const keys = {
  procedures: [...ALL, 'procedures'],
  draft: (procedure: string) => [...ALL, 'draft', procedure],
  calendar: [...ALL, 'calendar'],
  holdings: [...ALL, 'holdings'],
  administrators: [...ALL, 'administrators'],
  log: [...ALL, 'log'],
} as const;

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

/** Who holds which role, with what has ended where it is asked for. */
export function useHoldings(ended: boolean) {
  const client = useAdministration();
  return useQuery({ queryKey: [...keys.holdings, ended], queryFn: () => client.holdings(ended) });
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

/** Takes in what an answer brought, so that it is on the screen at once; what may have changed with it is read again. */
export function useTakeInChange() {
  const cache = useQueryClient();
  const again = (queryKey: readonly unknown[]) => void cache.invalidateQueries({ queryKey });
  return {
    procedures: (now: Procedures) => {
      cache.setQueryData(keys.procedures, now);
      again(['me']);
    },
    draft: (now: DraftView) => {
      cache.setQueryData(keys.draft(now.procedure), now);
      again(keys.procedures);
    },
    /** A draft that was published or thrown away. */
    draftGone: (procedure: string) => {
      cache.removeQueries({ queryKey: keys.draft(procedure) });
      again(ALL);
      again(['me']);
    },
    calendar: (now: CalendarView) => void cache.setQueryData(keys.calendar, now),
    holdings: (now: HoldingsView) => {
      cache.setQueryData([...keys.holdings, false], now);
      again([...keys.holdings, true]);
    },
    administrators: (now: Administrators) => {
      cache.setQueryData(keys.administrators, now);
      again(['me']);
    },
  };
}
