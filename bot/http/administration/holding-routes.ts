import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  addHoldingSchema,
  endHoldingSchema,
  type HoldingsView,
  holdingsAnswerSchema,
  importedSchema,
  importHoldingsSchema,
} from '#shared/contract/holdings.ts';
import { writable } from '#shared/contract/writable.ts';
import type { Administration } from '../../application/administration/administration.ts';
import { answer, asIs, refusals } from './answer.ts';

const byHolding = z.object({ holding: writable.max(100) });
const inHoldings = (holdings: HoldingsView) => ({ holdings });

/** Who holds which role: one by one, or a whole file at once. */
export function holdingRoutes(app: FastifyInstance, administration: Administration): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
    '/holdings',
    {
      schema: {
        querystring: z.object({ ended: z.stringbool().default(false) }),
        response: { 200: holdingsAnswerSchema, ...refusals },
      },
    },
    async ({ caller, query }, reply) => {
      const { status, content } = answer(await administration.holdings(caller, query.ended), inHoldings);
      return reply.code(status).send(content);
    },
  );

  routes.post(
    '/holdings',
    { schema: { body: addHoldingSchema, response: { 201: holdingsAnswerSchema, ...refusals } } },
    async ({ caller, body }, reply) => {
      const { status, content } = answer(await administration.addHolding(caller, body), inHoldings);
      return reply.code(status === 200 ? 201 : status).send(content);
    },
  );

  routes.put(
    '/holdings/:holding',
    {
      schema: {
        params: byHolding,
        body: addHoldingSchema,
        response: { 200: holdingsAnswerSchema, ...refusals },
      },
    },
    async ({ caller, params, body }, reply) => {
      const told = await administration.changeHolding(caller, params.holding, body);
      const { status, content } = answer(told, inHoldings);
      return reply.code(status).send(content);
    },
  );

  routes.post(
    '/holdings/:holding/end',
    {
      schema: {
        params: byHolding,
        body: endHoldingSchema,
        response: { 200: holdingsAnswerSchema, ...refusals },
      },
    },
    async ({ caller, params, body }, reply) => {
      const told = await administration.endHolding(caller, params.holding, body);
      const { status, content } = answer(told, inHoldings);
      return reply.code(status).send(content);
    },
  );

  routes.post(
    '/holdings/import',
    { schema: { body: importHoldingsSchema, response: { 200: importedSchema, ...refusals } } },
    async ({ caller, body }, reply) => {
      const { status, content } = answer(await administration.importHoldings(caller, body), asIs);
      return reply.code(status).send(content);
    },
  );
}
