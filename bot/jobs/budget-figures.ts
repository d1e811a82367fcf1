/** So many requests in so many seconds. */
export interface Window {
  readonly requests: number;
  readonly seconds: number;
}

/**
 * What Microsoft lets one app ask, as published. They are planning figures that may move: what the services answer
 * counts before them.
 */
export const BUDGETS = {
  /**
   * Bots in Teams, for each tenant, and for each conversation in it that is sent to
   * (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit, October 2026).
   */
  tenant: { requests: 50, seconds: 1 },
  conversation: [
    { requests: 7, seconds: 1 },
    { requests: 8, seconds: 2 },
    { requests: 60, seconds: 30 },
    { requests: 1800, seconds: 3600 },
  ],
  /**
   * Graph, for each mailbox and for what it does in Teams in each tenant
   * (learn.microsoft.com/graph/throttling-limits, October 2026).
   */
  mailbox: { atOnce: 4, window: { requests: 10_000, seconds: 600 } },
  teamsApps: { requests: 30, seconds: 1 },
} as const;

/** Of a tenant's requests at a time, those that only what somebody waits for may take. */
export const KEPT_FOR_PEOPLE = 1;
