import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  administrationLogSchema,
  administratorsSchema,
  keepPersonSchema,
  nameAdministratorSchema,
  peopleListSchema,
} from '#shared/contract/administration.ts';
import {
  type CalendarView,
  calendarAnswerSchema,
  saveCalendarSchema,
} from '#shared/contract/calendar-view.ts';
import { writable } from '#shared/contract/writable.ts';
import type { Administration } from '../../application/administration/administration.ts';
import { answer, asIs, refusals } from './answer.ts';
import { holdingRoutes } from './holding-routes.ts';
import { procedureRoutes } from './procedure-routes.ts';

import '../signed-in.ts';

const byPerson = z.object({ person: z.uuid() });
const inCalendar = (calendar: CalendarView) => ({ calendar });

/** The API of those who administer an authority. Whether somebody does is checked at each request, not here. */
export function administrationApi(app: FastifyInstance, administration: Administration): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
    '/administrators',
    { schema: { response: { 200: administratorsSchema, ...refusals } } },
    async ({ caller }, reply) => {
      const told = await administration.administrators(caller);
      const { status, content } = answer(told, asIs);
      return reply.code(status).send(content);
    },
  );

  routes.put(
    '/administrators/:person',
    {
      schema: {
        params: byPerson,
        body: nameAdministratorSchema,
        response: { 200: administratorsSchema, ...refusals },
      },
    },
    async ({ caller, params, body }, reply) => {
      const told = await administration.nameAdministrator(caller, params.person, body);
      const { status, content } = answer(told, asIs);
      return reply.code(status).send(content);
    },
  );

  routes.get(
    '/people',
    {
      schema: {
        querystring: z.object({ search: writable.max(100).default('') }),
        response: { 200: peopleListSchema, ...refusals },
      },
    },
    async ({ caller, query }, reply) => {
      const told = await administration.people(caller, query.search);
      const { status, content } = answer(told, asIs);
      return reply.code(status).send(content);
    },
  );

  routes.put(
    '/people/:person',
    {
      schema: { params: byPerson, body: keepPersonSchema, response: { 200: peopleListSchema, ...refusals } },
    },
    async ({ caller, params, body }, reply) => {
      const told = await administration.keepPerson(caller, params.person, body);
      const { status, content } = answer(told, asIs);
      return reply.code(status).send(content);
    },
  );

  routes.get(
    '/log',
    {
      schema: {
        querystring: z.object({ after: z.coerce.number().int().min(1).optional() }),
        response: { 200: administrationLogSchema, ...refusals },
      },
    },
    async ({ caller, query }, reply) => {
      const told = await administration.log(caller, query.after);
      const { status, content } = answer(told, asIs);
      return reply.code(status).send(content);
    },
  );

  routes.get(
    '/calendar',
    { schema: { response: { 200: calendarAnswerSchema, ...refusals } } },
    async ({ caller }, reply) => {
      const told = await administration.calendar(caller);
      const { status, content } = answer(told, inCalendar);
      return reply.code(status).send(content);
    },
  );

  routes.put(
    '/calendar',
    { schema: { body: saveCalendarSchema, response: { 200: calendarAnswerSchema, ...refusals } } },
    async ({ caller, body }, reply) => {
      const told = await administration.saveCalendar(caller, body);
      const { status, content } = answer(told, inCalendar);
      return reply.code(status).send(content);
    },
  );

  procedureRoutes(app, administration);
  holdingRoutes(app, administration);
}
