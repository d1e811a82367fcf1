import type { FastifyInstance } from 'fastify';
import type { Practice } from '../practice.ts';

/** What the product asks of the services; the desk's own requests and the practice day are not its doing. */
const services = /^\/(connector|graph|uploads|entra)\//;

/** Notes each request of the product when it is over, however it ended. */
export function noteRequests(app: FastifyInstance, practice: Practice): void {
  app.addHook('onRequest', async (request, reply) => {
    const { id, method, url } = request;
    if (!services.test(url)) return;
    const began = new Date().toISOString();
    reply.raw.once('close', () => {
      const { statusCode: status, writableFinished: answered } = reply.raw;
      practice.journal.note({ kind: 'request', request: id, method, url, began, status, answered });
    });
  });
}
