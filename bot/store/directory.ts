import type { Person, RoleHolders } from '#shared/domain/people.ts';
import type { Authority, Transaction } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';

type Directory = Pick<Transaction, 'holders' | 'person' | 'people' | 'authorityRow'>;

/**
 * The authority's own row, its people, and who holds which role. One transaction asks for the same again and again:
 * what it was told once it is told again.
 */
export function directory(rows: Rows, authority: string): Directory {
  const people = rows.selectFrom('person').select(['id', 'name', 'mail']).where('authority', '=', authority);
  const asked = new Map<string, Promise<Person | undefined>>();
  const allHolders = once(() => holders(rows, authority));
  const ownRow = once(() => authorityRow(rows, authority));
  return {
    holders: allHolders,
    person: (id) => {
      const before = asked.get(id);
      if (before) return before;
      const asking = people.where('id', '=', id).executeTakeFirst();
      asked.set(id, asking);
      return asking;
    },
    people: (search, limit) => {
      const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
      return people
        .where((is) => is.or([is('name', 'ilike', like), is('mail', 'ilike', like)]))
        .orderBy('name')
        .orderBy('id')
        .limit(limit)
        .execute();
    },
    authorityRow: ownRow,
  };
}

/** Asks the first time only. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking: Promise<T> | undefined;
  return () => {
    asking ??= ask();
    return asking;
  };
}

function authorityRow(rows: Rows, authority: string): Promise<Authority | undefined> {
  return rows
    .selectFrom('authority')
    .select(['authority as id', 'name', 'drive', 'procedures', 'calendar'])
    .where('authority', '=', authority)
    .executeTakeFirst();
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
