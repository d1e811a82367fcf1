import { expect, test, vi } from 'vitest';
import { followCase } from '#tab/parts/api/follow-case.ts';

test('a change is told; a stream that breaks is opened again and what it missed is read', async () => {
  vi.useFakeTimers();
  const stop = new AbortController();
  const answers = [new Response('event: changed\ndata: {"seq":12}\n\n'), new Response('', { status: 503 })];
  const told: string[] = [];
  const following = followCase(
    {
      changes: async () => {
        told.push('opened');
        return answers.shift() ?? Promise.reject(new Error('gone'));
      },
    },
    'case-142',
    () => told.push('changed'),
    stop.signal,
  );
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['opened', 'changed']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual(['opened', 'changed', 'changed', 'opened']);
  stop.abort();
  await following;
  vi.useRealTimers();
});
