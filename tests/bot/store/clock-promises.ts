import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { DueClock } from '#bot/application/ports/store.ts';
import type { Clock } from '#shared/domain/clocks.ts';
import type { Replicas } from './contract.ts';
import { newCase, note } from './made-up.ts';

const BEFORE = '2026-11-30T23:59:59.000Z';
const DUE = '2026-12-01T00:00:00.000Z';
const LATER = '2026-12-01T00:01:00.000Z';

/** A clock that comes due is served once, by one replica, and not when it was replaced. */
export function clockPromises(open: () => Replicas): void {
  const stage = (token: number): Clock => ({ name: 'stage', dueOn: '2026-11-30', dueAt: DUE, token });
  const running = async (...clocks: readonly Clock[]) => {
    const caseId = newCase();
    await open().one.store.inAuthority('timed', async (tx) => {
      await tx.append(caseId, [note(1, 'opened')], `timed-${caseId}`);
      await tx.setClocks(caseId, clocks);
    });
    return caseId;
  };
  const stop = (caseId: string) => open().one.store.inAuthority('timed', (tx) => tx.setClocks(caseId, []));

  it('leaves a clock alone until it is due, then serves it once', async () => {
    const caseId = await running(stage(3));
    const served: DueClock[] = [];
    const serve = (now: string) =>
      open().one.store.serveDueClock(now, async (_tx, due) => void served.push(due));
    expect(await serve(BEFORE)).toBe(false);
    expect(await serve(DUE)).toBe(true);
    expect(await serve(DUE)).toBe(false);
    expect(served).toEqual([{ authority: 'timed', caseId, name: 'stage', token: 3 }]);
  });

  it('is served by one of two replicas that look at the same moment', async () => {
    await running(stage(1));
    const served: string[] = [];
    const { one, other } = open();
    const found = await Promise.all(
      [one, other].map(({ store }, replica) =>
        store.serveDueClock(DUE, async (tx, { caseId }) => {
          const entries = await tx.entriesForChange(caseId);
          await tx.append(caseId, [note(entries.length + 1, 'passed')], `tick-${caseId}`);
          served.push(`replica ${replica}`);
        }),
      ),
    );
    expect(found.toSorted()).toEqual([false, true]);
    expect(served).toHaveLength(1);
  });

  it('replaces the clocks of a case, so that an old one is never served', async () => {
    const caseId = await running(stage(1), { ...stage(1), name: 'overall' });
    await open().one.store.inAuthority('timed', (tx) => tx.setClocks(caseId, [stage(7)]));
    const served: DueClock[] = [];
    while (await open().one.store.serveDueClock(DUE, async (_tx, due) => void served.push(due)));
    expect(served).toEqual([{ authority: 'timed', caseId, name: 'stage', token: 7 }]);
  });

  it('keeps the clock that serving one has set', async () => {
    const caseId = await running(stage(1));
    await open().one.store.serveDueClock(DUE, (tx, due) => tx.setClocks(due.caseId, [stage(2)]));
    const served: number[] = [];
    await open().one.store.serveDueClock(DUE, async (_tx, due) => void served.push(due.token));
    expect(served).toEqual([2]);
    await stop(caseId);
  });

  it('keeps the clock that serving one has set anew for later, under the same name and token', async () => {
    const caseId = await running(stage(1));
    const set = { ...stage(1), dueAt: LATER };
    await open().one.store.serveDueClock(DUE, (tx, due) => tx.setClocks(due.caseId, [set]));
    const served: string[] = [];
    const serve = (now: string) =>
      open().one.store.serveDueClock(now, async (_tx, due) => void served.push(due.caseId));
    expect(await serve(DUE)).toBe(false);
    expect(await serve(LATER)).toBe(true);
    expect(served).toEqual([caseId]);
  });

  it('leaves a clock of a name that it does not know to a newer version', async () => {
    const caseId = await running(stage(1));
    const { kysely } = open().one.database;
    await sql`insert into clock (authority, case_id, name, token, due_on, due_at, serve_at)
      values ('timed', ${caseId}, 'novelty:2', 1, '2026-11-30', ${BEFORE}, ${BEFORE})`.execute(kysely);
    const served: string[] = [];
    while (await open().one.store.serveDueClock(DUE, async (_tx, { name }) => void served.push(name)));
    expect(served).toEqual(['stage']);
    await open().one.store.inAuthority('timed', (tx) => tx.setClocks(caseId, [stage(2)]));
    await stop(caseId);
    const left = await kysely.selectFrom('clock').select('name').where('case_id', '=', caseId).execute();
    expect(left).toEqual([{ name: 'novelty:2' }]);
    await kysely.deleteFrom('clock').where('case_id', '=', caseId).execute();
  });

  it('puts off a clock that could not be served, with nothing changed, and serves the next', async () => {
    const first = await running({ ...stage(1), dueAt: BEFORE });
    const second = await running(stage(1));
    const failing = open().one.store.serveDueClock(DUE, async (tx, { caseId }) => {
      await tx.append(caseId, [note(2, 'half done')], 'half');
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    const served: string[] = [];
    const serve = (now: string) =>
      open().one.store.serveDueClock(now, async (_tx, { caseId }) => void served.push(caseId));
    await serve(DUE);
    expect(await serve(DUE)).toBe(false);
    await serve(LATER);
    expect(served).toEqual([second, first]);
    expect(await open().one.store.inAuthority('timed', (tx) => tx.entries(first))).toHaveLength(1);
  });
}
