import type { FastifyInstance } from 'fastify';

/** Told of a request when it has been answered: by its route, which holds no ids, and never by its address. */
export type RequestDone = (about: {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}) => void;

/** Tells of every request that is answered from here on. */
export function tellOfRequests(app: FastifyInstance, done: RequestDone): void {
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'unknown';
    done({ method, route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 });
  });
}
