import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** A request that takes longer than this is cut off: what it asked for is sent again, and then done once. */
const LONGEST_REQUEST = 15_000;

/**
 * Takes no more requests and lets those under way be answered. It still listens for the given seconds first, so that
 * whoever hands out requests sees that this replica is not ready before it is gone.
 */
export async function closeWeb(app: FastifyInstance, secondsBefore: number): Promise<void> {
  await wait(secondsBefore * 1000);
  // A connection is kept for its next request, which would come to nothing here.
  const idle = setInterval(() => app.server.closeIdleConnections(), 100);
  const longest = setTimeout(() => app.server.closeAllConnections(), LONGEST_REQUEST);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(longest);
  }
}
