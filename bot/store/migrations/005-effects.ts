import { type Kysely, sql } from 'kysely';

/** What is kept of the world outside: cards sent, original mail, steps of effects, views, numbers given out. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create table card (
    authority text not null,
    case_id text not null,
    notice text not null,
    person text not null,
    recipient jsonb not null,
    message jsonb not null,
    shown text not null,
    primary key (authority, case_id, notice, person)
  )`.execute(db);
  await sql`create table email (
    authority text not null,
    case_id text not null,
    sha256 text not null,
    mime bytea not null,
    primary key (authority, case_id)
  )`.execute(db);
  await sql`create table effect_step (
    authority text not null,
    effect text not null,
    value text not null,
    primary key (authority, effect)
  )`.execute(db);
  await sql`create table view_log (
    authority text not null,
    case_id text not null,
    id bigint generated always as identity,
    person text not null,
    viewed_at timestamptz not null,
    primary key (authority, case_id, id)
  )`.execute(db);
  await sql`create table conversation (
    authority text not null,
    person text not null,
    conversation_id text not null,
    service_url text not null,
    primary key (authority, person)
  )`.execute(db);
  await sql`create table series (
    authority text not null,
    series text not null,
    last integer not null,
    primary key (authority, series)
  )`.execute(db);
}
