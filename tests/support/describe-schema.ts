import { type Kysely, sql } from 'kysely';

/** What a version of the service relies on in the database, a line each. */
export interface Schema {
  /** Tables and their columns, keys, rules and rights: everything a statement can depend on. */
  readonly lines: readonly string[];
  /** Those lines that bind whoever writes to a table, each with its table. */
  readonly bonds: readonly { readonly table: string; readonly line: string }[];
}

interface Line {
  readonly tab: string;
  readonly line: string;
  readonly binds: boolean;
}

/** Describes the tables of the service as the database has them now. */
export async function describeSchema(kysely: Kysely<never>): Promise<Schema> {
  const { rows } = await sql<Line>`
    with tab as (
      select oid, relname::text as name, relrowsecurity, relforcerowsecurity, relacl from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely%'
    )
    select name as tab, false as binds,
      format('table %s, walled %s, also for its owner %s', name, relrowsecurity, relforcerowsecurity) as line
    from tab
    union all
    select name, attnotnull and not atthasdef and attidentity = '',
      format('column %s.%s %s%s', name, attname, format_type(atttypid, atttypmod),
        case when not attnotnull then '' when atthasdef or attidentity <> '' then ', given' else ', required' end)
    from tab join pg_attribute on attrelid = tab.oid and attnum > 0 and not attisdropped
    union all
    select name, true, format('constraint on %s: %s', name, pg_get_constraintdef(con.oid))
    from tab join pg_constraint con on conrelid = tab.oid and contype <> 'n'
    union all
    select name, true, format('unique on %s: %s', name, pg_get_indexdef(indexrelid))
    from tab join pg_index on indrelid = tab.oid and indisunique and not indisprimary
    where not exists (select from pg_constraint where conindid = indexrelid)
    union all
    select name, true, format('trigger on %s: %s', name, pg_get_triggerdef(trg.oid))
    from tab join pg_trigger trg on tgrelid = tab.oid and not tgisinternal
    union all
    select name, permissive = 'RESTRICTIVE', format('policy on %s for %s to %s: %s, %s, %s', name, cmd, roles, permissive, qual, with_check)
    from tab join pg_policies on tablename = name
    union all
    select name, false, format('%s may %s %s', grantee::regrole, privilege_type, name)
    from tab, aclexplode(relacl) where grantee::regrole::text like 'resolution%'
    union all
    select name, false, format('%s may %s %s.%s', grantee::regrole, privilege_type, name, attname)
    from tab join pg_attribute on attrelid = tab.oid, aclexplode(attacl)
    order by 1, 3`.execute(kysely);
  return {
    lines: rows.map(({ line }) => line),
    bonds: rows.filter(({ binds }) => binds).map(({ tab, line }) => ({ table: tab, line })),
  };
}

/**
 * What a version that knows the earlier schema can no longer do, or must now do, under the later one; nothing when both
 * can be at work on one database.
 */
export function inTheWay(before: Schema, after: Schema): readonly string[] {
  const [was, is] = [new Set(before.lines), new Set(after.lines)];
  const tables = new Set(before.lines.flatMap((line) => /^table (\w+)/.exec(line)?.[1] ?? []));
  const gone = before.lines.filter((line) => !is.has(line)).map((line) => `gone: ${line}`);
  const demanded = after.bonds
    .filter(({ table, line }) => tables.has(table) && !was.has(line))
    .map(({ line }) => `new: ${line}`);
  return [...gone, ...demanded];
}
