import type { Kysely } from 'kysely';
import type { Asking, Budgets } from '../application/ports/budgets.ts';
import type { Outcome } from '../application/ports/outcome.ts';
import type { Tables } from '../store/tables.ts';
import { BUDGETS, KEPT_FOR_PEOPLE } from './budget-figures.ts';
import { type PlaceRules, sharedPlaces } from './places.ts';
import { sharedWindows } from './windows.ts';

/** Longer than any request is let run. */
const CONNECTOR_ENDS_MS = 15_000;
const GRAPH_ENDS_MS = 40_000;
/** A job that has to wait longer lets others have its turn; somebody who sits there has nothing better to do. */
const JOB_WAITS_MS = 2_000;
const PERSON_WAITS_MS = 5_000;

/**
 * The budgets of all replicas, kept in their database. So many in a second are so many places, each taken before a
 * request goes out and free again a second after it was answered: whenever the service saw it in between, it never
 * saw more than that in any second.
 */
export function sharedBudgets(kysely: Kysely<Tables>): Budgets {
  const take = sharedPlaces(kysely);
  const inConversation = sharedWindows(kysely, 'conversation', BUDGETS.conversation);
  const inMailbox = sharedWindows(kysely, 'mailbox', [BUDGETS.mailbox.window]);

  const count = (asking: Asking): Promise<number> => {
    if (asking.kind === 'mailbox') return inMailbox(`${asking.authority} ${asking.mailbox}`, JOB_WAITS_MS);
    if (asking.kind === 'teamsApps' || asking.conversation === undefined) return Promise.resolve(0);
    return inConversation(`${asking.authority} ${asking.conversation}`, patienceOf(asking));
  };
  return {
    within: async (asking, ask) => {
      const wait = await count(asking);
      if (wait > 0) return usedUp(wait);
      const place = await take(placesOf(asking), rulesOf(asking));
      if (!place) return usedUp(0);
      try {
        return await ask();
      } finally {
        // What was answered counts; a place that cannot be left now is free when its time is over.
        await place.leave().catch(() => {});
      }
    },
  };
}

function usedUp<T>(milliseconds: number): Outcome<T> {
  const retryAfterSeconds = Math.max(1, Math.ceil(milliseconds / 1000));
  const said = 'as much as may be asked in a while has been asked';
  return { ok: false, fault: { reason: 'noBudget', said, retryAfterSeconds } };
}

function placesOf(asking: Asking): string {
  switch (asking.kind) {
    case 'chat':
      return `tenant ${asking.authority}`;
    case 'mailbox':
      return `mailbox ${asking.authority} ${asking.mailbox}`;
    case 'teamsApps':
      return `teams apps ${asking.authority}`;
  }
}

function rulesOf(asking: Asking): PlaceRules {
  const patienceMs = patienceOf(asking);
  switch (asking.kind) {
    case 'chat': {
      const { requests, seconds } = BUDGETS.tenant;
      const notFor = asking.awaited ? 0 : KEPT_FOR_PEOPLE;
      const restsMs = seconds * 1000;
      return { count: requests, notFor, heldMs: CONNECTOR_ENDS_MS, restsMs, patienceMs };
    }
    case 'mailbox':
      return { count: BUDGETS.mailbox.atOnce, notFor: 0, heldMs: GRAPH_ENDS_MS, restsMs: 0, patienceMs };
    case 'teamsApps': {
      const { requests, seconds } = BUDGETS.teamsApps;
      const restsMs = seconds * 1000;
      return { count: requests, notFor: 0, heldMs: GRAPH_ENDS_MS, restsMs, patienceMs };
    }
  }
}

function patienceOf(asking: Asking): number {
  return asking.kind === 'chat' && asking.awaited ? PERSON_WAITS_MS : JOB_WAITS_MS;
}
