import { pino } from 'pino';
import type { Log } from './application/ports/log.ts';

/** The service's log: one JSON line each on standard output, with ids and closed words only. */
export const logger = pino({
  base: null,
  redact: { paths: ['*.authorization', 'authorization', 'token'], remove: true },
});

/** The log as the use cases have it. */
export const log: Log = {
  info: (what, ids = {}) => logger.info(ids, what),
  warn: (what, ids = {}) => logger.warn(ids, what),
};
