import type { DeskState, Person } from './shapes.ts';

/** How many things are new for somebody, in every application together. */
export function newFor(person: Person): number {
  return person.unread.chat + person.unread.mail + person.unread.calendar;
}

/** The council a person works for. */
export function councilOf(state: DeskState, person: Person): string {
  return state.tenants.find((tenant) => tenant.id === person.tenantId)?.name ?? 'Practice council';
}

/** "Amara", for a short button. */
export function firstName(person: Person): string {
  return person.name.split(' ')[0] ?? person.name;
}
