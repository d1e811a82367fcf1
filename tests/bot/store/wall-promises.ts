import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { inAuthority } from '#bot/store/enter.ts';
import type { Replicas } from './contract.ts';
import { newCase, note, RUTH, SAM, setUp } from './made-up.ts';

const REFUSED = { code: '42501' };
const TODAY = '2026-11-23';

/** What one authority has is not there for another, and nobody changes what is on the record. */
export function wallPromises(open: () => Replicas): void {
  const caseId = newCase();
  const asService = (authority: string, statement: string) =>
    inAuthority(open().one.database.kysely, authority, (rows) => sql.raw(statement).execute(rows));

  beforeAll(async () => {
    await open().one.store.inAuthority('walled', (tx) => tx.append(caseId, [note(1, 'ours')], 'w-1'));
    await setUp(open().one.store, { id: 'walled', people: [RUTH], roles: { officer: [RUTH] } });
  });

  it('shows another authority nothing', async () => {
    const seen = await open().one.store.inAuthority('stranger', async (tx) => ({
      entries: await tx.entries(caseId),
      person: await tx.person('ruth'),
      holders: await tx.holders(TODAY),
      authority: await tx.authorityRow(),
    }));
    expect(seen).toEqual({ entries: [], person: undefined, holders: {}, authority: undefined });
    expect((await asService('stranger', 'select * from entry')).rows).toEqual([]);
    expect((await asService('stranger', 'select * from person')).rows).toEqual([]);
  });

  it('shows nothing before an authority is entered', async () => {
    const seen = await open()
      .one.database.kysely.transaction()
      .execute(async (rows) => {
        await sql`set local role resolution_service`.execute(rows);
        return sql`select * from entry`.execute(rows);
      });
    expect(seen.rows).toEqual([]);
  });

  it('refuses a row written for another authority', async () => {
    const slipped = asService(
      'stranger',
      `insert into case_head (authority, case_id, seq, hash) values ('walled', 'slipped', 1, '')`,
    );
    await expect(slipped).rejects.toMatchObject(REFUSED);
  });

  it.each([
    `update entry set hash = ''`,
    'delete from entry',
    'truncate entry',
    'truncate case_head cascade',
    `update command_answer set seq = 0`,
    'delete from view_log',
    `update procedure_version set note = ''`,
    'delete from procedure_version',
    `update administration_log set person = ''`,
    'delete from administration_log',
    'delete from authority',
    `update administrator set person = 'sam'`,
    'alter table entry disable row level security',
    'delete from pgboss.job',
  ])('refuses the service: %s', async (statement) => {
    await expect(asService('walled', statement)).rejects.toMatchObject(REFUSED);
  });

  it.each([
    'select * from entry',
    'select hash from case_head',
    'update clock set case_id = case_id',
    'delete from clock',
  ])('refuses the due check: %s', async (statement) => {
    const { kysely } = open().one.database;
    await open().one.store.inAuthority('walled', (tx) =>
      tx.setClocks(caseId, [
        { name: 'stage', dueOn: '2036-12-01', dueAt: '2036-12-02T00:00:00.000Z', token: 1 },
      ]),
    );
    const tried = kysely.transaction().execute(async (rows) => {
      await sql`set local role resolution_clock`.execute(rows);
      return sql.raw(statement).execute(rows);
    });
    await expect(tried).rejects.toMatchObject(REFUSED);
  });

  it('reads people and roles as they were first set up; a later set-up changes name and library only', async () => {
    const { store } = open().one;
    const sam = { id: 'sam', name: 'Sam 100% Lowe', mail: 'sam@practice.example' };
    const setup = {
      id: 'directory',
      drive: 'drive-1',
      procedures: [{ id: 'made-up', version: 2 }],
      calendar: { closedOn: ['2026-12-29'], openOn: [] },
      people: [RUTH, sam],
      roles: { officer: [sam, RUTH], manager: [] },
    };
    const row = {
      id: 'directory',
      name: 'directory',
      drive: 'drive-1',
      procedures: [{ id: 'made-up', version: 2 }],
      withdrawn: [],
      calendar: { closedOn: ['2026-12-29'], openOn: [] },
    };
    await setUp(store, setup);
    await store.inAuthority('directory', async (tx) => {
      expect(await tx.holders(TODAY)).toEqual({ officer: [sam, RUTH] });
      expect(await tx.people('okaf', 10)).toEqual([RUTH]);
      expect(await tx.people('SAM@', 10)).toEqual([sam]);
      expect(await tx.people('0%', 10)).toEqual([sam]);
      expect(await tx.authorityRow()).toEqual(row);
    });
    const { id } = setup;
    await setUp(store, { id, name: 'Renamed', drive: 'drive-2', people: [RUTH], roles: { manager: [RUTH] } });
    await store.inAuthority('directory', async (tx) => {
      expect(await tx.authorityRow()).toEqual({ ...row, name: 'Renamed', drive: 'drive-2' });
      expect(await tx.holders(TODAY)).toEqual({ officer: [sam, RUTH] });
      expect(await tx.person('sam')).toEqual(sam);
    });
  });

  it('takes its first administrators from the set-up while it has none', async () => {
    const { store } = open().one;
    const named = () =>
      store.inAuthority('governed', async (tx) => [
        await tx.isAdministrator('ruth'),
        await tx.isAdministrator('sam'),
      ]);
    await setUp(store, { id: 'governed', people: [RUTH, SAM] });
    expect(await named()).toEqual([false, false]);
    await setUp(store, { id: 'governed', administrators: ['ruth', 'a stranger'] });
    expect(await named()).toEqual([true, false]);
    await setUp(store, { id: 'governed', administrators: ['sam'] });
    expect(await named()).toEqual([true, false]);
  });
}
