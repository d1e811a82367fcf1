import type { Log } from '../ports/log.ts';
import type { Fault, Outcome } from '../ports/outcome.ts';
import type { SignIn, WatchStore } from '../ports/watch.ts';

/** What trying the service's sign-ins is made of. */
export interface SignInParts {
  readonly watch: WatchStore;
  readonly log: Log;
  /** Every sign-in the service needs. */
  readonly needed: readonly SignIn[];
  /** Signs in anew, whatever token is still good. */
  signIn(of: SignIn): Promise<Outcome<unknown>>;
}

/** Faults that say nothing of whether the service may sign in. */
const NOBODY_ANSWERED: ReadonlySet<Fault['reason']> = new Set([
  'throttled',
  'unavailable',
  'notReachable',
  'unexpected',
]);

/**
 * Tries the sign-ins that are due, so that a secret that has run out is noticed before the last token has. One that
 * could not be tried, because nobody answered, is as it was.
 */
export async function trySignIns({ watch, log, needed, signIn }: SignInParts): Promise<void> {
  for (const of of await watch.signInsDue(needed)) {
    const outcome = await signIn(of);
    if (outcome.ok || !NOBODY_ANSWERED.has(outcome.fault.reason)) await watch.keepSignIn(of, !outcome.ok);
    if (!outcome.ok) log.warn('A sign-in did not come off', { ...of, reason: outcome.fault.reason });
  }
}
