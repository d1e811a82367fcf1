import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { NoticeView } from '#bot/application/notice-view.ts';
import { frame } from './frame.ts';
import type { Setting } from './setting.ts';

/** The card of something that did not work and now waits for its reader; what to do comes before the facts. */
export function problemCard(view: NoticeView, setting: Setting): IAdaptiveCard {
  return frame(view, { title: 'Warning', due: true, note: 'first' }, setting);
}
