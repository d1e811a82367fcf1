import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { HTTP_REFUSALS } from '#shared/wording/http.ts';
import type { Administration } from '../application/administration/administration.ts';
import type { CaseWork } from '../application/case-work.ts';
import type { Changes } from '../application/ports/changes.ts';
import type { Health } from '../application/ports/health.ts';
import type { Log } from '../application/ports/log.ts';
import type { Reports } from '../application/reports/reports.ts';
import { administrationApi } from './administration/routes.ts';
import { api } from './api.ts';
import { healthRoutes } from './health.ts';
import { type PageSettings, pages } from './pages.ts';
import { refuseRequest } from './refusals.ts';
import { reportRoutes } from './report-routes.ts';
import { type RequestDone, tellOfRequests } from './request-done.ts';
import { requireSignIn } from './signed-in.ts';
import { stream } from './stream.ts';
import type { Checked } from './tokens.ts';

/** What the web server stands on. */
export interface ServerParts {
  readonly work: CaseWork;
  readonly administration: Administration;
  readonly reports: Reports;
  checkToken(authorization: string | undefined): Promise<Checked>;
  readonly changes: Changes;
  readonly pages: PageSettings;
  readonly log: Log;
  messages(request: {
    readonly body: unknown;
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  }): Promise<{ readonly status: number; readonly body?: unknown }>;
  readonly health: Health;
  /** Told of each request when it has been answered. */
  readonly requestDone?: RequestDone | undefined;
  /** Aborted when the service is asked to end: whoever follows a case is then sent elsewhere. */
  readonly ending: AbortSignal;
}

const BODY_LIMIT = 1_048_576;
const REQUESTS_A_MINUTE = 600;

/** The service's web server: Teams' messages, the API, the pages, and whether all is well. */
export async function webServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    // Requests under way when the service is asked to end are answered, and no longer than that.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // An address that is not even one, or far too long, meets no route and no error handler.
    frameworkErrors: (_error, _request, reply) => void unknownPage(reply),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if ((error.statusCode ?? 500) >= 500)
      parts.log.warn('A request met a fault', { request: request.id, fault: error.code ?? error.name });
    return refuseRequest(error, reply);
  });
  app.setNotFoundHandler((_request, reply) => unknownPage(reply));
  if (parts.requestDone) tellOfRequests(app, parts.requestDone);
  // Frames are governed by each page's own policy: Teams and Outlook must be able to show them.
  await app.register(helmet, {
    contentSecurityPolicy: false,
    frameguard: false,
    crossOriginResourcePolicy: false,
    crossOriginOpenerPolicy: false,
  });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Resolution and Escalation', version: '1' } },
    transform: jsonSchemaTransform,
  });
  await app.register(
    async (inner) => {
      requireSignIn(inner, parts.checkToken);
      const keyGenerator = ({ caller }: FastifyRequest) => caller.person;
      await inner.register(rateLimit, {
        max: REQUESTS_A_MINUTE,
        timeWindow: '1 minute',
        hook: 'preHandler',
        keyGenerator,
      });
      api(inner, parts.work);
      reportRoutes(inner, parts.reports);
      await inner.register(async (desk) => administrationApi(desk, parts.administration), {
        prefix: '/administration',
      });
      stream(inner, parts);
    },
    { prefix: '/api' },
  );
  await app.register(botRoute(parts));
  await app.register(pages(parts.pages));
  healthRoutes(app, parts.health);
  app.get('/api/openapi.json', () => app.swagger());
  return app;
}

function unknownPage(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ refusal: HTTP_REFUSALS.unknownPage });
}

function botRoute({ messages }: ServerParts) {
  return async (app: FastifyInstance) => {
    app.post('/api/messages', async ({ body, headers }, reply) => {
      const answer = await messages({ body, headers });
      return reply.code(answer.status).send(answer.body ?? null);
    });
  };
}
