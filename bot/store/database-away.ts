import { DatabaseAway } from '../application/ports/store.ts';

/** What the machine or its network says of a server that cannot be reached. */
const NO_WAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What a server says that is stopping, starting or full: the classes and codes of SQLSTATE for it. */
const NOT_NOW = /^(08...|57P0[1-3]|53300)$/;

/** What the client itself says has neither; these are its words. */
const BROKEN_OFF =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (was closed|has encountered a connection error) and is not queryable)/;

/** Whether work failed because the database could not be reached or went away under it, and not by the work itself. */
export function isAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
  return NO_WAY.has(code) || NOT_NOW.test(code) || BROKEN_OFF.test(fault.message);
}

/** Runs work on the database; throws `DatabaseAway` when it could not be reached, so that those above can tell. */
export async function whileThere<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    throw isAway(fault) ? new DatabaseAway(fault) : fault;
  }
}
