import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  commandRequestSchema,
  doneSchema,
  lookupRequestSchema,
  lookupSchema,
  meSchema,
  openRequestSchema,
  peopleSchema,
  refusedSchema,
} from '#shared/contract/api.ts';
import { caseloadSchema } from '#shared/contract/caseload-view.ts';
import { writable } from '#shared/contract/writable.ts';
import { CANNOT_SEE, NOT_KNOWN } from '#shared/wording/not-found.ts';
import type { Caller, CaseWork, CommandAnswer } from '../application/case-work.ts';
import { statusOf } from './refusals.ts';
import './signed-in.ts';

const refusals = {
  400: refusedSchema,
  401: refusedSchema,
  403: refusedSchema,
  404: refusedSchema,
  409: refusedSchema,
  422: refusedSchema,
};
const byCase = z.object({ caseId: z.uuid() });

/** The API of the tab and the pane. Who asks is taken from the token alone; what they may see is checked each time. */
export function api(app: FastifyInstance, work: CaseWork): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get('/me', { schema: { response: { 200: meSchema, ...refusals } } }, async (request, reply) => {
    const me = await work.me(request.caller);
    return me ?? reply.code(403).send({ refusal: NOT_KNOWN });
  });

  routes.get(
    '/cases',
    {
      schema: {
        querystring: z.object({ after: writable.max(200).optional() }),
        response: { 200: caseloadSchema, ...refusals },
      },
    },
    ({ caller, query }) => work.caseload(caller, query.after),
  );

  routes.post(
    '/cases',
    { schema: { body: openRequestSchema, response: { 201: doneSchema, ...refusals } } },
    async (request, reply) => {
      const { caller, body } = request;
      const answer = await work.open(caller, body.command.email ? 'outlook' : 'tab', body);
      const { status, content } = await answered(work, caller, answer);
      return reply.code(status === 200 ? 201 : status).send(content);
    },
  );

  routes.get(
    '/cases/:caseId',
    { schema: { params: byCase, response: { 200: doneSchema, ...refusals } } },
    async (request, reply) => {
      const view = await work.view(request.caller, request.params.caseId);
      return view ? { case: view } : reply.code(404).send({ refusal: CANNOT_SEE });
    },
  );

  routes.post(
    '/cases/:caseId/commands',
    { schema: { params: byCase, body: commandRequestSchema, response: { 200: doneSchema, ...refusals } } },
    async ({ caller, params, body }, reply) => {
      const answer = await work.give(caller, 'tab', { ...body, caseId: params.caseId });
      const { status, content } = await answered(work, caller, answer, params.caseId);
      return reply.code(status).send(content);
    },
  );

  routes.get(
    '/people',
    {
      schema: {
        querystring: z.object({ search: writable.max(100) }),
        response: { 200: peopleSchema, ...refusals },
      },
    },
    ({ caller, query }) => work.people(caller, query.search),
  );

  routes.post(
    '/emails/lookup',
    { schema: { body: lookupRequestSchema, response: { 200: lookupSchema, ...refusals } } },
    ({ caller, body }) => work.lookup(caller, body),
  );
}

/** The answer to a command: the case as it is now, and in words why when nothing was changed. */
async function answered(work: CaseWork, caller: Caller, answer: CommandAnswer, caseId?: string) {
  const id = answer.ok ? answer.caseId : caseId;
  const view = id ? await work.view(caller, id) : undefined;
  if (answer.ok && view) return { status: 200 as const, content: { case: view } };
  const refusal = answer.ok ? CANNOT_SEE : answer.refusal;
  return { status: answer.ok ? (404 as const) : statusOf(answer.kind), content: { refusal, case: view } };
}
