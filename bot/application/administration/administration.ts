import type * as Contract from '#shared/contract/administration.ts';
import type { CalendarView, SaveCalendar } from '#shared/contract/calendar-view.ts';
import type * as Drafts from '#shared/contract/drafts.ts';
import type * as Holdings from '#shared/contract/holdings.ts';
import type { Caller } from '../case-work.ts';
import type { Told } from './answers.ts';

type Answer<T> = Promise<Told<T>>;

/** What administrators can do with their authority. Everybody else is refused, whatever they ask. */
export interface Administration {
  administrators(caller: Caller): Answer<Contract.Administrators>;
  nameAdministrator(
    caller: Caller,
    person: string,
    asked: { readonly id: string; readonly administrator: boolean },
  ): Answer<Contract.Administrators>;
  people(caller: Caller, search: string): Answer<Contract.PeopleList>;
  keepPerson(caller: Caller, person: string, asked: Contract.KeepPerson): Answer<Contract.PeopleList>;
  log(caller: Caller, after: number | undefined): Answer<Contract.AdministrationLog>;
  procedures(caller: Caller): Answer<Drafts.Procedures>;
  version(caller: Caller, procedure: string, version: number): Answer<Drafts.PublishedVersion>;
  offer(
    caller: Caller,
    procedure: string,
    asked: { readonly id: string; readonly offered: boolean },
  ): Answer<Drafts.Procedures>;
  startDraft(caller: Caller, asked: Drafts.StartDraft): Answer<Drafts.DraftView>;
  draft(caller: Caller, procedure: string): Answer<Drafts.DraftView>;
  saveDraft(caller: Caller, procedure: string, asked: Drafts.SaveDraft): Answer<Drafts.DraftView>;
  discardDraft(
    caller: Caller,
    procedure: string,
    asked: { readonly id: string; readonly revision: number },
  ): Answer<Drafts.Procedures>;
  rehearse(caller: Caller, procedure: string): Answer<Drafts.RehearsalView>;
  publish(
    caller: Caller,
    procedure: string,
    asked: Drafts.PublishDraft,
  ): Answer<{ readonly procedure: string; readonly version: number }>;
  calendar(caller: Caller): Answer<CalendarView>;
  saveCalendar(caller: Caller, asked: SaveCalendar): Answer<CalendarView>;
  holdings(caller: Caller, ended: boolean): Answer<Holdings.HoldingsView>;
  addHolding(caller: Caller, asked: Holdings.AddHolding): Answer<Holdings.HoldingsView>;
  changeHolding(caller: Caller, holding: string, asked: Holdings.AddHolding): Answer<Holdings.HoldingsView>;
  endHolding(caller: Caller, holding: string, asked: Holdings.EndHolding): Answer<Holdings.HoldingsView>;
  importHoldings(caller: Caller, asked: Holdings.ImportHoldings): Answer<Holdings.Imported>;
}
