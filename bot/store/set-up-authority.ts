import type { Person, RoleHolders } from '#shared/domain/people.ts';
import type { AuthoritySetup } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';

/** Makes the authority's row, people and roles what its administrator has set up; who is no longer there is gone. */
export async function setUpAuthority(rows: Rows, setup: AuthoritySetup): Promise<void> {
  await keepAuthority(rows, setup);
  await rows.deleteFrom('role_holder').where('authority', '=', setup.id).execute();
  await keepPeople(rows, setup.id, everybody(setup));
  await keepHolders(rows, setup.id, setup.roles);
}

async function keepAuthority(
  rows: Rows,
  { id, name, drive, procedures, calendar }: AuthoritySetup,
): Promise<void> {
  const row = { name, drive, procedures: JSON.stringify(procedures), calendar: JSON.stringify(calendar) };
  await rows
    .insertInto('authority')
    .values({ authority: id, ...row })
    .onConflict((one) => one.column('authority').doUpdateSet(row))
    .execute();
}

function everybody({ people, roles }: AuthoritySetup): readonly Person[] {
  const all = [...Object.values(roles).flat(), ...people];
  return [...new Map(all.map((person) => [person.id, person])).values()];
}

async function keepPeople(rows: Rows, authority: string, people: readonly Person[]): Promise<void> {
  const before = rows.deleteFrom('person').where('authority', '=', authority);
  if (people.length === 0) {
    await before.execute();
    return;
  }
  await before
    .where(
      'id',
      'not in',
      people.map(({ id }) => id),
    )
    .execute();
  await rows
    .insertInto('person')
    .values(people.map(({ id, name, mail }) => ({ authority, id, name, mail })))
    .onConflict((one) =>
      one.columns(['authority', 'id']).doUpdateSet((is) => ({
        name: is.ref('excluded.name'),
        mail: is.ref('excluded.mail'),
      })),
    )
    .execute();
}

async function keepHolders(rows: Rows, authority: string, roles: RoleHolders): Promise<void> {
  const holders = Object.entries(roles).flatMap(([role, people]) =>
    people.map(({ id }, place) => ({ authority, role, place, person: id })),
  );
  if (holders.length > 0) await rows.insertInto('role_holder').values(holders).execute();
}
