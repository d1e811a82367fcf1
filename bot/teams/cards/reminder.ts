import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { NoticeView } from '#bot/application/notice-view.ts';
import { frame } from './frame.ts';
import type { Setting } from './setting.ts';

/** The card of a reminder: what is still asked and by when, with the same acts as the card that asked for it first. */
export function reminderCard(view: NoticeView, setting: Setting): IAdaptiveCard {
  return frame(view, { due: true, note: 'first' }, setting);
}
