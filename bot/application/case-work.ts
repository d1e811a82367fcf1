import type { Lookup, Me, PeopleFound, RefusalView } from '#shared/contract/api.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import type { CaseloadView } from '#shared/contract/caseload-view.ts';
import type { OpenCase, PersonCommand } from '#shared/domain/commands.ts';
import type { Way } from '#shared/domain/people.ts';
import type { NoticeView } from './notice-view.ts';

/** Who is asking: always from a checked token or a signed activity, never from what was sent. */
export interface Caller {
  readonly authority: string;
  readonly person: string;
}

/** What came of a command: the case to show now, or a refusal in words. Refused means nothing was changed. */
export type CommandAnswer = {
  /** The notice that was asked for with the command, as the caller should see it now. */
  readonly notice?: NoticeView | undefined;
} & (
  | { readonly ok: true; readonly caseId: string }
  | {
      readonly ok: false;
      /** Which answer of the API it is: forbidden, not found, a conflict with what the case is now, or not acceptable. */
      readonly kind: 'forbidden' | 'notFound' | 'conflict' | 'unacceptable';
      readonly refusal: RefusalView;
    }
);

/** Everything people can do with cases, whichever way they come. One road for Teams, the tab and Outlook. */
export interface CaseWork {
  open(
    caller: Caller,
    way: Way,
    asked: { readonly id: string; readonly procedure: string; readonly command: OpenCase },
  ): Promise<CommandAnswer>;
  give(
    caller: Caller,
    way: Way,
    asked: {
      readonly id: string;
      readonly caseId: string;
      readonly seen: number;
      readonly command: PersonCommand;
      /** The notice whose card the command was given from, to be answered with it. */
      readonly notice?: string | undefined;
    },
  ): Promise<CommandAnswer>;
  /** The case as the caller may see it; nothing when there is none or they may not. The view is logged. */
  view(caller: Caller, caseId: string): Promise<CaseView | undefined>;
  caseload(caller: Caller, after?: string): Promise<CaseloadView>;
  /** Who the caller is and what they may raise; nothing when the authority does not know them. */
  me(caller: Caller): Promise<Me | undefined>;
  people(caller: Caller, search: string): Promise<PeopleFound>;
  lookup(
    caller: Caller,
    ids: { readonly internetMessageId: string; readonly conversationId: string },
  ): Promise<Lookup>;
  /** A card's content as its reader should see it now; nothing when they have no such notice. */
  notice(caller: Caller, caseId: string, notice: string): Promise<NoticeView | undefined>;
  /** What the caller is asked to do now, for somebody who writes to the bot. */
  asked(caller: Caller): Promise<
    readonly {
      readonly caseId: string;
      readonly reference: string;
      readonly what: string;
      readonly due: string;
    }[]
  >;
}
