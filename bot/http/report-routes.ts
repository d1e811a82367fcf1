import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { refusedSchema } from '#shared/contract/api.ts';
import { endingSchema, reportListSchema, reportViewSchema } from '#shared/contract/reports.ts';
import { writable } from '#shared/contract/writable.ts';
import type { Reports } from '../application/reports/reports.ts';
import { statusOf } from './refusals.ts';
import './signed-in.ts';

const refusals = { 400: refusedSchema, 401: refusedSchema, 403: refusedSchema, 404: refusedSchema };
const byReport = z.object({ procedure: writable.max(60), report: writable.max(60) });

/** The reports of procedures. Whether somebody may draw one up is checked at each request, not here. */
export function reportRoutes(app: FastifyInstance, reports: Reports): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
    '/reports',
    { schema: { response: { 200: reportListSchema, ...refusals } } },
    async ({ caller }, reply) => {
      const answer = await reports.list(caller);
      if (answer.ok) return answer.value;
      return reply.code(statusOf(answer.kind)).send({ refusal: answer.refusal });
    },
  );

  routes.get(
    '/reports/:procedure/:report',
    {
      schema: {
        params: byReport,
        querystring: z.object({ ending: endingSchema.optional() }),
        response: { 200: reportViewSchema, ...refusals },
      },
    },
    async ({ caller, params, query }, reply) => {
      const answer = await reports.draw(caller, { ...params, ending: query.ending });
      if (answer.ok) return answer.value;
      return reply.code(statusOf(answer.kind)).send({ refusal: answer.refusal });
    },
  );
}
