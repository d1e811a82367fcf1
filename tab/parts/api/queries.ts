import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CaseView } from '#shared/contract/case-view.ts';
import { useApi } from './api-context.tsx';
import { followCase } from './follow-case.ts';

const CASELOAD = ['caseload'] as const;
const caseKey = (id: string) => ['case', id] as const;

/** Who is signed in, and what they may raise. */
export function useMe() {
  const api = useApi();
  return useQuery({ queryKey: ['me'], queryFn: () => api.me(), staleTime: 300_000 });
}

/** The caseload, page by page. */
export function useCaseload() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: CASELOAD,
    queryFn: ({ pageParam }) => api.caseload(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 60_000,
  });
}

/** One case, read again whenever it changes while the page is open. */
export function useCase(id: string) {
  const api = useApi();
  const client = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    void followCase(api, id, () => void client.invalidateQueries({ queryKey: caseKey(id) }), stop.signal);
    return () => stop.abort();
  }, [api, id, client]);
  return useQuery({ queryKey: caseKey(id), queryFn: () => api.theCase(id) });
}

/** People of the authority whose name, mail or role fits what was typed. */
export function usePeople(search: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['people', search],
    queryFn: () => api.people(search),
    enabled: search.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** Takes in a case that an answer brought, so that the result is on the screen at once. */
export function useTakeIn(): (view: CaseView) => void {
  const client = useQueryClient();
  return (view) => {
    client.setQueryData(caseKey(view.id), view);
    void client.invalidateQueries({ queryKey: CASELOAD });
  };
}
