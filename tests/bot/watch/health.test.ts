import { expect, it } from 'vitest';
import { DatabaseAway } from '#bot/application/ports/store.ts';
import type { Alarm } from '#bot/application/ports/watch.ts';
import { type HealthParts, health } from '#bot/health.ts';

const ALARM: Alarm = {
  authority: 'north',
  id: 'alarm-1',
  check: 'limits',
  count: 3,
  raisedAt: '2026-12-01T09:30:00.000Z',
};

/** How a replica is that is well but for what is given. */
function replica(different: Partial<HealthParts>) {
  const { signal } = new AbortController();
  return health({ watch: { alarms: async () => [] }, ending: signal, watching: () => true, ...different });
}

it('is well when there is a database, a watcher and no alarm', async () => {
  expect([await replica({}).serving(), await replica({}).ready()]).toEqual([[], []]);
});

it('names each alarm of the replicas, and takes requests all the same', async () => {
  const alarmed = replica({
    watch: { alarms: async () => [ALARM, { ...ALARM, check: 'botSignIn', count: 1 }] },
  });
  expect(await alarmed.serving()).toEqual([]);
  expect(await alarmed.ready()).toEqual([
    {
      check: 'limits',
      authority: 'north',
      count: 3,
      says: '3 limits of your cases ended, and the service has not dealt with them in time: nobody was reminded or asked to decide.',
    },
    {
      check: 'botSignIn',
      authority: 'north',
      count: 1,
      says: 'Microsoft refuses the sign-in of the bot, so that no cards are sent in Teams and none are brought up to date.',
    },
  ]);
});

it('takes no requests without a database, or when it was asked to end', async () => {
  const away = replica({ watch: { alarms: () => Promise.reject(new DatabaseAway('gone')) } });
  expect((await away.serving()).map(({ check }) => check)).toEqual(['database']);
  expect((await away.ready()).map(({ check }) => check)).toEqual(['database']);
  const ending = replica({ ending: AbortSignal.abort() });
  expect((await ending.serving()).map(({ check }) => check)).toEqual(['ending']);
  expect((await ending.ready()).map(({ check }) => check)).toEqual(['ending']);
});

it('says when its watcher does not look', async () => {
  const silent = replica({ watching: () => false });
  expect(await silent.serving()).toEqual([]);
  expect((await silent.ready()).map(({ check }) => check)).toEqual(['watcher']);
});
