import type { Action, DocumentRef } from '#shared/domain/events.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import { shortDay } from './dates.ts';

/** A stage as it is spoken of: "stage 2". */
export function stageName(procedure: Procedure, key: string): string {
  const stage = stageOf(procedure, key);
  return stage ? `stage ${stage.number}` : 'the stage';
}

/** What a filed document is called. */
export function documentName(procedure: Procedure, reference: string, document: DocumentRef): string {
  const title = document.kind === 'form' ? procedure.words.record : `${procedure.words.meeting} minutes`;
  return `${reference} ${title} ${document.issue}.${document.format}`;
}

/** What the categories of a case are called, the main one first. */
export function categoryLabels(
  { opening }: Procedure,
  category: string | undefined,
  further: readonly string[] = [],
): readonly string[] {
  return [category, ...further].flatMap(
    (one) => opening.categories.find(({ key }) => key === one)?.label ?? [],
  );
}

/** Names in a row: "A", "A and B", "A, B and C". */
export function inARow(names: readonly string[]): string {
  const last = names.at(-1) ?? 'nobody';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The actions of an answer or a meeting, one a line. */
export function actionLines(
  actions: readonly Action[],
): readonly { readonly label: string; readonly value: string }[] {
  return actions.map(({ what, who, by }) => ({ label: `${who}, by ${shortDay(by)}`, value: what }));
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
