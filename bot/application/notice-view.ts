import type { Tone } from '#shared/contract/view-parts.ts';
import type { NoticeKind } from '#shared/domain/notices.ts';

/** What every act of a card carries, so that a press is one effect and an old card is known as old. */
export interface ActBase {
  readonly caseId: string;
  readonly notice: string;
  readonly commandId: string;
  readonly seen: number;
}

/** Something that can be done from a card: a command with its form, or a way into the case or the meeting. */
export type NoticeAct =
  | (ActBase & {
      readonly act: 'respond';
      readonly label: string;
      readonly kinds: readonly { readonly kind: string; readonly label: string }[];
      readonly reminder: string;
      readonly earliest: string;
      readonly you: string;
    })
  | (ActBase & { readonly act: 'acknowledge'; readonly label: string })
  | (ActBase & {
      readonly act: 'askForTime';
      readonly label: string;
      readonly hint: string;
      readonly earliest: string;
    })
  | (ActBase & {
      readonly act: 'escalate';
      readonly label: string;
      readonly stage: string;
      readonly prefilled: string;
      readonly hint: string;
    })
  | (ActBase & { readonly act: 'findNotSettled'; readonly label: string; readonly hint: string })
  | (ActBase & { readonly act: 'callMeeting'; readonly label: string; readonly hint: string })
  | (ActBase & { readonly act: 'recordResolution'; readonly label: string; readonly hint: string })
  | { readonly act: 'open'; readonly label: string; readonly caseId: string }
  | { readonly act: 'join'; readonly label: string; readonly url: string };

/**
 * A notice as its reader should see it now, in words, without a child's name, initials or the concern's detail:
 * anyone in a chat can see a card.
 */
export interface NoticeView {
  readonly kind: NoticeKind;
  readonly caseId: string;
  readonly notice: string;
  readonly heading: string;
  readonly reference: string;
  /** What is asked or what happened. */
  readonly title: string;
  /** By when, and how many days are left. */
  readonly line: string;
  readonly tone: Tone;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly note?: string | undefined;
  /** At most four; the first is primary only when something is asked. */
  readonly acts: readonly NoticeAct[];
  readonly asks: boolean;
}
