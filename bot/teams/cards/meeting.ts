import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { NoticeView } from '#bot/application/notice-view.ts';
import { frame } from './frame.ts';
import type { Setting } from './setting.ts';

/** The card of a meeting, for those it needs: when it is, and the way in. */
export function meetingCard(view: NoticeView, setting: Setting): IAdaptiveCard {
  return frame(view, { due: true, note: 'last' }, setting);
}
