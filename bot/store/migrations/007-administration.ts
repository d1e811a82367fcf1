import { type Kysely, sql } from 'kysely';
import { ownAuthorityOnly } from './own-authority.ts';

/** What was published stays as it was, and so does what administrators did. */
const RIGHTS = {
  procedure_version: 'select, insert',
  administration_log: 'select, insert',
  procedure_draft: 'select, insert, update, delete',
  administrator: 'select, insert, delete',
} as const;

/** Procedures by version and their drafts, who administers, what they did, and who holds a role from when to when. */
export async function up(db: Kysely<never>): Promise<void> {
  await addProcedures(db);
  await addAdministrators(db);
  await ownAuthorityOnly(db, RIGHTS);
  await giveHoldingsTheirDays(db);
  await sql`alter table authority
    add column withdrawn jsonb not null default '[]',
    add column calendar_reasons jsonb not null default '{}',
    add column calendar_revision integer not null default 1,
    add column holdings_revision integer not null default 1`.execute(db);
}

async function addProcedures(db: Kysely<never>): Promise<void> {
  // json and not jsonb: a pack keeps the order its author gave its parts, in which people are shown them.
  await sql`create table procedure_version (
    authority text not null,
    id text not null,
    version integer not null check (version > 0),
    name text not null,
    pack json not null,
    stories jsonb not null,
    note text not null,
    published_at timestamptz not null,
    published_by text,
    primary key (authority, id, version)
  )`.execute(db);
  await sql`create table procedure_draft (
    authority text not null,
    id text not null,
    based_on integer,
    text text not null,
    stories jsonb not null,
    revision integer not null,
    edited_by text not null,
    edited_at timestamptz not null,
    primary key (authority, id)
  )`.execute(db);
}

async function addAdministrators(db: Kysely<never>): Promise<void> {
  await sql`create table administrator (
    authority text not null,
    person text not null,
    primary key (authority, person),
    foreign key (authority, person) references person (authority, id)
  )`.execute(db);
  await sql`create table administration_log (
    authority text not null,
    id bigint generated always as identity,
    command_id text not null,
    person text not null,
    at timestamptz not null,
    event jsonb not null,
    primary key (authority, id),
    unique (authority, command_id)
  )`.execute(db);
}

/** The table keeps its rows, its rights and its policy; each row gets an id of its own. */
async function giveHoldingsTheirDays(db: Kysely<never>): Promise<void> {
  await sql`alter table role_holder rename to role_holding`.execute(db);
  await sql`alter table role_holding
    add column id text not null default gen_random_uuid()::text,
    add column team text,
    add column first_day date,
    add column last_day date check (last_day >= first_day),
    add column deputy text`.execute(db);
  await sql`alter table role_holding
    alter column id drop default,
    drop constraint role_holder_pkey,
    add primary key (authority, id),
    add foreign key (authority, deputy) references person (authority, id)`.execute(db);
  await sql`create index role_holding_role on role_holding (authority, role, place)`.execute(db);
}
