import { type Kysely, sql } from 'kysely';

/** The record: a case's entries, where its chain ends (also the row that locks it), and the answers to commands. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create table case_head (
    authority text not null,
    case_id text not null,
    seq integer not null,
    hash text not null,
    summary jsonb,
    primary key (authority, case_id)
  )`.execute(db);
  await sql`create table entry (
    authority text not null,
    case_id text not null,
    seq integer not null check (seq > 0),
    command_id text not null,
    entry jsonb not null check ((entry ->> 'seq')::integer = seq),
    hash text not null,
    primary key (authority, case_id, seq),
    foreign key (authority, case_id) references case_head (authority, case_id)
  )`.execute(db);
  await sql`create table command_answer (
    authority text not null,
    command_id text not null,
    case_id text not null,
    seq integer not null,
    primary key (authority, command_id)
  )`.execute(db);
}
