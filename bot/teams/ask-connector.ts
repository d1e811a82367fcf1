import type { Asking, Budgets } from '#bot/application/ports/budgets.ts';
import type { Fault, Outcome } from '#bot/application/ports/outcome.ts';
import { connectorFault } from './connector-fault.ts';

/** Asks the bot service for something; what goes wrong is a fault, and nothing is thrown. */
export type AskConnector = <T>(
  asking: Asking,
  ask: () => Promise<T>,
  faultOf?: (error: unknown) => Fault,
) => Promise<Outcome<T>>;

/**
 * Asks within the budget that replicas share. A token can be revoked before its time: then nothing was done, and it is
 * asked once more, with a fresh one.
 */
export function askConnector(budgets: Budgets): AskConnector {
  return async (asking, ask, faultOf = connectorFault) => {
    const once = () => budgets.within(asking, () => attempt(ask, faultOf));
    const first = await once();
    return !first.ok && first.fault.reason === 'notSignedIn' ? once() : first;
  };
}

async function attempt<T>(ask: () => Promise<T>, faultOf: (error: unknown) => Fault): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
