import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { NoticeView } from '#bot/application/notice-view.ts';
import { frame } from './frame.ts';
import type { Setting } from './setting.ts';

/** The card for somebody who is told for information: nothing is asked of them, so no day presses. */
export function toldCard(view: NoticeView, setting: Setting): IAdaptiveCard {
  return frame(view, { due: false, note: 'last' }, setting);
}
