import { type Kysely, sql } from 'kysely';

/**
 * Two roles without a login. Every transaction takes one of them on, whoever the service signs in as: `resolution_service`
 * works for one authority; `resolution_clock` only finds the next clock that is due, over all of them.
 */
export async function up(db: Kysely<never>): Promise<void> {
  for (const role of ['resolution_service', 'resolution_clock']) {
    // Roles belong to the whole server: an operator may have made them, or another database's migration at this moment.
    await sql`do $$ begin
      if not exists (select from pg_roles where rolname = '${sql.raw(role)}') then
        create role ${sql.id(role)} nologin;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`.execute(db);
    // Whoever made a role on a newer server may hand it out, yet not take it on before it is granted.
    await sql`do $$ begin
      set local role ${sql.id(role)};
      reset role;
    exception when insufficient_privilege then grant ${sql.id(role)} to current_user;
    end $$`.execute(db);
  }
}
