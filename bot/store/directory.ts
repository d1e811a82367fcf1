import type { Person, RoleHolders } from '#shared/domain/people.ts';
import type { Transaction } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';

type Directory = Pick<Transaction, 'holders' | 'person' | 'people' | 'authorityRow'>;

/** The authority's own row, its people, and who holds which role. */
export function directory(rows: Rows, authority: string): Directory {
  const people = rows.selectFrom('person').select(['id', 'name', 'mail']).where('authority', '=', authority);
  return {
    holders: () => holders(rows, authority),
    person: (id) => people.where('id', '=', id).executeTakeFirst(),
    people: (search, limit) => {
      const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
      return people
        .where((is) => is.or([is('name', 'ilike', like), is('mail', 'ilike', like)]))
        .orderBy('name')
        .orderBy('id')
        .limit(limit)
        .execute();
    },
    authorityRow: async () => {
      const row = await rows
        .selectFrom('authority')
        .select(['authority as id', 'name', 'drive', 'procedures', 'calendar'])
        .where('authority', '=', authority)
        .executeTakeFirst();
      return row;
    },
  };
}

async function holders(rows: Rows, authority: string): Promise<RoleHolders> {
  const found = await rows
    .selectFrom('role_holder')
    .innerJoin('person', (join) =>
      join
        .onRef('person.authority', '=', 'role_holder.authority')
        .onRef('person.id', '=', 'role_holder.person'),
    )
    .select(['role_holder.role', 'person.id', 'person.name', 'person.mail'])
    .where('role_holder.authority', '=', authority)
    .orderBy('role_holder.role')
    .orderBy('role_holder.place')
    .execute();
  const held: Record<string, Person[]> = {};
  for (const { role, ...person } of found) {
    const those = held[role] ?? [];
    those.push(person);
    held[role] = those;
  }
  return held;
}
