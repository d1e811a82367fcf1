import type { CardElementArray, IDateInput, ITextBlock, ITextInput } from '@microsoft/teams.cards';
import { LIMITS } from '#shared/contract/limits.ts';
import { cardWords, type FormAct, TEXT_LABELS } from '#shared/wording/bot.ts';
import { plainWords } from './plain-words.ts';

/** What was typed before into the fields of a form. */
export type Typed = Readonly<Record<string, string>>;

/**
 * The name of a field on a card. Every form has its own, because some clients refuse a card in which two inputs
 * have one name.
 */
export function fieldName(act: FormAct, field: string): string {
  return `${act}.${field}`;
}

/** A quiet line under what it explains. */
export function smallLine(text: string): ITextBlock {
  return {
    type: 'TextBlock',
    text: plainWords(text),
    size: 'Small',
    isSubtle: true,
    wrap: true,
    spacing: 'Small',
  };
}

/** The field people write in, with what they should know right under it. */
export function textField(
  act: FormAct,
  field: { readonly required: boolean; readonly value?: string | undefined; readonly hint: string },
): CardElementArray {
  const input: ITextInput = {
    type: 'Input.Text',
    id: fieldName(act, 'text'),
    label: TEXT_LABELS[act],
    isMultiline: true,
    maxLength: LIMITS.text,
    ...(field.required ? { isRequired: true, errorMessage: cardWords.textMissing } : {}),
    ...(field.value ? { value: field.value } : {}),
  };
  return field.hint === '' ? [input] : [input, smallLine(field.hint)];
}

/** A field of one line. */
export function lineField(
  act: FormAct,
  field: {
    readonly name: string;
    readonly label: string;
    readonly most: number;
    readonly value?: string | undefined;
  },
): ITextInput {
  return {
    type: 'Input.Text',
    id: fieldName(act, field.name),
    label: field.label,
    maxLength: field.most,
    ...(field.value ? { value: field.value } : {}),
  };
}

/** A field for a day. */
export function dayField(
  act: FormAct,
  field: {
    readonly name: string;
    readonly label: string;
    readonly earliest: string;
    readonly required: boolean;
    readonly value?: string | undefined;
  },
): IDateInput {
  return {
    type: 'Input.Date',
    id: fieldName(act, field.name),
    label: field.label,
    min: field.earliest,
    // A client holds back a press over a day before `min`, and says why only in these words.
    errorMessage: cardWords.dayMissing(field.earliest),
    ...(field.required ? { isRequired: true } : {}),
    ...(field.value ? { value: field.value } : {}),
  };
}
