import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { tell } from '../parts/api.ts';
import { useDesk } from '../parts/desk-context.ts';
import { anything } from '../parts/shapes.ts';

/** A move of the practice day. */
type ClockMove = { readonly move: 'nextWorkingDay' } | { readonly to: string };

/** Moves the practice day; everything shown is asked for again, because a day may have brought much. */
export function useMoveClock() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (moves: readonly ClockMove[]) => {
      for (const move of moves) await tell('/desk/clock', move, anything);
    },
    onSettled: () => client.invalidateQueries(),
  });
}

/** The practice time now, going on from what was last heard. */
export function useNow(): string {
  const { state } = useDesk();
  const [now, setNow] = useState(state.now);
  useEffect(() => {
    const heard = Date.now();
    const tick = () => setNow(new Date(Date.parse(state.now) + Date.now() - heard).toISOString());
    tick();
    const timer = setInterval(tick, 5000);
    return () => clearInterval(timer);
  }, [state.now]);
  return now;
}
