import type { RefusalView } from '#shared/contract/api.ts';

/**
 * Why the service gave no answer that counts. `notReached`: nothing came back, so it is unknown whether anything was
 * done · `signIn`: it does not accept who we are · `refused`: it says no, in words · `unexpected`: an answer nobody agreed on.
 */
export type FailureReason = 'notReached' | 'signIn' | 'refused' | 'unexpected';

/** A request to the service that came to nothing, with what is known about it and no more. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly reason: FailureReason;
  readonly status: number | undefined;
  readonly refusal: RefusalView | undefined;

  constructor(reason: FailureReason, status?: number, refusal?: RefusalView) {
    super(status === undefined ? reason : `${reason} (${status})`);
    this.reason = reason;
    this.status = status;
    this.refusal = refusal;
  }
}

/** Whatever was thrown, as a failure of the service. */
export function asFailure(thrown: unknown): ApiFailure {
  return thrown instanceof ApiFailure ? thrown : new ApiFailure('unexpected');
}
