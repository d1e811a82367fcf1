import type { FastifyInstance } from 'fastify';
import { HTTP_REFUSALS } from '#shared/wording/http.ts';
import type { Caller } from '../application/case-work.ts';
import type { Checked } from './tokens.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
  }
}

/** Lets only signed-in people through to the routes of an instance; who they are is taken from their token alone. */
export function requireSignIn(
  app: FastifyInstance,
  checkToken: (authorization: string | undefined) => Promise<Checked>,
): void {
  app.decorateRequest('caller');
  app.addHook('onRequest', async (request, reply) => {
    const checked = await checkToken(request.headers.authorization);
    if (checked.ok) {
      request.caller = checked.caller;
      return;
    }
    await reply.code(checked.why === 'unchecked' ? 503 : 401).send({ refusal: HTTP_REFUSALS[checked.why] });
  });
}
