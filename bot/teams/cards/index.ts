import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { NoticeView } from '#bot/application/notice-view.ts';
import type { NoticeKind } from '#shared/domain/notices.ts';
import { alertCard } from './alert.ts';
import { decisionCard } from './decision.ts';
import { meetingCard } from './meeting.ts';
import { minutesCard } from './minutes.ts';
import { outcomeCard } from './outcome.ts';
import { problemCard } from './problem.ts';
import { reminderCard } from './reminder.ts';
import type { Setting } from './setting.ts';
import { toldCard } from './told.ts';

/** How each kind of notice is drawn; a kind without its card does not compile. */
const CARDS: Readonly<Record<NoticeKind, (view: NoticeView, setting: Setting) => IAdaptiveCard>> = {
  alert: alertCard,
  told: toldCard,
  decision: decisionCard,
  meeting: meetingCard,
  minutes: minutesCard,
  reminder: reminderCard,
  outcome: outcomeCard,
  problem: problemCard,
};

/** The card of a notice as its reader should see it now; after a refused press, with what was refused and typed. */
export function cardWith(view: NoticeView, setting: Setting): IAdaptiveCard {
  return CARDS[view.kind](view, setting);
}
