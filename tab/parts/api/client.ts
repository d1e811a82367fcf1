import type { z } from 'zod';
import {
  type CommandRequest,
  doneSchema,
  type Lookup,
  lookupSchema,
  type Me,
  meSchema,
  type OpenRequest,
  type PeopleFound,
  peopleSchema,
  type RefusalView,
  refusedSchema,
} from '#shared/contract/api.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import { type CaseloadView, caseloadSchema } from '#shared/contract/caseload-view.ts';
import {
  type ReportList,
  type ReportView,
  reportListSchema,
  reportViewSchema,
} from '#shared/contract/reports.ts';
import { ApiFailure } from './api-failure.ts';
import { exchange, type Reach, type TokenSource } from './exchange.ts';

/** What came of a command: carried out, or refused in words with the case as it is now. */
export type Answer =
  | { readonly kind: 'done'; readonly case: CaseView }
  | { readonly kind: 'refused'; readonly refusal: RefusalView; readonly case: CaseView | undefined };

/** Everything the tab and the pane ask of the service. */
export interface Api {
  me(): Promise<Me>;
  caseload(after: string | undefined): Promise<CaseloadView>;
  theCase(id: string): Promise<CaseView>;
  people(search: string): Promise<PeopleFound['people']>;
  lookup(email: { internetMessageId: string; conversationId: string }): Promise<Lookup>;
  open(request: OpenRequest): Promise<Answer>;
  give(caseId: string, request: CommandRequest): Promise<Answer>;
  reports(): Promise<ReportList>;
  report(procedure: string, report: string, ending: string | undefined): Promise<ReportView>;
  /** What administrators ask, as it is answered; read by the part that only they load. */
  administration(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Response>;
  /** The stream of changes of one case. */
  changes(caseId: string, signal: AbortSignal): Promise<Response>;
}

/** The service, spoken to with a person's token. */
export function createApi(token: TokenSource, send: Reach['send'] = (...args) => fetch(...args)): Api {
  const reach: Reach = { token, send };
  const read = async <T>(schema: z.ZodType<T>, address: string): Promise<T> =>
    readAnswer(schema, await exchange(reach, address));
  const give = (method: string, address: string, body: object) =>
    exchange(reach, address, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const post = (address: string, body: object) => give('POST', address, body);
  return {
    me: () => read(meSchema, '/api/me'),
    caseload: (after) =>
      read(caseloadSchema, `/api/cases${after ? `?after=${encodeURIComponent(after)}` : ''}`),
    theCase: async (id) => (await read(doneSchema, `/api/cases/${encodeURIComponent(id)}`)).case,
    people: async (search) =>
      (await read(peopleSchema, `/api/people?search=${encodeURIComponent(search)}`)).people,
    lookup: async (email) => readAnswer(lookupSchema, await post('/api/emails/lookup', email)),
    open: async (request) => readOutcome(await post('/api/cases', request)),
    give: async (caseId, request) =>
      readOutcome(await post(`/api/cases/${encodeURIComponent(caseId)}/commands`, request)),
    reports: () => read(reportListSchema, '/api/reports'),
    report: (procedure, report, ending) =>
      read(
        reportViewSchema,
        `/api/reports/${encodeURIComponent(procedure)}/${encodeURIComponent(report)}${ending ? `?ending=${ending}` : ''}`,
      ),
    administration: (method, path, body) => {
      const address = `/api/administration${path}`;
      return body ? give(method, address, body) : exchange(reach, address, { method });
    },
    changes: (caseId, signal) =>
      exchange(reach, `/api/cases/${encodeURIComponent(caseId)}/stream`, {
        signal,
        headers: { accept: 'text/event-stream' },
      }),
  };
}

async function readAnswer<T>(schema: z.ZodType<T>, response: Response): Promise<T> {
  const body = await bodyOf(response);
  if (response.ok) {
    const read = schema.safeParse(body);
    if (read.success) return read.data;
    throw new ApiFailure('unexpected', response.status);
  }
  const refused = refusedSchema.safeParse(body);
  if (refused.success) throw new ApiFailure('refused', response.status, refused.data.refusal);
  throw new ApiFailure('unexpected', response.status);
}

async function readOutcome(response: Response): Promise<Answer> {
  const body = await bodyOf(response);
  const done = response.ok ? doneSchema.safeParse(body) : undefined;
  if (done?.success) return { kind: 'done', case: done.data.case };
  const refused = response.ok ? undefined : refusedSchema.safeParse(body);
  if (refused?.success) return { kind: 'refused', refusal: refused.data.refusal, case: refused.data.case };
  throw new ApiFailure('unexpected', response.status);
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
