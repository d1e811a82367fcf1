import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApi } from './api-context.tsx';

/** The reports that who is signed in may draw up. */
export function useReports() {
  const api = useApi();
  return useQuery({ queryKey: ['reports'], queryFn: () => api.reports(), staleTime: 300_000 });
}

/** A report of a period, once one is chosen. Until it is there, the one before it stays on the screen. */
export function useReport(asked: { procedure: string; report: string; ending?: string | undefined }) {
  const api = useApi();
  return useQuery({
    queryKey: ['report', asked.procedure, asked.report, asked.ending],
    queryFn: () => api.report(asked.procedure, asked.report, asked.ending),
    placeholderData: keepPreviousData,
  });
}
