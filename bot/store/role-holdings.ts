import { sql } from 'kysely';
import type { Person, RoleHolders } from '#shared/domain/people.ts';
import type { Day } from '#shared/domain/time.ts';
import type { AdministrationTransaction, RoleHolding } from '../application/ports/administration-store.ts';
import type { Rows } from './enter.ts';

type Holdings = Pick<
  AdministrationTransaction,
  'holdings' | 'keepHolding' | 'dropHolding' | 'orderHoldings' | 'holdingsChanged'
>;

/** Who holds each role on a day, each person once, in order. */
export async function holdersOn(rows: Rows, authority: string, today: Day): Promise<RoleHolders> {
  const found = await withPeople(rows, authority)
    .select(['role_holding.role', 'person.id', 'person.name', 'person.mail'])
    .where((is) => is.or([is('first_day', 'is', null), is('first_day', '<=', today)]))
    .where((is) => is.or([is('last_day', 'is', null), is('last_day', '>=', today)]))
    .execute();
  const held: Record<string, Person[]> = {};
  for (const { role, ...person } of found) {
    const those = held[role] ?? [];
    if (!those.some(({ id }) => id === person.id)) those.push(person);
    held[role] = those;
  }
  return held;
}

/** Every holding, as administrators read and change them. */
export function roleHoldings(rows: Rows, authority: string): Holdings {
  return {
    holdings: async () => {
      const { revision } = await rows
        .selectFrom('authority')
        .select('holdings_revision as revision')
        .where('authority', '=', authority)
        .executeTakeFirstOrThrow();
      return { revision, holdings: await readHoldings(rows, authority) };
    },
    keepHolding: (holding) => keepHolding(rows, authority, holding),
    dropHolding: async (id) => {
      await rows.deleteFrom('role_holding').where('authority', '=', authority).where('id', '=', id).execute();
    },
    orderHoldings: async (ids) => {
      await sql`update role_holding set place = given.place
        from unnest(${[...ids]}::text[]) with ordinality as given (id, place)
        where role_holding.authority = ${authority} and role_holding.id = given.id`.execute(rows);
    },
    holdingsChanged: async () => {
      await rows
        .updateTable('authority')
        .set((is) => ({ holdings_revision: is('holdings_revision', '+', 1) }))
        .where('authority', '=', authority)
        .execute();
    },
  };
}

function withPeople(rows: Rows, authority: string) {
  return rows
    .selectFrom('role_holding')
    .innerJoin('person', (join) =>
      join
        .onRef('person.authority', '=', 'role_holding.authority')
        .onRef('person.id', '=', 'role_holding.person'),
    )
    .where('role_holding.authority', '=', authority)
    .orderBy('role_holding.role')
    .orderBy('role_holding.place')
    .orderBy('role_holding.id');
}

async function readHoldings(rows: Rows, authority: string): Promise<readonly RoleHolding[]> {
  const found = await withPeople(rows, authority)
    .leftJoin('person as other', (join) =>
      join
        .onRef('other.authority', '=', 'role_holding.authority')
        .onRef('other.id', '=', 'role_holding.deputy'),
    )
    .select(['role_holding.id', 'role_holding.role', 'role_holding.team', 'first_day', 'last_day'])
    .select(['person.id as personId', 'person.name', 'person.mail'])
    .select(['other.id as otherId', 'other.name as otherName', 'other.mail as otherMail'])
    .execute();
  return found.map((row) => ({
    id: row.id,
    role: row.role,
    person: { id: row.personId, name: row.name, mail: row.mail },
    team: row.team ?? undefined,
    from: row.first_day ?? undefined,
    to: row.last_day ?? undefined,
    deputy:
      row.otherId === null
        ? undefined
        : { id: row.otherId, name: row.otherName ?? '', mail: row.otherMail ?? '' },
  }));
}

async function keepHolding(rows: Rows, authority: string, holding: RoleHolding): Promise<void> {
  const { id, role, person, team, from, to, deputy } = holding;
  const row = {
    role,
    person: person.id,
    team: team ?? null,
    first_day: from ?? null,
    last_day: to ?? null,
    deputy: deputy?.id ?? null,
  };
  const last = rows
    .selectFrom('role_holding')
    .select((is) => is(is.fn.coalesce(is.fn.max('place'), is.lit(0)), '+', 1).as('place'))
    .where('authority', '=', authority)
    .where('role', '=', role);
  await rows
    .insertInto('role_holding')
    .values({ authority, id, place: last, ...row })
    .onConflict((one) => one.columns(['authority', 'id']).doUpdateSet(row))
    .execute();
}
