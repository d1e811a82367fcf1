import { type Kysely, sql } from 'kysely';

/** What is read besides the record: whose lists a case is in, running clocks, the mail cases were raised from. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create table case_person (
    authority text not null,
    case_id text not null,
    person text not null,
    asked boolean not null,
    place text collate "C" not null,
    primary key (authority, case_id, person)
  )`.execute(db);
  await sql`create index case_person_list on case_person (authority, person, place)`.execute(db);
  await sql`create index case_person_asked on case_person (authority, person, place) where asked`.execute(db);
  await sql`create table clock (
    authority text not null,
    case_id text not null,
    name text not null,
    token integer not null,
    due_on date not null,
    due_at timestamptz not null,
    serve_at timestamptz not null,
    primary key (authority, case_id, name)
  )`.execute(db);
  // The due check looks over all authorities, so this index alone is not led by one.
  await sql`create index clock_due on clock (serve_at)`.execute(db);
  await sql`create table raised_from (
    authority text not null,
    case_id text not null,
    internet_message_id text not null,
    conversation_id text not null,
    raised_at timestamptz not null,
    primary key (authority, case_id)
  )`.execute(db);
  await sql`create index raised_from_message on raised_from (authority, internet_message_id)`.execute(db);
  await sql`create index raised_from_conversation on raised_from (authority, conversation_id)`.execute(db);
}
