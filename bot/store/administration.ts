import { sql } from 'kysely';
import type { AdministrationTransaction } from '../application/ports/administration-store.ts';
import type { Rows } from './enter.ts';

type Log = Pick<AdministrationTransaction, 'doneBefore' | 'log' | 'logBefore'>;
type Administrators = Pick<
  AdministrationTransaction,
  | 'lock'
  | 'administrators'
  | 'nameAdministrator'
  | 'removeAdministrator'
  | 'withMail'
  | 'keepPerson'
  | 'setProcedures'
>;

/** Who administers the authority, its people, and which procedures it runs. */
export function administrators(rows: Rows, authority: string): Administrators {
  return {
    lock: async () => {
      await rows
        .selectFrom('authority')
        .select('authority')
        .where('authority', '=', authority)
        .forUpdate()
        .execute();
    },
    administrators: () =>
      rows
        .selectFrom('administrator')
        .innerJoin('person', (join) =>
          join
            .onRef('person.authority', '=', 'administrator.authority')
            .onRef('person.id', '=', 'administrator.person'),
        )
        .select(['person.id', 'person.name', 'person.mail'])
        .where('administrator.authority', '=', authority)
        .orderBy('person.name')
        .orderBy('person.id')
        .execute(),
    nameAdministrator: async (person) => {
      await rows
        .insertInto('administrator')
        .values({ authority, person })
        .onConflict((one) => one.doNothing())
        .execute();
    },
    removeAdministrator: async (person) => {
      await rows
        .deleteFrom('administrator')
        .where('authority', '=', authority)
        .where('person', '=', person)
        .execute();
    },
    withMail: async (mails) => {
      const small = mails.map((mail) => mail.toLowerCase());
      return rows
        .selectFrom('person')
        .select(['id', 'name', 'mail'])
        .where('authority', '=', authority)
        .where(sql<boolean>`lower(mail) = any(${small}::text[])`)
        .orderBy('id')
        .execute();
    },
    keepPerson: async ({ id, name, mail }) => {
      await rows
        .insertInto('person')
        .values({ authority, id, name, mail })
        .onConflict((one) => one.columns(['authority', 'id']).doUpdateSet({ name, mail }))
        .execute();
    },
    setProcedures: async (procedures, withdrawn) => {
      await rows
        .updateTable('authority')
        .set({ procedures: JSON.stringify(procedures), withdrawn: JSON.stringify(withdrawn) })
        .where('authority', '=', authority)
        .execute();
    },
  };
}

/** Whether somebody administers the authority. */
export async function isAdministrator(rows: Rows, authority: string, person: string): Promise<boolean> {
  const found = await rows
    .selectFrom('administrator')
    .select('person')
    .where('authority', '=', authority)
    .where('person', '=', person)
    .executeTakeFirst();
  return found !== undefined;
}

/** What administrators did, each command once. It can be added to and read, nothing else. */
export function administrationLog(rows: Rows, authority: string): Log {
  const logged = rows.selectFrom('administration_log').where('authority', '=', authority);
  return {
    doneBefore: async (commandId) =>
      (await logged.select('event').where('command_id', '=', commandId).executeTakeFirst())?.event,
    log: async (commandId, { at, person, event }) => {
      await rows
        .insertInto('administration_log')
        .values({ authority, command_id: commandId, at, person, event: JSON.stringify(event) })
        .execute();
    },
    logBefore: (before, limit) =>
      logged
        .select(['id', 'at', 'person', 'event'])
        .$if(before !== undefined, (rest) => rest.where('id', '<', before ?? 0))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
  };
}
