import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  type DraftView,
  discardDraftSchema,
  draftAnswerSchema,
  offerProcedureSchema,
  procedureId,
  proceduresSchema,
  publishDraftSchema,
  publishedSchema,
  rehearsalSchema,
  saveDraftSchema,
  startDraftSchema,
  versionSchema,
} from '#shared/contract/drafts.ts';
import type { Administration } from '../../application/administration/administration.ts';
import { answer, asIs, refusals } from './answer.ts';

const byProcedure = z.object({ procedure: procedureId });
const byVersion = byProcedure.extend({ version: z.coerce.number().int().min(1).max(2_000_000_000) });
const inDraft = (draft: DraftView) => ({ draft });

/** Procedures: published versions, drafts, and publishing. */
export function procedureRoutes(app: FastifyInstance, administration: Administration): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
    '/procedures',
    { schema: { response: { 200: proceduresSchema, ...refusals } } },
    async ({ caller }, reply) => {
      const { status, content } = answer(await administration.procedures(caller), asIs);
      return reply.code(status).send(content);
    },
  );

  routes.get(
    '/procedures/:procedure/versions/:version',
    { schema: { params: byVersion, response: { 200: versionSchema, ...refusals } } },
    async ({ caller, params }, reply) => {
      const told = await administration.version(caller, params.procedure, params.version);
      const { status, content } = answer(told, asIs);
      return reply.code(status).send(content);
    },
  );

  routes.put(
    '/procedures/:procedure/offered',
    {
      schema: {
        params: byProcedure,
        body: offerProcedureSchema,
        response: { 200: proceduresSchema, ...refusals },
      },
    },
    async ({ caller, params, body }, reply) => {
      const { status, content } = answer(await administration.offer(caller, params.procedure, body), asIs);
      return reply.code(status).send(content);
    },
  );

  draftRoutes(app, administration);
}

function draftRoutes(app: FastifyInstance, administration: Administration): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.post(
    '/drafts',
    { schema: { body: startDraftSchema, response: { 201: draftAnswerSchema, ...refusals } } },
    async ({ caller, body }, reply) => {
      const { status, content } = answer(await administration.startDraft(caller, body), inDraft);
      return reply.code(status === 200 ? 201 : status).send(content);
    },
  );

  routes.get(
    '/drafts/:procedure',
    { schema: { params: byProcedure, response: { 200: draftAnswerSchema, ...refusals } } },
    async ({ caller, params }, reply) => {
      const { status, content } = answer(await administration.draft(caller, params.procedure), inDraft);
      return reply.code(status).send(content);
    },
  );

  routes.put(
    '/drafts/:procedure',
    {
      schema: {
        params: byProcedure,
        body: saveDraftSchema,
        response: { 200: draftAnswerSchema, ...refusals },
      },
    },
    async ({ caller, params, body }, reply) => {
      const told = await administration.saveDraft(caller, params.procedure, body);
      const { status, content } = answer(told, inDraft);
      return reply.code(status).send(content);
    },
  );

  routes.get(
    '/drafts/:procedure/rehearsal',
    { schema: { params: byProcedure, response: { 200: rehearsalSchema, ...refusals } } },
    async ({ caller, params }, reply) => {
      const { status, content } = answer(await administration.rehearse(caller, params.procedure), asIs);
      return reply.code(status).send(content);
    },
  );

  routes.post(
    '/drafts/:procedure/publish',
    {
      schema: {
        params: byProcedure,
        body: publishDraftSchema,
        response: { 200: publishedSchema, ...refusals },
      },
    },
    async ({ caller, params, body }, reply) => {
      const { status, content } = answer(await administration.publish(caller, params.procedure, body), asIs);
      return reply.code(status).send(content);
    },
  );

  routes.post(
    '/drafts/:procedure/discard',
    {
      schema: {
        params: byProcedure,
        body: discardDraftSchema,
        response: { 200: proceduresSchema, ...refusals },
      },
    },
    async ({ caller, params, body }, reply) => {
      const told = await administration.discardDraft(caller, params.procedure, body);
      const { status, content } = answer(told, asIs);
      return reply.code(status).send(content);
    },
  );
}
