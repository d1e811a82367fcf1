/** What was done at the request of the product, which is named so that it can be told whether its answer arrived. */
type Effect = { readonly request: string };

/** A message of the bot as it came to stand in a chat. */
type Card = Effect & {
  readonly conversation: string;
  readonly activity: string;
  /** Whose chat it is. */
  readonly person: string;
  /** What a notification shows of it. */
  readonly summary: string;
  /** What its links and buttons lead to in the app, each once. */
  readonly about: readonly string[];
  /** A fingerprint of what it shows. */
  readonly hash: string;
};

/** One row of the journal: something that was done in the practice tenant, or that came to it or went from it. */
export type JournalRow =
  | ({ readonly kind: 'card' | 'cardChanged' } & Card)
  | (Effect & { readonly kind: 'cardRemoved'; readonly conversation: string; readonly activity: string })
  | (Effect & {
      readonly kind: 'mail';
      readonly from: string;
      readonly to: readonly string[];
      readonly subject: string;
      readonly message: string;
    })
  | (Effect & {
      readonly kind: 'event' | 'eventChanged' | 'eventCancelled';
      readonly organiser: string;
      readonly event: string;
      readonly transactionId: string;
      readonly subject: string;
      readonly start: string;
    })
  | (Effect & {
      readonly kind: 'file';
      readonly drive: string;
      readonly item: string;
      readonly path: string;
      readonly version: number;
      readonly sha256: string;
    })
  /** A request of the product, once it is over; `answered` says whether the whole answer was handed to the network. */
  | (Effect & {
      readonly kind: 'request';
      readonly method: string;
      readonly url: string;
      readonly began: string;
      readonly status: number;
      readonly answered: boolean;
    })
  /** An activity that was brought to the bot; a second row with its id is a repeat. */
  | {
      readonly kind: 'brought';
      readonly activity: string;
      readonly person: string;
      readonly name: string;
      readonly status: number;
    }
  /** The practice day was moved. */
  | { readonly kind: 'clock'; readonly from: string; readonly to: string };
