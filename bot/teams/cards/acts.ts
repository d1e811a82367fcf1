import type { ActionArray, IActionSet, IAdaptiveCard, IExecuteAction } from '@microsoft/teams.cards';
import type { NoticeAct } from '#bot/application/notice-view.ts';
import type { CardData } from '#shared/contract/card-data.ts';
import { SEND_LABELS } from '#shared/wording/bot.ts';
import { type FormNoticeAct, type FormState, formFields } from './forms.ts';
import type { Setting } from './setting.ts';

type CardAction = ActionArray[number];

/** The row of buttons of a card; the first is the primary one only when something is asked. */
export function buttons(acts: readonly NoticeAct[], asks: boolean, setting: Setting): IActionSet {
  const actions = acts.map((act, index) => button(act, asks && index === 0, setting));
  return { type: 'ActionSet', spacing: 'Medium', actions };
}

function button(act: NoticeAct, primary: boolean, setting: Setting): CardAction {
  const style = primary ? ({ style: 'positive' } as const) : {};
  switch (act.act) {
    case 'open':
      return { type: 'Action.OpenUrl', title: act.label, url: setting.links.toCase(act.caseId), ...style };
    case 'join':
      return { type: 'Action.OpenUrl', title: act.label, url: act.url, ...style };
    case 'acknowledge':
      return { ...pressing(act.label, carried(act)), ...style };
    case 'respond':
    case 'askForTime':
    case 'escalate':
    case 'findNotSettled':
    case 'callMeeting':
    case 'recordResolution':
      return { type: 'Action.ShowCard', title: act.label, card: form(act), ...style };
  }
}

function form(act: FormNoticeAct): IAdaptiveCard {
  return { type: 'AdaptiveCard', version: '1.5', body: formBody(act, { typed: undefined, insists: true }) };
}

/** An act's form with the button that sends it. */
export function formBody(act: FormNoticeAct, state: FormState): IAdaptiveCard['body'] {
  const send = pressing(SEND_LABELS[act.act] ?? act.label, carried(act));
  return [...formFields(act, state), { type: 'ActionSet', actions: [{ ...send, style: 'positive' }] }];
}

/** What a press carries beside what is typed. Who pressed is never in it. */
function carried(act: FormNoticeAct | Extract<NoticeAct, { readonly act: 'acknowledge' }>): CardData {
  const { caseId, notice, commandId, seen } = act;
  const base = { caseId, notice, commandId, seen };
  return act.act === 'escalate' ? { act: 'escalate', ...base, stage: act.stage } : { act: act.act, ...base };
}

/** A button that tells the bot; clients without Action.Execute send the same as an ordinary message. */
function pressing(title: string, data: CardData): IExecuteAction {
  return {
    type: 'Action.Execute',
    title,
    verb: data.act,
    data,
    fallback: { type: 'Action.Submit', title, data: { ...data, verb: data.act } },
  };
}
