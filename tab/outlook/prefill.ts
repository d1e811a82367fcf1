import type { PeopleFound } from '#shared/contract/api.ts';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import type { Message } from './message.ts';

/** Somebody of the authority, as the directory gives them. */
export type Colleague = PeopleFound['people'][number];

/** Where a filled-in value comes from; its words are shown under the value. */
export type Source = 'sender' | 'recipient' | 'copied' | 'subject' | 'chosen';

/** Somebody in a role, and where that was taken from. */
export interface NamedPerson {
  readonly person: { readonly id: string; readonly name: string; readonly mail: string };
  readonly source: Source;
}

/** Somebody the email is from or to who is known in the authority. */
export interface OnEmail {
  readonly person: Colleague;
  readonly source: Source;
}

/** The addresses on an email that may be colleagues, the sender first, each once, without the reader's own. */
export function addressesOf(message: Message, reader: string): readonly { mail: string; source: Source }[] {
  const tagged = [
    ...(message.from ? [{ mail: message.from.mail, source: 'sender' as const }] : []),
    ...message.to.map(({ mail }) => ({ mail, source: 'recipient' as const })),
    ...message.cc.map(({ mail }) => ({ mail, source: 'copied' as const })),
  ].map((one) => ({ ...one, mail: one.mail.trim().toLowerCase() }));
  const seen = new Set([reader.trim().toLowerCase(), '']);
  return tagged.filter(({ mail }) => {
    if (seen.has(mail)) return false;
    seen.add(mail);
    return true;
  });
}

/** The colleague who has exactly an address; a search by address may find others too. */
export function withMail(people: readonly Colleague[], mail: string): Colleague | undefined {
  return people.find((person) => person.mail.toLowerCase() === mail.toLowerCase());
}

/**
 * Who of the email is taken for which role that the procedure wants named. Somebody is taken when they hold the role;
 * where several do, the sender goes before those written to, and these before those copied in; two alike are left for
 * the person to choose between. A sender without any known role is taken for the first role nobody was found for.
 */
export function matchRoles(
  roles: OpeningFormView['named'],
  onEmail: readonly OnEmail[],
): Readonly<Record<string, NamedPerson>> {
  const matched: Record<string, NamedPerson> = {};
  const taken = new Set<string>();
  const take = (role: string, { person, source }: OnEmail) => {
    matched[role] = { person: { id: person.id, name: person.name, mail: person.mail }, source };
    taken.add(person.id);
  };
  for (const role of roles) {
    const holders = onEmail.filter(({ person }) => !taken.has(person.id) && holds(person, role));
    const nearest = holders.filter(({ source }) => source === holders[0]?.source);
    if (nearest.length === 1 && nearest[0]) take(role.role, nearest[0]);
  }
  const free = roles.find(({ role }) => !matched[role]);
  const sender = onEmail.find(({ source, person }) => source === 'sender' && person.roles.length === 0);
  if (free && sender && !taken.has(sender.person.id)) take(free.role, sender);
  return matched;
}

function holds(person: Colleague, wanted: OpeningFormView['named'][number]): boolean {
  const names = [wanted.role, wanted.label].map((name) => name.toLowerCase());
  return person.roles.some((role) => names.includes(role.toLowerCase()));
}

// Dotted capitals that are not somebody's initials.
const NOT_INITIALS = new Set(['U.K.', 'E.U.', 'N.H.S.', 'A.M.', 'P.M.', 'P.S.', 'F.A.O.', 'R.E.', 'I.R.O.']);

/** A child's initials and number as far as a subject line says them. Always shown for checking, never taken silently. */
export function childInSubject(subject: string): { readonly initials: string; readonly number: string } {
  const dotted = [...subject.matchAll(/(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?){1,3}\p{Lu}\b\.?/gu)]
    .map(([found]) => `${found.replace(/[\s.]/g, '').split('').join('.')}.`)
    .filter((initials) => !NOT_INITIALS.has(initials));
  const numbers = [...subject.matchAll(/(?<![\w/-])\d{5,10}(?![\w/-])/g)].map(([found]) => found);
  return { initials: only(dotted), number: only(numbers) };
}

/** The one thing that was found; nothing when there are several, since any choice might be the wrong child. */
function only(found: readonly string[]): string {
  const different = new Set(found);
  return different.size === 1 ? (found[0] ?? '') : '';
}

/** "Liam Webb" as "L.W.". */
export function initialsOf(name: string): string {
  const letters = name
    .trim()
    .split(/\s+/)
    .flatMap((word) => word.match(/\p{L}/u)?.[0]?.toUpperCase() ?? [])
    .slice(0, 6);
  return letters.map((letter) => `${letter}.`).join('');
}
