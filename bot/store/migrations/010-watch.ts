import { type Kysely, sql } from 'kysely';
import { ownAuthorityOnly } from './own-authority.ts';

/** Alarms about the service's own working, which sign-ins were refused, and clocks found by when they were due. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create table alarm (
    authority text not null,
    id text not null,
    what text not null,
    count integer not null,
    raised_at timestamptz not null,
    seen_at timestamptz not null default now(),
    over_at timestamptz,
    primary key (authority, id)
  )`.execute(db);
  // One alarm at a time about one thing: whichever replica comes first.
  await sql`create unique index alarm_open on alarm (authority, what) where over_at is null`.execute(db);
  await sql`create table sign_in (
    tenant text not null,
    service text not null,
    asked_at timestamptz not null default now(),
    refused boolean not null default false,
    primary key (tenant, service)
  )`.execute(db);
  // A clock that cannot be served is put off again and again; when it was due stays.
  await sql`create index clock_owed on clock (due_at)`.execute(db);
  await ownAuthorityOnly(db, { alarm: 'select, insert, update' });
  await allowTheDueCheck(db);
}

/** Whoever looks over all authorities reads every alarm, and keeps the sign-ins, which hold nothing of a case. */
async function allowTheDueCheck(db: Kysely<never>): Promise<void> {
  await sql`create policy all_authorities on alarm for select to resolution_clock using (true)`.execute(db);
  await sql`grant select on alarm to resolution_clock`.execute(db);
  await sql`alter table sign_in enable row level security`.execute(db);
  await sql`alter table sign_in force row level security`.execute(db);
  await sql`create policy all_tenants on sign_in to resolution_clock using (true)`.execute(db);
  await sql`grant select, insert, update on sign_in to resolution_clock`.execute(db);
}
