import type { Administrators, KeepPerson, PeopleList } from '#shared/contract/administration.ts';
import { administrationRefusals } from '#shared/wording/administration.ts';
import { refused } from './answers.ts';
import type { AtWork, Change } from './as-administrator.ts';

const PAGE = 50;

/** Who administers the authority. */
export async function administratorsView({ tx }: AtWork): Promise<Administrators> {
  return { administrators: [...(await tx.administrators())] };
}

/** Names an administrator, or takes it from one. There is always one left. */
export async function nameAdministrator(
  { tx }: AtWork,
  person: string,
  administrator: boolean,
): Promise<Change> {
  if (administrator) {
    if (!(await tx.person(person)))
      return refused('unacceptable', administrationRefusals.unknownPerson('person'));
    await tx.nameAdministrator(person);
    return { ok: true, event: { type: 'administratorNamed', person } };
  }
  const all = await tx.administrators();
  const others = all.filter(({ id }) => id !== person);
  if (others.length === all.length) return refused('unacceptable', administrationRefusals.notAnAdministrator);
  if (others.length === 0) return refused('conflict', administrationRefusals.lastAdministrator);
  await tx.removeAdministrator(person);
  return { ok: true, event: { type: 'administratorRemoved', person } };
}

/** People of the authority whose name or address fits. */
export async function peopleView({ tx }: AtWork, search: string): Promise<PeopleList> {
  const found = await tx.people(search, PAGE + 1);
  return { people: found.slice(0, PAGE), more: found.length > PAGE };
}

/** Adds somebody to the authority's people, or changes their name or address. */
export async function keepPerson(
  { tx }: AtWork,
  person: string,
  { name, mail }: KeepPerson,
): Promise<Change> {
  const [other] = (await tx.withMail([mail])).filter(({ id }) => id !== person);
  if (other) return refused('unacceptable', administrationRefusals.mailTaken(other.name));
  const before = await tx.person(person);
  await tx.keepPerson({ id: person, name, mail });
  return { ok: true, event: { type: before ? 'personChanged' : 'personAdded', person } };
}
