import type { Outcome } from './outcome.ts';

/** An email the product writes for somebody, from their own mailbox. */
export interface EmailToSend {
  readonly from: string;
  readonly subject: string;
  readonly to: readonly { readonly name: string; readonly mail: string }[];
  readonly cc: readonly { readonly name: string; readonly mail: string }[];
  readonly bodyHtml: string;
}

/** The authority's mailboxes. Sending has two steps so that a crash between them cannot send twice: keep the draft's id. */
export interface Mail {
  prepare(authority: string, email: EmailToSend): Promise<Outcome<{ readonly draftId: string }>>;
  send(
    authority: string,
    draft: { readonly from: string; readonly draftId: string },
  ): Promise<Outcome<'sent' | 'alreadySent'>>;
  original(
    authority: string,
    message: { readonly mailbox: string; readonly itemId: string; readonly internetMessageId: string },
  ): Promise<Outcome<{ readonly mime: Uint8Array }>>;
}
