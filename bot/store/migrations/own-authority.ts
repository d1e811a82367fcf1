import { type Kysely, sql } from 'kysely';

/** Row-level security for each table: whatever a query says, the service sees and writes the rows of one authority. */
export async function ownAuthorityOnly(
  db: Kysely<never>,
  rightsOf: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, rights] of Object.entries(rightsOf)) {
    const table = sql.table(name);
    await sql`alter table ${table} enable row level security`.execute(db);
    await sql`alter table ${table} force row level security`.execute(db);
    await sql`create policy own_authority on ${table} to resolution_service
      using (authority = current_setting('app.authority', true))
      with check (authority = current_setting('app.authority', true))`.execute(db);
    await sql`grant ${sql.raw(rights)} on ${table} to resolution_service`.execute(db);
  }
}
