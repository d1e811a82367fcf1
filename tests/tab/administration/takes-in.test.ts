import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { CalendarView } from '#shared/contract/calendar-view.ts';
import { keys } from '#tab/parts/administration/query-keys.ts';
import { takesIn } from '#tab/parts/administration/takes-in.ts';

const before: CalendarView = {
  revision: 3,
  today: '2026-11-24',
  closedOn: [],
  openOn: [],
  running: 'They stay.',
};
const after = { ...before, revision: 4, closedOn: [{ day: '2026-12-24', reason: 'Christmas Eve' }] };

test('a day that was just added stays, though the calendar was being read before it was', async () => {
  const cache = new QueryClient();
  const { promise: answer, resolve } = Promise.withResolvers<CalendarView>();
  const reading = cache.fetchQuery({ queryKey: keys.calendar, queryFn: () => answer }).catch(() => undefined);
  takesIn(cache).calendar(after);
  resolve(before);
  await reading;
  expect(cache.getQueryData(keys.calendar)).toEqual(after);
});

test('who administers and what one may do is read again once an administrator is named', () => {
  const cache = new QueryClient();
  cache.setQueryData(['me'], { administrator: true });
  takesIn(cache).administrators({ administrators: [] });
  expect(cache.getQueryState(['me'])?.isInvalidated).toBe(true);
});
