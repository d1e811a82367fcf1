import type { Person } from '../people.ts';
import { firstDay, type WorkingHours } from './read.ts';

/** When this person works; most people keep the usual hours. */
export function workingHoursOf(person: Person): WorkingHours {
  return firstDay.otherHours.find((h) => h.mail === person.mail) ?? firstDay.usualHours;
}
