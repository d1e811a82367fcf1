import type { Caller } from '../case-work.ts';
import { administerHoldings } from './administer-holdings.ts';
import { administerProcedures } from './administer-procedures.ts';
import type { Administration } from './administration.ts';
import { told } from './answers.ts';
import { type AdministrationParts, type AtWork, type Change, changing, looking } from './as-administrator.ts';
import { calendarView, saveCalendar } from './closure-days.ts';
import { logView } from './log-view.ts';
import { administratorsView, keepPerson, nameAdministrator, peopleView } from './people.ts';

/** Everything administrators can do: each use is one transaction that sees their authority only. */
export function administer(parts: AdministrationParts): Administration {
  const look = <T>(caller: Caller, view: (at: AtWork) => Promise<T>) =>
    looking(parts, caller, (at) => told(view(at)));
  const change = <T>(
    caller: Caller,
    id: string,
    make: (at: AtWork) => Promise<Change>,
    view: (at: AtWork) => Promise<T>,
  ) => changing(parts, caller, id, make, (at) => told(view(at)));
  return {
    ...administerProcedures(parts, look, change),
    ...administerHoldings(parts, look, change),
    administrators: (caller) => look(caller, administratorsView),
    nameAdministrator: (caller, person, { id, administrator }) =>
      change(caller, id, (at) => nameAdministrator(at, person, administrator), administratorsView),
    people: (caller, search) => look(caller, (at) => peopleView(at, search)),
    keepPerson: (caller, person, asked) =>
      change(
        caller,
        asked.id,
        (at) => keepPerson(at, person, asked),
        (at) => peopleView(at, asked.mail),
      ),
    log: (caller, after) => look(caller, (at) => logView(at, after)),
    calendar: (caller) => look(caller, calendarView),
    saveCalendar: (caller, asked) => change(caller, asked.id, (at) => saveCalendar(at, asked), calendarView),
  };
}
