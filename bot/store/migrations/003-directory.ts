import { type Kysely, sql } from 'kysely';

/** Authorities, their people and who holds which role now. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create table authority (
    authority text not null primary key,
    name text not null,
    drive text not null,
    procedures jsonb not null,
    calendar jsonb not null
  )`.execute(db);
  await sql`create table person (
    authority text not null,
    id text not null,
    name text not null,
    mail text not null,
    primary key (authority, id)
  )`.execute(db);
  await sql`create table role_holder (
    authority text not null,
    role text not null,
    place integer not null,
    person text not null,
    primary key (authority, role, place),
    foreign key (authority, person) references person (authority, id)
  )`.execute(db);
}
