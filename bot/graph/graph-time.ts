import { z } from 'zod';
import type { Instant } from '#shared/domain/time.ts';

/** An instant of ours in the form Graph takes: a local time without offset, and the zone it is in. */
export function graphTime(at: Instant): { dateTime: string; timeZone: 'UTC' } {
  return { dateTime: new Date(at).toISOString().replace(/\.\d+Z$/, ''), timeZone: 'UTC' };
}

/** A moment as Graph tells it. We ask for UTC everywhere: a time in another zone is refused, never misread. */
export const instantShape = z
  .object({ dateTime: z.string(), timeZone: z.enum(['UTC', 'tzone://Microsoft/Utc']) })
  .transform(({ dateTime }, context): Instant => {
    // Graph gives seven digits of a second; three are read the same by every reader.
    const at = new Date(`${dateTime.replace(/Z$/, '').replace(/(\.\d{3})\d+$/, '$1')}Z`);
    if (!Number.isNaN(at.getTime())) return at.toISOString();
    context.addIssue({ code: 'custom', message: 'no moment in time' });
    return z.NEVER;
  });
