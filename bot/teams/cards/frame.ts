import type {
  CardElementArray,
  IAdaptiveCard,
  IColumnSet,
  IFactSet,
  ITextBlock,
} from '@microsoft/teams.cards';
import type { NoticeView } from '#bot/application/notice-view.ts';
import type { Tone } from '#shared/contract/view-parts.ts';
import { buttons } from './acts.ts';
import { smallLine } from './fields.ts';
import { plainWords } from './plain-words.ts';
import { actsBeside, refusedPart } from './refused-part.ts';
import type { Setting } from './setting.ts';

/** What sets one kind of card apart from the others. */
export interface Look {
  /** The colour of the title; plain unless something went wrong. */
  readonly title?: 'Warning' | undefined;
  /** Whether the line under the title says when something is due, so that nearing the day shows. */
  readonly due: boolean;
  /** Where the note stands: after the facts, or right under the title because it is why the card came. */
  readonly note: 'last' | 'first';
}

const TONES: Readonly<Record<Tone, Pick<ITextBlock, 'color' | 'weight'>>> = {
  calm: {},
  soon: { color: 'Warning', weight: 'Bolder' },
  late: { color: 'Attention', weight: 'Bolder' },
};

/** The card of a notice: what is asked or what happened first, then by when, then the facts and what can be done. */
export function frame(view: NoticeView, look: Look, setting: Setting): IAdaptiveCard {
  const acts = actsBeside(view, setting);
  const note = view.note ? [smallLine(view.note)] : [];
  const body: CardElementArray = [
    headingRow(view.heading, view.reference),
    titleLine(view.title, look.title),
    ...(view.line === '' ? [] : [dueLine(view, look)]),
    ...(look.note === 'first' ? note : []),
    ...refusedPart(view, setting),
    ...(view.facts.length === 0 ? [] : [facts(view)]),
    ...(look.note === 'last' ? note : []),
    ...(acts.length === 0 ? [] : [buttons(acts, view.asks && !setting.refused, setting)]),
  ];
  return wholeCard(body, `${view.heading} ${view.reference}: ${view.title}. ${view.line}`.trim());
}

/** A card of these parts, as every client of Teams can draw it. */
export function wholeCard(body: CardElementArray, fallbackText: string): IAdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText,
    body,
  };
}

/** The small first row: what kind of card it is, and the reference of the case. */
function headingRow(heading: string, reference: string): IColumnSet {
  const small = { type: 'TextBlock', size: 'Small', isSubtle: true } as const;
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items: [{ ...small, text: plainWords(heading), wrap: true }] },
      { type: 'Column', width: 'auto', items: [{ ...small, text: plainWords(reference) }] },
    ],
  };
}

/** The line that is read first. */
export function titleLine(title: string, color?: 'Warning' | undefined): ITextBlock {
  return {
    type: 'TextBlock',
    text: plainWords(title),
    style: 'heading',
    size: 'Large',
    weight: 'Bolder',
    wrap: true,
    spacing: 'Small',
    ...(color ? { color } : {}),
  };
}

function dueLine(view: NoticeView, look: Look): ITextBlock {
  const tone = look.due ? TONES[view.tone] : {};
  return { type: 'TextBlock', text: plainWords(view.line), wrap: true, spacing: 'Small', ...tone };
}

function facts(view: NoticeView): IFactSet {
  return {
    type: 'FactSet',
    separator: true,
    spacing: 'Medium',
    facts: view.facts.map(({ label, value }) => ({ title: plainWords(label), value: plainWords(value) })),
  };
}
