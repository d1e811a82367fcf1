import type { CardElementArray, IContainer } from '@microsoft/teams.cards';
import type { NoticeAct, NoticeView } from '#bot/application/notice-view.ts';
import { cardWords } from '#shared/wording/bot.ts';
import { formBody } from './acts.ts';
import { smallLine } from './fields.ts';
import type { FormNoticeAct } from './forms.ts';
import { plainWords } from './plain-words.ts';
import type { Draft, Setting } from './setting.ts';

/**
 * What stands on a card after a refused press: what was refused, why and what to do, and under it the form again
 * with what was typed; the client insists on none of it, or it would keep the card's other buttons from working.
 * When that form is no longer offered, the words themselves are shown, so that they can be kept.
 */
export function refusedPart(view: NoticeView, setting: Setting): CardElementArray {
  const { refused } = setting;
  if (!refused) return [];
  const { words, draft } = refused;
  const again = view.acts.find((act): act is FormNoticeAct => hasForm(act) && act.act === draft.act);
  const form: IContainer[] = again
    ? [
        {
          type: 'Container',
          style: 'emphasis',
          items: [smallLine(cardWords.kept), ...formBody(again, { typed: draft.fields, insists: false })],
        },
      ]
    : [];
  return [refusalNote([words.what, words.why, words.remedy]), ...form, ...(again ? [] : writtenWords(draft))];
}

/** The acts that stay in the row of buttons: not the one whose form stands open after a refusal. */
export function actsBeside(view: NoticeView, { refused }: Setting): readonly NoticeAct[] {
  return view.acts.filter((act) => !refused || !hasForm(act) || act.act !== refused.draft.act);
}

/** A refusal: what, why, what now. */
export function refusalNote(sentences: readonly string[]): IContainer {
  return {
    type: 'Container',
    style: 'warning',
    spacing: 'Medium',
    items: [
      { type: 'TextBlock', text: cardWords.refused, weight: 'Bolder', wrap: true },
      { type: 'TextBlock', text: plainWords(sentences.join(' ')), wrap: true, spacing: 'Small' },
    ],
  };
}

/** What somebody typed, as text that can be copied. */
export function writtenWords(draft: Draft): CardElementArray {
  const written = ['text', 'actionWhat']
    .map((field) => draft.fields[field]?.trim() ?? '')
    .filter((text) => text !== '');
  if (written.length === 0) return [];
  return [
    { type: 'TextBlock', text: cardWords.written, weight: 'Bolder', wrap: true, spacing: 'Medium' },
    { type: 'TextBlock', text: plainWords(written.join('\n\n')), wrap: true, spacing: 'Small' },
  ];
}

function hasForm(act: NoticeAct): act is FormNoticeAct {
  return act.act !== 'open' && act.act !== 'join' && act.act !== 'acknowledge';
}
