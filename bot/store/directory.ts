import type { Person, RoleHolders } from '#shared/domain/people.ts';
import type { Day } from '#shared/domain/time.ts';
import type { Authority, Transaction } from '../application/ports/store.ts';
import { isAdministrator } from './administration.ts';
import type { Rows } from './enter.ts';
import { holdersOn } from './role-holdings.ts';

type Directory = Pick<Transaction, 'holders' | 'isAdministrator' | 'person' | 'people' | 'authorityRow'>;

/**
 * The authority's own row, its people, and who holds which role. One transaction asks for the same again and again:
 * what it was told once it is told again.
 */
export function directory(rows: Rows, authority: string): Directory {
  const asked = new Map<string, Promise<Person | undefined>>();
  const held = new Map<Day, Promise<RoleHolders>>();
  const ownRow = once(() => authorityRow(rows, authority));
  return {
    holders: (today) => {
      const before = held.get(today);
      if (before) return before;
      const asking = holdersOn(rows, authority, today);
      held.set(today, asking);
      return asking;
    },
    isAdministrator: (id) => isAdministrator(rows, authority, id),
    person: (id) => {
      const before = asked.get(id);
      if (before) return before;
      const asking = personWith(rows, authority, id);
      asked.set(id, asking);
      return asking;
    },
    people: (search, limit) => peopleLike(rows, authority, search, limit),
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

function peopleOf(rows: Rows, authority: string) {
  return rows.selectFrom('person').select(['id', 'name', 'mail']).where('authority', '=', authority);
}

/** Somebody of the authority, by the id of their sign-in. */
export function personWith(rows: Rows, authority: string, id: string): Promise<Person | undefined> {
  return peopleOf(rows, authority).where('id', '=', id).executeTakeFirst();
}

/** People of the authority whose name or address contains some words. */
export function peopleLike(
  rows: Rows,
  authority: string,
  search: string,
  limit: number,
): Promise<readonly Person[]> {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return peopleOf(rows, authority)
    .where((is) => is.or([is('name', 'ilike', like), is('mail', 'ilike', like)]))
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** The authority's own row. */
export async function authorityRow(rows: Rows, authority: string): Promise<Authority | undefined> {
  const row = await rows
    .selectFrom('authority')
    .select(['authority as id', 'name', 'drive', 'mailbox', 'procedures', 'withdrawn', 'calendar'])
    .where('authority', '=', authority)
    .executeTakeFirst();
  return row && { ...row, mailbox: row.mailbox ?? undefined };
}
