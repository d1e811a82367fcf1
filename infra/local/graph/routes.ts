import type { FastifyInstance } from 'fastify';
import type { Practice } from '../practice.ts';
import { errorOf } from '../surfaces.ts';
import { readBytes } from './body.ts';
import { requireCaller } from './caller.ts';
import { graphDrive } from './drive.ts';
import { graphEventChanges, graphEvents } from './events.ts';
import { logExchanges } from './exchange-log.ts';
import { graphMessages, graphSending } from './messages.ts';
import { graphOnlineMeetings } from './online-meetings.ts';
import { graphSchedule } from './schedule.ts';
import { graphTeamsApps } from './teams-apps.ts';
import { graphUploads } from './upload-session.ts';
import { graphUsers } from './users.ts';

const json =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** Microsoft Graph v1.0, as far as the product uses it; anything else is answered as unknown. */
export async function graphRoutes(app: FastifyInstance, practice: Practice): Promise<void> {
  readBytes(app);
  app.addHook('preHandler', (request) => requireCaller(practice, request));
  app.addHook('onRequest', async (request, reply) => {
    const asked = request.headers['client-request-id'];
    reply.header('request-id', request.id);
    if (typeof asked === 'string') reply.header('client-request-id', asked);
    const zone = /outlook\.timezone="[^"]+"/i.exec(String(request.headers.prefer ?? ''))?.[0];
    if (zone !== undefined) reply.header('preference-applied', zone);
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (type.startsWith('application/json')) reply.header('content-type', json);
    if (payload === undefined || payload === null || payload === '') reply.removeHeader('content-type');
    return payload;
  });
  logExchanges(app, practice);
  graphUsers(app, practice);
  graphSchedule(app, practice);
  graphEvents(app, practice);
  graphEventChanges(app, practice);
  graphMessages(app, practice);
  graphSending(app, practice);
  graphOnlineMeetings(app, practice);
  graphDrive(app, practice);
  graphUploads(app, practice);
  graphTeamsApps(app, practice);
  // Inside this prefix, so that what Graph does not have is on the exchange log too.
  app.all('/*', (request, reply) => {
    practice.say(`practice: UNKNOWN ROUTE ${request.method} ${request.url}`);
    const message = `Resource not found for the segment in ${request.url.split('?')[0]}.`;
    return reply.code(404).send(errorOf(request, 404, 'UnknownRoute', message));
  });
}
