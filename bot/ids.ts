import { createHash, randomUUID } from 'node:crypto';
import type { Ids } from './application/ports/clock.ts';

/** Ids as UUIDs; those made from parts are the same whenever the parts are. */
export const ids: Ids = {
  fresh: () => randomUUID(),
  from: (...parts) => {
    const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
    // Version 8 of RFC 9562: a UUID whose content its maker defines.
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  },
};

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
