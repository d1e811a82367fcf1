import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Caller, CaseWork } from '#bot/application/case-work.ts';
import type { NoticeView } from '#bot/application/notice-view.ts';
import { FIELD_FAULTS, troubleWords } from '#shared/wording/bot.ts';
import type { RefusalWords } from '#shared/wording/refusal-parts.ts';
import { refusedCard } from './cards/bot-own.ts';
import type { CaseLinks } from './cards/case-links.ts';
import { cardWith } from './cards/index.ts';
import type { Draft } from './cards/setting.ts';
import { commandOf, readPress } from './read-press.ts';

/** What the bot answers to a press: a fresh card, a short notice, or that it could not take it, in words. */
export type PressAnswer =
  | { readonly kind: 'card'; readonly card: IAdaptiveCard }
  | { readonly kind: 'notice'; readonly words: string }
  | { readonly kind: 'wrong'; readonly words: string };

/** Cards above this many bytes are not drawn by every client of Teams. */
const largestCard = 28 * 1024;

/** Does what a press asks for and answers with the card as its reader should see it now. */
export function pressing(work: CaseWork, links: CaseLinks) {
  return async (caller: Caller, sent: unknown): Promise<PressAnswer> => {
    const press = readPress(sent);
    if (!press.ok) {
      return {
        kind: 'wrong',
        words: press.fault === 'tooLong' ? inOne(FIELD_FAULTS.tooLong) : troubleWords.notCard,
      };
    }
    const { data, draft } = press;
    const notice = () => work.notice(caller, data.caseId, data.notice);
    if (data.act === 'refresh') return fresh(await notice(), links, troubleWords.noCard);
    const asked = commandOf(data);
    if (!asked.ok) return refused(await notice(), { words: FIELD_FAULTS[asked.fault], draft }, links);
    const { caseId, seen, commandId: id } = data;
    const given = { id, caseId, seen, command: asked.command, notice: data.notice };
    const answer = await work.give(caller, 'chat', given);
    if (answer.ok) return fresh(answer.notice, links, troubleWords.done);
    return refused(answer.notice, { words: answer.refusal, draft }, links);
  };
}

function fresh(view: NoticeView | undefined, links: CaseLinks, otherwise: string): PressAnswer {
  return view ? { kind: 'card', card: cardWith(view, { links }) } : { kind: 'notice', words: otherwise };
}

/** A refused press answers with the card and what was typed; the card in place is left alone if that is too much for one. */
function refused(
  view: NoticeView | undefined,
  refusal: { readonly words: RefusalWords; readonly draft: Draft },
  links: CaseLinks,
): PressAnswer {
  const card = view
    ? cardWith(view, { links, refused: refusal })
    : refusedCard(refusal.words, refusal.draft, links);
  const fits = Buffer.byteLength(JSON.stringify(card)) < largestCard;
  return fits ? { kind: 'card', card } : { kind: 'wrong', words: inOne(refusal.words) };
}

function inOne({ what, why, remedy }: RefusalWords): string {
  return `${what} ${why} ${remedy}`;
}
