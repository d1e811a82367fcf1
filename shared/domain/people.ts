/** The key of a role in a procedure pack, such as the reviewing officer's or a manager's. */
export type RoleKey = string;

/** Somebody of the authority, known by the object id of their sign-in, never by name or address. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
}

/** Somebody in the part they have in a case. */
export interface Party {
  readonly role: RoleKey;
  readonly person: Person;
}

/** Who holds each role of the authority now. A role that is missing or empty is held by nobody. */
export type RoleHolders = Readonly<Record<RoleKey, readonly Person[]>>;

/** Who gave a command: a person, a clock that came due, or the service reporting what came of an outside effect. */
export type Actor =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'clock' }
  | { readonly kind: 'service' };

/** By which way something reached the record. */
export type Way = 'chat' | 'tab' | 'outlook' | 'clock' | 'service';

/** People in their order, each once, however many parts they have. */
export function eachOnce<P extends Pick<Person, 'id'>>(people: readonly P[]): readonly P[] {
  return people.filter(({ id }, at) => people.findIndex((one) => one.id === id) === at);
}
