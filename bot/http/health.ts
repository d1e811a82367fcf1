import type { FastifyInstance } from 'fastify';
import type { Health } from '../application/ports/health.ts';

/**
 * Whether the process is alive, whether this replica can take requests, and whether all is well with the service. What
 * is not well is named in plain words; there are ids and counts in it, and nobody's data.
 */
export function healthRoutes(app: FastifyInstance, health: Health): void {
  app.get('/health/live', () => ({ live: true }));
  for (const asked of ['serving', 'ready'] as const)
    app.get(`/health/${asked}`, async (_request, reply) => {
      const notWell = await health[asked]();
      const well = notWell.length === 0;
      return reply
        .code(well ? 200 : 503)
        .header('cache-control', 'no-store')
        .send(well ? { [asked]: true } : { [asked]: false, notWell });
    });
}
