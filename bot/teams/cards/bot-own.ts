import type { CardElementArray, IActionSet, IAdaptiveCard, ITextBlock } from '@microsoft/teams.cards';
import { botWords, cardWords } from '#shared/wording/bot.ts';
import type { RefusalWords } from '#shared/wording/refusal-parts.ts';
import type { NewsWords } from '#shared/wording/watch.ts';
import type { CaseLinks } from './case-links.ts';
import { smallLine } from './fields.ts';
import { titleLine, wholeCard } from './frame.ts';
import { plainWords } from './plain-words.ts';
import { refusalNote, writtenWords } from './refused-part.ts';
import type { Draft } from './setting.ts';

/** Something that waits for somebody, as a line with its way into the case. */
export interface AskedLine {
  readonly caseId: string;
  readonly reference: string;
  readonly what: string;
  readonly due: string;
}

/** As many lines as a card holds and people read. */
const mostLines = 10;

/** Says once what this chat is for. */
export function greetingCard(links: CaseLinks): IAdaptiveCard {
  const body = [line(botWords.greeting), line(botWords.greetingNext), smallLine(botWords.privacy)];
  return ownCard(botWords.greetingTitle, [...body, toCaseload(links)]);
}

/** Says what this chat can do. */
export function helpCard(links: CaseLinks): IAdaptiveCard {
  return ownCard(botWords.helpTitle, [
    ...botWords.help.map(line),
    smallLine(botWords.privacy),
    toCaseload(links),
  ]);
}

/** Lists what waits for somebody; `unread` when they wrote something that the bot cannot act on. */
export function askedCard(asked: readonly AskedLine[], links: CaseLinks, unread: boolean): IAdaptiveCard {
  const title = asked.length === 0 ? botWords.nothingAsked : botWords.asked(asked.length);
  const shown = asked.slice(0, mostLines).flatMap((thing) => askedLines(thing, links));
  const more = asked.length > mostLines ? [smallLine(botWords.more(asked.length - mostLines))] : [];
  if (!unread) return ownCard(title, [...shown, ...more, toCaseload(links)]);
  const apart: ITextBlock = { ...line(title), weight: 'Bolder', separator: true };
  return ownCard(botWords.unread, [
    line(botWords.unreadWhy),
    smallLine(botWords.privacy),
    apart,
    ...shown,
    ...more,
    toCaseload(links),
  ]);
}

/** Tells an administrator of something in the service's own working, or that it is well again. */
export function newsCard({ title, lines }: NewsWords): IAdaptiveCard {
  return ownCard(title, lines.map(line));
}

/** Answers a press that was refused to somebody who has no such card: why, and what they had typed. */
export function refusedCard(words: RefusalWords, draft: Draft, links: CaseLinks): IAdaptiveCard {
  return ownCard(cardWords.nothingChanged, [
    refusalNote([words.what, words.why, words.remedy]),
    ...writtenWords(draft),
    toCaseload(links),
  ]);
}

function ownCard(title: string, body: CardElementArray): IAdaptiveCard {
  return wholeCard([smallLine(botWords.name), titleLine(title), ...body], `${botWords.name}: ${title}`);
}

function askedLines(thing: AskedLine, links: CaseLinks): ITextBlock[] {
  const way = `[${plainWords(thing.reference)}](${links.toCase(thing.caseId)})`;
  return [
    { ...line(thing.what), weight: 'Bolder', spacing: 'Medium' },
    { ...line(''), text: `${way} · ${plainWords(thing.due)}`, spacing: 'Small' },
  ];
}

function line(text: string): ITextBlock {
  return { type: 'TextBlock', text: plainWords(text), wrap: true };
}

function toCaseload(links: CaseLinks): IActionSet {
  return {
    type: 'ActionSet',
    actions: [{ type: 'Action.OpenUrl', title: botWords.caseload, url: links.toCaseload() }],
  };
}
