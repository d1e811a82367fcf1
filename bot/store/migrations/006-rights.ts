import { type Kysely, sql } from 'kysely';
import { ownAuthorityOnly } from './own-authority.ts';

/** What the service may do with each table. What is on the record it may add and read, nothing else. */
const RIGHTS = {
  entry: 'select, insert',
  command_answer: 'select, insert',
  email: 'select, insert',
  raised_from: 'select, insert',
  view_log: 'select, insert',
  case_head: 'select, insert, update',
  authority: 'select, insert, update',
  series: 'select, insert, update',
  effect_step: 'select, insert, update',
  card: 'select, insert, update',
  conversation: 'select, insert, update',
  person: 'select, insert, update, delete',
  role_holder: 'select, insert, update, delete',
  case_person: 'select, insert, update, delete',
  clock: 'select, insert, update, delete',
} as const;

/** Every table is walled off by authority; the due check alone looks over all of them. */
export async function up(db: Kysely<never>): Promise<void> {
  await ownAuthorityOnly(db, RIGHTS);
  await allowTheDueCheck(db);
}

/**
 * The due check takes a clock and its case together, so that it never waits for somebody who has the one and wants
 * the other. Locking needs the right to update; the policy lets no update through.
 */
async function allowTheDueCheck(db: Kysely<never>): Promise<void> {
  for (const name of ['clock', 'case_head']) {
    const table = sql.table(name);
    await sql`create policy due_check on ${table} for select to resolution_clock using (true)`.execute(db);
    await sql`create policy due_lock on ${table} for update to resolution_clock
      using (true) with check (false)`.execute(db);
  }
  await sql`grant select, update (case_id) on clock to resolution_clock`.execute(db);
  await sql`grant select (authority, case_id), update (case_id) on case_head to resolution_clock`.execute(db);
  await sql`create policy all_authorities on authority for select to resolution_clock using (true)`.execute(
    db,
  );
  await sql`grant select (authority) on authority to resolution_clock`.execute(db);
}
