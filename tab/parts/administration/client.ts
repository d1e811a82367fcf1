import type { z } from 'zod';
import {
  type AdministrationLog,
  type Administrators,
  administrationLogSchema,
  administrationRefusedSchema,
  administratorsSchema,
  type KeepPerson,
  type PeopleList,
  peopleListSchema,
} from '#shared/contract/administration.ts';
import {
  type CalendarView,
  calendarAnswerSchema,
  type SaveCalendar,
} from '#shared/contract/calendar-view.ts';
import {
  type DraftView,
  draftAnswerSchema,
  type Procedures,
  type PublishDraft,
  type PublishedVersion,
  proceduresSchema,
  publishedSchema,
  type RehearsalView,
  rehearsalSchema,
  type SaveDraft,
  type StartDraft,
  versionSchema,
} from '#shared/contract/drafts.ts';
import {
  type AddHolding,
  type EndHolding,
  type HoldingsView,
  holdingsAnswerSchema,
  type Imported,
  type ImportHoldings,
  importedSchema,
} from '#shared/contract/holdings.ts';
import { ApiFailure } from '../api/api-failure.ts';
import type { Api } from '../api/client.ts';

/** What came of a change: done, with what is now; or refused in words, with what is there instead. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly said: z.output<typeof administrationRefusedSchema> };

/** Everything the administration's pages ask of the service. What cannot be read is thrown as a failure. */
export interface AdministrationClient {
  procedures(): Promise<Procedures>;
  version(procedure: string, version: number): Promise<PublishedVersion>;
  offer(procedure: string, asked: { id: string; offered: boolean }): Promise<Outcome<Procedures>>;
  draft(procedure: string): Promise<DraftView>;
  startDraft(asked: StartDraft): Promise<Outcome<DraftView>>;
  saveDraft(procedure: string, asked: SaveDraft): Promise<Outcome<DraftView>>;
  discardDraft(procedure: string, asked: { id: string; revision: number }): Promise<Outcome<Procedures>>;
  rehearse(procedure: string): Promise<Outcome<RehearsalView>>;
  publish(procedure: string, asked: PublishDraft): Promise<Outcome<{ procedure: string; version: number }>>;
  calendar(): Promise<CalendarView>;
  saveCalendar(asked: SaveCalendar): Promise<Outcome<CalendarView>>;
  holdings(ended: boolean): Promise<HoldingsView>;
  addHolding(asked: AddHolding): Promise<Outcome<HoldingsView>>;
  changeHolding(holding: string, asked: AddHolding): Promise<Outcome<HoldingsView>>;
  endHolding(holding: string, asked: EndHolding): Promise<Outcome<HoldingsView>>;
  importHoldings(asked: ImportHoldings): Promise<Outcome<Imported>>;
  administrators(): Promise<Administrators>;
  nameAdministrator(
    person: string,
    asked: { id: string; administrator: boolean },
  ): Promise<Outcome<Administrators>>;
  keepPerson(person: string, asked: KeepPerson): Promise<Outcome<PeopleList>>;
  log(after: number | undefined): Promise<AdministrationLog>;
}

const draftSchema = draftAnswerSchema.transform(({ draft }) => draft);
const calendarSchema = calendarAnswerSchema.transform(({ calendar }) => calendar);
const holdingsSchema = holdingsAnswerSchema.transform(({ holdings }) => holdings);

/** The service as administrators speak to it. */
export function administrationClient(api: Pick<Api, 'administration'>): AdministrationClient {
  const read = async <T>(schema: z.ZodType<T>, path: string): Promise<T> => {
    const response = await api.administration('GET', path);
    const outcome = await outcomeOf(schema, response);
    if (outcome.kind === 'done') return outcome.value;
    throw new ApiFailure('refused', response.status, outcome.said.refusal);
  };
  const send = async <T>(schema: z.ZodType<T>, method: 'GET' | 'POST' | 'PUT', path: string, body?: object) =>
    outcomeOf(schema, await api.administration(method, path, body));
  return {
    procedures: () => read(proceduresSchema, '/procedures'),
    version: (procedure, version) => read(versionSchema, `/procedures/${procedure}/versions/${version}`),
    offer: (procedure, asked) => send(proceduresSchema, 'PUT', `/procedures/${procedure}/offered`, asked),
    draft: (procedure) => read(draftSchema, `/drafts/${procedure}`),
    startDraft: (asked) => send(draftSchema, 'POST', '/drafts', asked),
    saveDraft: (procedure, asked) => send(draftSchema, 'PUT', `/drafts/${procedure}`, asked),
    discardDraft: (procedure, asked) => send(proceduresSchema, 'POST', `/drafts/${procedure}/discard`, asked),
    rehearse: (procedure) => send(rehearsalSchema, 'GET', `/drafts/${procedure}/rehearsal`),
    publish: (procedure, asked) => send(publishedSchema, 'POST', `/drafts/${procedure}/publish`, asked),
    calendar: () => read(calendarSchema, '/calendar'),
    saveCalendar: (asked) => send(calendarSchema, 'PUT', '/calendar', asked),
    holdings: (ended) => read(holdingsSchema, `/holdings?ended=${ended}`),
    addHolding: (asked) => send(holdingsSchema, 'POST', '/holdings', asked),
    changeHolding: (holding, asked) =>
      send(holdingsSchema, 'PUT', `/holdings/${encodeURIComponent(holding)}`, asked),
    endHolding: (holding, asked) =>
      send(holdingsSchema, 'POST', `/holdings/${encodeURIComponent(holding)}/end`, asked),
    importHoldings: (asked) => send(importedSchema, 'POST', '/holdings/import', asked),
    administrators: () => read(administratorsSchema, '/administrators'),
    nameAdministrator: (person, asked) =>
      send(administratorsSchema, 'PUT', `/administrators/${encodeURIComponent(person)}`, asked),
    keepPerson: (person, asked) =>
      send(peopleListSchema, 'PUT', `/people/${encodeURIComponent(person)}`, asked),
    log: (after) => read(administrationLogSchema, `/log${after === undefined ? '' : `?after=${after}`}`),
  };
}

async function outcomeOf<T>(schema: z.ZodType<T>, response: Response): Promise<Outcome<T>> {
  const body: unknown = await response.json().catch(() => undefined);
  const done = response.ok ? schema.safeParse(body) : undefined;
  if (done?.success) return { kind: 'done', value: done.data };
  const refused = response.ok ? undefined : administrationRefusedSchema.safeParse(body);
  if (refused?.success) return { kind: 'refused', said: refused.data };
  throw new ApiFailure('unexpected', response.status);
}
