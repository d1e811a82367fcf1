import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { NoticeView } from '#bot/application/notice-view.ts';
import { frame } from './frame.ts';
import type { Setting } from './setting.ts';

/** The card that says how a case came out, for every party. It is over: no day presses. */
export function outcomeCard(view: NoticeView, setting: Setting): IAdaptiveCard {
  return frame(view, { due: false, note: 'last' }, setting);
}
