import { randomUUID } from 'node:crypto';
import { eachOnce } from '#shared/domain/people.ts';
import type { Instant } from '#shared/domain/time.ts';
import { cameWithTheService } from '#shared/wording/administration.ts';
import type { ShippedPacks } from '../application/ports/shipped-packs.ts';
import type { AuthoritySetup } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';
import { rowOf } from './procedure-versions.ts';

/** Sets up an authority once; afterwards only what it cannot be run without is added to it. */
export async function setUpAuthority(
  rows: Rows,
  setup: AuthoritySetup,
  packs: ShippedPacks,
  at: Instant,
): Promise<void> {
  if (await isNew(rows, setup)) await addPeople(rows, setup);
  await addPacks(rows, setup.id, packs, at);
  await addAdministrators(rows, setup);
}

/** Whether the authority was not known; the name, the library and the mailbox of one that was follow the set-up. */
async function isNew(rows: Rows, setup: AuthoritySetup): Promise<boolean> {
  const { id, name, drive, procedures, calendar } = setup;
  const mailbox = setup.mailbox ?? null;
  const added = await rows
    .insertInto('authority')
    .values({
      authority: id,
      name,
      drive,
      mailbox,
      procedures: JSON.stringify(procedures),
      calendar: JSON.stringify(calendar),
    })
    .onConflict((one) => one.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 1n) return true;
  await rows.updateTable('authority').set({ name, drive, mailbox }).where('authority', '=', id).execute();
  return false;
}

async function addPeople(rows: Rows, { id: authority, people, roles }: AuthoritySetup): Promise<void> {
  const everybody = eachOnce([...people, ...Object.values(roles).flat()]);
  if (everybody.length > 0)
    await rows
      .insertInto('person')
      .values(everybody.map(({ id, name, mail }) => ({ authority, id, name, mail })))
      .onConflict((one) => one.doNothing())
      .execute();
  const holdings = Object.entries(roles).flatMap(([role, holders]) =>
    holders.map(({ id }, place) => ({ authority, id: randomUUID(), role, place, person: id })),
  );
  if (holdings.length > 0) await rows.insertInto('role_holding').values(holdings).execute();
}

/** The packs that came with the service up to the versions the authority runs, where it does not have them yet. */
async function addPacks(rows: Rows, authority: string, packs: ShippedPacks, at: Instant): Promise<void> {
  const { procedures } = await rows
    .selectFrom('authority')
    .select('procedures')
    .where('authority', '=', authority)
    .executeTakeFirstOrThrow();
  const used = packs.all.filter(({ procedure }) =>
    procedures.some(({ id, version }) => id === procedure.id && procedure.version <= version),
  );
  for (const { procedure, text, stories } of used) {
    const { id, version, name } = procedure;
    await rows
      .insertInto('procedure_version')
      .values(rowOf(authority, { id, version, name, text, stories, note: cameWithTheService, at }))
      .onConflict((one) => one.doNothing())
      .execute();
  }
}

/** An authority that nobody administers could not be changed at all. */
async function addAdministrators(
  rows: Rows,
  { id: authority, administrators }: AuthoritySetup,
): Promise<void> {
  const already = await rows
    .selectFrom('administrator')
    .select('person')
    .where('authority', '=', authority)
    .limit(1)
    .execute();
  if (already.length > 0 || administrators.length === 0) return;
  await rows
    .insertInto('administrator')
    .columns(['authority', 'person'])
    .expression(
      rows
        .selectFrom('person')
        .select(['authority', 'id'])
        .where('authority', '=', authority)
        .where('id', 'in', administrators),
    )
    .onConflict((one) => one.doNothing())
    .execute();
}
