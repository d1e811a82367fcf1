import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asking, Budgets } from '#bot/application/ports/budgets.ts';
import type { Outcome } from '#bot/application/ports/outcome.ts';
import { sharedBudgets } from '#bot/jobs/budgets.ts';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import { memoryDatabase, postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';
import { mostWithin } from '#tests/support/most-within.ts';
import { until } from '#tests/support/until.ts';

const SILENT = { info: () => {}, error: () => {} };

describe.each<[string, () => Promise<TestDatabase>]>([
  ['PostgreSQL', postgresDatabase],
  ['the embedded database', memoryDatabase],
])('budgets shared on %s', (_engine, fresh) => {
  let database: TestDatabase;
  let open: OpenStore;
  let budgets: Budgets;
  beforeAll(async () => {
    database = await fresh();
    open = await openStore(database.settings, SILENT);
    budgets = sharedBudgets(open.database.kysely);
  });
  afterAll(async () => {
    await open.close();
    await database.drop();
  });

  it('let one chat be sent to as often as Teams allows, and say when it is again for the rest', async () => {
    const asking = { kind: 'chat', authority: 'north', conversation: 'a:ruth', awaited: false } as const;
    const { moments, outcomes } = await askAtOnce(budgets, asking, 20);
    const within = [1000, 2000, 30_000].map((milliseconds) => mostWithin(moments, milliseconds));
    expect(within.map((most, at) => most <= ([7, 8, 60][at] ?? 0))).toEqual([true, true, true]);
    const waiting = outcomes.filter((one) => !one.ok);
    expect(waiting.length).toBe(20 - moments.length);
    expect(waiting[0]).toMatchObject({
      fault: { reason: 'noBudget', retryAfterSeconds: expect.any(Number) },
    });
  });

  it('let other chats be sent to meanwhile', async () => {
    const asking = { kind: 'chat', authority: 'north', awaited: false } as const;
    const others = ['a:sam', 'a:ada', 'a:tom'].map((conversation) => ({ ...asking, conversation }));
    const asked = await Promise.all(others.map((other) => askAtOnce(budgets, other, 1)));
    expect(asked.map(({ moments }) => moments.length)).toEqual([1, 1, 1]);
  });

  it('let four requests be under way in one mailbox', async () => {
    let underWay = 0;
    let most = 0;
    const asking = { kind: 'mailbox', authority: 'north', mailbox: 'ruth' } as const;
    const all = Array.from({ length: 24 }, () =>
      budgets.within(asking, async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((later) => setTimeout(later, 30));
        underWay -= 1;
        return { ok: true, value: undefined };
      }),
    );
    const outcomes = await Promise.all(all);
    expect(most).toBe(4);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(24);
  });

  it('let an answer go out that somebody waits for, whatever goes out to many', async () => {
    const many = { kind: 'chat', authority: 'busy', awaited: false } as const;
    let sent = 0;
    const one = async () => {
      sent += 1;
      return { ok: true, value: undefined } as const;
    };
    // As many as the workers of several replicas ask at a time, again and again.
    const fanOut = Array.from({ length: 12 }, async () => {
      for (let round = 0; round < 15; round += 1) await budgets.within(many, one);
    });
    await until('a whole second’s worth to be sent', async () => sent >= 60 || undefined);
    const answer = await budgets.within({ ...many, conversation: 'a:ruth', awaited: true }, async () => ({
      ok: true,
      value: sent,
    }));
    await Promise.all(fanOut);
    expect(sent).toBe(12 * 15);
    expect(answer.ok && answer.value).toBeLessThan(sent);
  });

  it('come back with what was asked, also when that failed, and keep no place for it', async () => {
    const asking = { kind: 'mailbox', authority: 'north', mailbox: 'sam' } as const;
    const refused: Outcome<never> = { ok: false, fault: { reason: 'refused', said: '403' } };
    for (let time = 0; time < 6; time += 1) {
      expect(await budgets.within(asking, async () => refused)).toEqual(refused);
      await expect(budgets.within(asking, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
    }
  });
});

/** Asks so often at the same time; when each was let through, and what came of all. */
async function askAtOnce(budgets: Budgets, asking: Asking, times: number) {
  const moments: number[] = [];
  const outcomes = await Promise.all(
    Array.from({ length: times }, () =>
      budgets.within(asking, async () => ({ ok: true, value: moments.push(performance.now()) }) as const),
    ),
  );
  return { moments, outcomes };
}
