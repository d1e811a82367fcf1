import { mayOpen, rolesOf } from '#shared/domain/permissions.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { londonDay } from '#shared/domain/time.ts';
import { longDay } from '#shared/wording/dates.ts';
import { roleLabel } from '#shared/wording/names.ts';
import type { Caller, CaseWork } from './case-work.ts';
import type { Authority, Transaction } from './ports/store.ts';
import type { RecordParts } from './record.ts';
import { openingForm } from './views/opening-form.ts';

/** The procedures of the authority as new cases would have them, also those that take no new cases. */
export async function proceduresIn(
  tx: Pick<Transaction, 'procedure'>,
  authority: Authority | undefined,
): Promise<readonly Procedure[]> {
  const found: Procedure[] = [];
  for (const { id, version } of authority?.procedures ?? []) {
    const procedure = await tx.procedure(id, version);
    if (procedure) found.push(procedure);
  }
  return found;
}

/** Who the caller is and what they may raise; nothing when the authority does not know them. */
export async function whoAmI(
  parts: RecordParts,
  tx: Transaction,
  caller: Caller,
): ReturnType<CaseWork['me']> {
  const person = await tx.person(caller.person);
  const authority = await tx.authorityRow();
  if (!person || !authority) return undefined;
  const now = parts.clock.now();
  const holders = await tx.holders(londonDay(now));
  const procedures = await proceduresIn(tx, authority);
  const roles = rolesOf(holders, person.id).map((role) => labelIn(procedures, role));
  const circumstances = { now, calendar: authority.calendar, holders, freshId: '' };
  return {
    person: { ...person, roles },
    authority: authority.name,
    day: longDay(londonDay(now)),
    mayRaise: procedures
      .filter((procedure) => !authority.withdrawn.includes(procedure.id))
      .filter((procedure) => mayOpen(procedure, holders, person.id))
      .map((one) => openingForm(one, person.id, circumstances)),
    administrator: await tx.isAdministrator(person.id),
  };
}

/** People of the authority whose name fits, for somebody whom the authority knows. */
export async function findPeople(
  parts: RecordParts,
  tx: Transaction,
  caller: Caller,
  search: string,
): ReturnType<CaseWork['people']> {
  if (!(await tx.person(caller.person))) return { people: [] };
  const found = await tx.people(search, 20);
  const holders = await tx.holders(londonDay(parts.clock.now()));
  const procedures = await proceduresIn(tx, await tx.authorityRow());
  return {
    people: found.map((person) => ({
      ...person,
      roles: rolesOf(holders, person.id).map((role) => labelIn(procedures, role)),
    })),
  };
}

function labelIn(procedures: readonly Procedure[], role: string): string {
  const procedure = procedures.find(({ roles }) => roles[role]);
  return procedure ? roleLabel(procedure, role) : role;
}
