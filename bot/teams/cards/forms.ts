import type { CardElementArray, IChoiceSetInput, IColumnSet } from '@microsoft/teams.cards';
import type { NoticeAct } from '#bot/application/notice-view.ts';
import { LIMITS } from '#shared/contract/limits.ts';
import { cardWords, type FormAct } from '#shared/wording/bot.ts';
import { dayField, fieldName, lineField, type Typed, textField } from './fields.ts';

/** Something that can be done from a card and asks for words first. */
export type FormNoticeAct = Extract<NoticeAct, { readonly act: FormAct }>;
type Respond = Extract<NoticeAct, { readonly act: 'respond' }>;

/** How a form stands on its card: what was typed before, and whether the client itself insists on its fields. */
export interface FormState {
  readonly typed: Typed | undefined;
  readonly insists: boolean;
}

/** The fields of an act's form, with what was typed before, so that a refused press loses nothing. */
export function formFields(act: FormNoticeAct, { typed, insists }: FormState): CardElementArray {
  switch (act.act) {
    case 'respond':
      return [
        kindChoice(act, typed, insists),
        ...textField('respond', { required: false, value: typed?.text, hint: act.reminder }),
        { type: 'TextBlock', text: cardWords.action, weight: 'Bolder', wrap: true, spacing: 'Medium' },
        ...actionFields(act, typed),
      ];
    case 'askForTime':
      return [
        dayField('askForTime', {
          name: 'until',
          label: cardWords.until,
          earliest: act.earliest,
          required: insists,
          value: typed?.until,
        }),
        ...textField('askForTime', { required: insists, value: typed?.text, hint: act.hint }),
      ];
    case 'escalate':
      return textField('escalate', {
        required: insists,
        value: typed?.text ?? act.prefilled,
        hint: act.hint,
      });
    case 'findNotSettled':
    case 'callMeeting':
    case 'recordResolution':
      return textField(act.act, { required: insists, value: typed?.text, hint: act.hint });
  }
}

function kindChoice(act: Respond, typed: Typed | undefined, insists: boolean): IChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    id: fieldName('respond', 'kind'),
    label: cardWords.kind,
    style: 'expanded',
    wrap: true,
    choices: act.kinds.map(({ kind, label }) => ({ title: label, value: kind })),
    ...(insists ? { isRequired: true, errorMessage: cardWords.kindMissing } : {}),
    ...(typed?.kind ? { value: typed.kind } : {}),
  };
}

/** One action that goes with an answer: what, who and by when; left empty, there is none. */
function actionFields(act: Respond, typed: Typed | undefined): CardElementArray {
  const what = { name: 'actionWhat', label: cardWords.actionWhat, most: 1000, value: typed?.actionWhat };
  const who = {
    name: 'actionWho',
    label: cardWords.actionWho,
    most: LIMITS.line,
    value: typed?.actionWho ?? act.you,
  };
  const by = {
    name: 'actionBy',
    label: cardWords.actionBy,
    earliest: act.earliest,
    required: false,
    value: typed?.actionBy,
  };
  const whoAndWhen: IColumnSet = {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', items: [lineField('respond', who)] },
      { type: 'Column', width: 'auto', items: [dayField('respond', by)] },
    ],
  };
  return [lineField('respond', what), whoAndWhen];
}
