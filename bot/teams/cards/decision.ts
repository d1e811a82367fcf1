import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { NoticeView } from '#bot/application/notice-view.ts';
import { frame } from './frame.ts';
import type { Setting } from './setting.ts';

/** The card by which the owner decides, after a response or a lapse; why it came stands before the facts. */
export function decisionCard(view: NoticeView, setting: Setting): IAdaptiveCard {
  return frame(view, { due: true, note: 'first' }, setting);
}
