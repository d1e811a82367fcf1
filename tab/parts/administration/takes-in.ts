import type { QueryClient } from '@tanstack/react-query';
import type { Administrators } from '#shared/contract/administration.ts';
import type { CalendarView } from '#shared/contract/calendar-view.ts';
import type { DraftView, Procedures } from '#shared/contract/drafts.ts';
import type { HoldingsView } from '#shared/contract/holdings.ts';
import { ALL, keys } from './query-keys.ts';

/** How what an answer brought is taken in. */
export type TakesIn = ReturnType<typeof takesIn>;

/** Takes in what an answer brought, so that it is on the screen at once; what may have changed with it is read again. */
export function takesIn(cache: QueryClient) {
  const again = (queryKey: readonly unknown[]) => void cache.invalidateQueries({ queryKey });
  const put = (queryKey: readonly unknown[], now: unknown) => {
    // A reading still on its way was asked for before the change: it would take from the screen what was just done.
    void cache.cancelQueries({ queryKey, exact: true });
    cache.setQueryData(queryKey, now);
  };
  return {
    procedures: (now: Procedures) => {
      put(keys.procedures, now);
      again(['me']);
    },
    draft: (now: DraftView) => {
      put(keys.draft(now.procedure), now);
      again(keys.procedures);
    },
    /** A draft that was published or thrown away. */
    draftGone: (procedure: string) => {
      cache.removeQueries({ queryKey: keys.draft(procedure) });
      again(ALL);
      again(['me']);
    },
    /** Somebody else published a draft or threw it away. */
    noDraft: (procedure: string) => {
      void cache.resetQueries({ queryKey: keys.draft(procedure), exact: true });
      again(keys.procedures);
    },
    calendar: (now: CalendarView) => put(keys.calendar, now),
    holdings: (now: HoldingsView) => {
      put([...keys.holdings, false], now);
      again([...keys.holdings, true]);
    },
    administrators: (now: Administrators) => {
      put(keys.administrators, now);
      again(['me']);
    },
  };
}
