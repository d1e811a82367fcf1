import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import type { Bounds } from '#bot/application/ports/watch.ts';
import type { Replicas } from './contract.ts';
import { newCase, note, RUTH, SAM, setUp } from './made-up.ts';

const AT = '2026-12-01T09:30:00.000Z';
const LATER = '2026-12-01T09:40:00.000Z';
const BOUNDS: Bounds = { limitsBefore: '2026-12-01T09:29:00.000Z', jobsSeconds: 300, jobsAtMost: 5000 };

/** What is not well is found for the authority it concerns, and each alarm is one, whoever looks. */
export function watchPromises(open: () => Replicas): void {
  const run = (statement: string) => sql.raw(statement).execute(open().one.database.kysely);
  const found = async (bounds: Partial<Bounds> = {}) =>
    (await open().other.watch.findings({ ...BOUNDS, ...bounds })).filter(({ authority }) =>
      ['watched', 'beside'].includes(authority),
    );
  const keepEmail = (caseId: string) =>
    ({ kind: 'keepOriginalEmail', authority: 'watched', caseId }) as const;
  const news = async () => {
    const { rows } = await sql<{ person: string; what: string }>`
      select data ->> 'person' as person, data ->> 'what' as what from pgboss.job
      where name = 'tellAdministrator' order by created_on, 1`.execute(open().one.database.kysely);
    return rows;
  };

  beforeAll(async () => {
    const { store } = open().one;
    const administrators = [RUTH.id, SAM.id];
    await setUp(store, { id: 'watched', people: [RUTH, SAM], administrators });
    await setUp(store, { id: 'beside' });
  });

  it('finds nothing where all is well', async () => {
    expect(await found()).toEqual([]);
  });

  it('finds limits that ended before the bound, also those that are put off again and again', async () => {
    const { store } = open().one;
    const caseId = newCase();
    const clock = (name: 'stage' | 'overall' | 'informal', dueAt: string) =>
      ({ name, dueOn: '2026-11-30', dueAt, token: 1 }) as const;
    await store.inAuthority('watched', async (tx) => {
      await tx.append(caseId, [note(1, 'opened')], `w-${caseId}`);
      await tx.setClocks(caseId, [
        clock('stage', '2026-12-01T09:20:00.000Z'),
        clock('overall', '2026-12-01T09:28:59.000Z'),
        clock('informal', '2026-12-01T09:29:30.000Z'),
      ]);
    });
    await run(
      `update clock set serve_at = '2026-12-01T09:31:00Z' where authority = 'watched' and name = 'stage'`,
    );
    expect(await found()).toEqual([{ authority: 'watched', check: 'limits', count: 2 }]);
    await store.inAuthority('watched', (tx) => tx.setClocks(caseId, []));
    expect(await found()).toEqual([]);
  });

  it('finds jobs that could have been begun long ago, and not those that are put off', async () => {
    const caseId = newCase();
    await open().one.store.inAuthority('watched', (tx) => tx.enqueue([keepEmail(caseId), keepEmail(caseId)]));
    expect(await found()).toEqual([]);
    await run(
      `update pgboss.job set start_after = now() - interval '6 minutes' where data ->> 'caseId' = '${caseId}'`,
    );
    expect(await found()).toEqual([{ authority: 'watched', check: 'jobs', count: 2 }]);
    await run(
      `update pgboss.job set start_after = now() + interval '1 hour' where data ->> 'caseId' = '${caseId}'`,
    );
    expect(await found()).toEqual([]);
    await run(`delete from pgboss.job where data ->> 'caseId' = '${caseId}'`);
  });

  it('finds every job that waits where too many do', async () => {
    const caseId = newCase();
    await open().one.store.inAuthority('watched', (tx) => tx.enqueue([keepEmail(caseId)]));
    await run(`update pgboss.queue set ready_count = 41 where name = 'keepOriginalEmail'`);
    expect(await found({ jobsAtMost: 40 })).toEqual([{ authority: 'watched', check: 'jobs', count: 1 }]);
    await run(`update pgboss.queue set ready_count = 0 where name = 'keepOriginalEmail'`);
    await run(`delete from pgboss.job where data ->> 'caseId' = '${caseId}'`);
  });

  it('finds what was given up and is not on the record', async () => {
    await run(`insert into pgboss.job (name, data, created_on)
      values ('givenUp', '{ "authority": "watched", "caseId": "lost" }', now() - interval '6 minutes')`);
    expect(await found()).toEqual([{ authority: 'watched', check: 'givenUp', count: 1 }]);
    await run(`delete from pgboss.job where data ->> 'caseId' = 'lost'`);
  });

  it('finds a refused sign-in: for its own authority, and for all when it is the bot that is refused', async () => {
    const [graph, bot] = [
      { tenant: 'watched', service: 'graph' },
      { tenant: 'home', service: 'bot' },
    ] as const;
    await open().one.watch.signInsDue([graph, bot]);
    await open().one.watch.keepSignIn(graph, true);
    expect(await found()).toEqual([{ authority: 'watched', check: 'graphSignIn', count: 1 }]);
    await open().one.watch.keepSignIn(graph, false);
    await open().one.watch.keepSignIn(bot, true);
    expect((await found()).toSorted((a, b) => a.authority.localeCompare(b.authority))).toEqual([
      { authority: 'beside', check: 'botSignIn', count: 1 },
      { authority: 'watched', check: 'botSignIn', count: 1 },
    ]);
    await open().one.watch.keepSignIn(bot, false);
  });

  it('has each sign-in tried by one replica, and sooner again when it was refused', async () => {
    const { one, other } = open();
    const needed = (['t1', 't2'] as const).map((tenant) => ({ tenant, service: 'graph' }) as const);
    const asked = await Promise.all([one, other].map(({ watch }) => watch.signInsDue(needed)));
    expect(
      asked
        .flat()
        .map(({ tenant }) => tenant)
        .toSorted(),
    ).toEqual(['t1', 't2']);
    await one.watch.keepSignIn({ tenant: 't2', service: 'graph' }, true);
    expect(await other.watch.signInsDue(needed)).toEqual([]);
    await run(`update sign_in set asked_at = now() - interval '2 minutes' where tenant in ('t1', 't2')`);
    expect(await other.watch.signInsDue(needed)).toEqual([{ tenant: 't2', service: 'graph' }]);
  });

  it('raises one alarm, tells each administrator once, and calls it off once, after a calm while', async () => {
    const { one, other } = open();
    const finding = { authority: 'watched', check: 'limits', count: 2 } as const;
    const raised = await Promise.all([one, other].map(({ watch }) => watch.raise(finding, AT)));
    expect(raised.toSorted()).toEqual([false, true]);
    const [alarm, ...more] = (await other.watch.alarms()).filter(({ authority }) => authority === 'watched');
    if (!alarm) throw new Error('There is no alarm');
    expect([alarm, more]).toEqual([{ ...finding, id: alarm.id, raisedAt: AT }, []]);
    expect(await news()).toEqual([
      { person: 'ruth', what: 'raised' },
      { person: 'sam', what: 'raised' },
    ]);
    await other.watch.stillSo(alarm, 5);
    expect(await one.watch.callOff(alarm, LATER, 3600)).toBe(false);
    const over = await Promise.all([one, other].map(({ watch }) => watch.callOff(alarm, LATER, 0)));
    expect(over.toSorted()).toEqual([false, true]);
    expect(await one.watch.alarms()).not.toContainEqual(expect.objectContaining({ authority: 'watched' }));
    expect(await one.watch.alarm('watched', alarm.id)).toEqual({
      ...finding,
      count: 5,
      id: alarm.id,
      raisedAt: AT,
      overAt: LATER,
    });
    expect((await news()).slice(2)).toEqual([
      { person: 'ruth', what: 'over' },
      { person: 'sam', what: 'over' },
    ]);
    expect(await one.watch.alarm('beside', alarm.id)).toBeUndefined();
    expect(await one.watch.raise(finding, LATER)).toBe(true);
  });
}
