import { type Kysely, sql } from 'kysely';
import { ownAuthorityOnly } from './own-authority.ts';

/** Whom the bot reaches, the mailbox the service writes from, and what replicas may ask of Microsoft together. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create table reach (
    authority text not null,
    person text not null,
    state text not null check (state in ('reachable', 'blocked', 'notInstalled')),
    since timestamptz not null default now(),
    tried_at timestamptz,
    primary key (authority, person)
  )`.execute(db);
  await ownAuthorityOnly(db, { reach: 'select, insert, update' });
  await sql`alter table authority add column mailbox text`.execute(db);
  await addBudgets(db);
}

/**
 * Counts of requests, over all authorities. They hold for an hour at most and may be lost with the server, so they are
 * not logged; the service's role has no business with them.
 */
async function addBudgets(db: Kysely<never>): Promise<void> {
  await sql`create unlogged table budget_window (
    key text not null primary key,
    points integer not null default 0,
    expire bigint
  )`.execute(db);
  await sql`create unlogged table budget_place (
    key text not null,
    place integer not null,
    free_at timestamptz not null,
    holder text,
    primary key (key, place)
  )`.execute(db);
}
