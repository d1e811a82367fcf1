import type { Instant } from '#shared/domain/time.ts';

/** What time it is for the product's procedures. Tokens are always checked by the machine's own time. */
export interface Clock {
  now(): Instant;
}

/** Makes ids: fresh ones, and ones that are the same whenever the same parts are given. */
export interface Ids {
  fresh(): string;
  from(...parts: readonly string[]): string;
}
