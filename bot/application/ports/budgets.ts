import type { Outcome } from './outcome.ts';

/** What is about to be asked of Microsoft's services, and of whose share. */
export type Asking =
  | {
      readonly kind: 'chat';
      readonly authority: string;
      /** Nothing while the chat is yet to be opened. */
      readonly conversation?: string | undefined;
      /** Whether somebody sits there and waits for it: they need not queue behind a message to many. */
      readonly awaited: boolean;
    }
  | { readonly kind: 'mailbox'; readonly authority: string; readonly mailbox: string }
  | { readonly kind: 'teamsApps'; readonly authority: string };

/** How much may be asked of Microsoft's services, shared by all replicas. */
export interface Budgets {
  /**
   * Asks as soon as it may be asked. Where that is not within a moment nothing is asked, and the fault (`noBudget`)
   * says in how many seconds it may be tried.
   */
  within<T>(asking: Asking, ask: () => Promise<Outcome<T>>): Promise<Outcome<T>>;
}
