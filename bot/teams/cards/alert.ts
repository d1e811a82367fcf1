import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { NoticeView } from '#bot/application/notice-view.ts';
import { frame } from './frame.ts';
import type { Setting } from './setting.ts';

/** The card of an alert, for those who must answer it: what is asked of them and by when. */
export function alertCard(view: NoticeView, setting: Setting): IAdaptiveCard {
  return frame(view, { due: true, note: 'last' }, setting);
}
