import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

const script = readFileSync(new URL('./office.js', import.meta.url), 'utf8');

/** Serves the double of Office.js, where Outlook's own library would come from. */
export function officeDouble(app: FastifyInstance): void {
  app.get('/office.js', async (_request, reply) => {
    reply.header('cross-origin-resource-policy', 'cross-origin').header('cache-control', 'no-cache');
    return reply.type('text/javascript').send(script);
  });
}
