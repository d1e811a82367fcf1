import type { Case } from '#shared/domain/case.ts';
import type { Action, DocumentRef } from '#shared/domain/facts.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { Day } from '#shared/domain/time.ts';
import { shortDay } from './dates.ts';

/**
 * A stage as it is spoken of: "stage 2", "practice alert stage 2". The ladder's name stands beside the number, and
 * where two ladders of a pack share a number, the further one's label does too (Q18).
 */
export function stageName(procedure: Procedure, key: string | undefined): string {
  const stage = stageOf(procedure, key);
  if (!stage) return `the ${procedure.words.stage}`;
  const name = `${procedure.words.stage} ${stage.number}`;
  const ladder = otherLadder(procedure, stage);
  return ladder === undefined ? name : `${name} (${ladder})`;
}

/** What opens a stage, as on its card and email: the pack's own word, or that of the stage. */
export function alertWord(procedure: Procedure, key: string | undefined): string {
  return stageOf(procedure, key)?.alert ?? procedure.words.alert;
}

/** A stage with who answers at it: "stage 2, ASCM". */
export function stageAndTitle(procedure: Procedure, key: string | undefined): string {
  const stage = stageOf(procedure, key);
  return stage ? `${stageName(procedure, key)}, ${stage.title}` : stageName(procedure, key);
}

function otherLadder({ stages, tracks }: Procedure, { key, number }: Stage): string | undefined {
  const first = stages.find((one) => one.number === number)?.key;
  return first === key ? undefined : tracks.find((track) => track.stages.includes(key))?.label;
}

/** What the track of a case is called; nothing where its pack has none. */
export function trackLabel({ tracks }: Procedure, { record }: Case): string {
  return tracks.find(({ key }) => key === record.track)?.label ?? '';
}

/** What a role is called, in the authority's words. */
export function roleLabel({ roles }: Pick<Procedure, 'roles'>, role: string): string {
  return roles[role]?.label ?? role;
}

/**
 * What a role is called when somebody else is spoken to than whoever fills in the form: a title that speaks to them
 * ("Your line manager") gives way to the short one.
 */
export function spokenRole({ roles }: Pick<Procedure, 'roles'>, role: string): string {
  const { label = role, short = role } = roles[role] ?? {};
  return /\byour?\b|^the\b/i.test(label) ? short : label;
}

/** What a filed document is called. */
export function documentName(procedure: Procedure, reference: string, document: DocumentRef): string {
  const title = {
    form: procedure.words.record,
    note: procedure.words.outcome,
    minutes: `${procedure.words.meeting} minutes`,
  }[document.kind];
  const issue = document.issue.replace(/^stage /, `${procedure.words.stage} `);
  return `${reference} ${title} ${issue}.${document.format}`;
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

/** What the way in which a case ended is called, in the pack's own words. */
export function outcomeOf({ ending }: Procedure, outcome: string | undefined): string | undefined {
  return ending?.outcomes.find(({ key }) => key === outcome)?.label;
}

/** What a flag is called, in the pack's own words. */
export function flagLabel({ opening }: Procedure, flag: string | undefined): string {
  return opening.flags.find(({ key }) => key === flag)?.label ?? 'A flag';
}

/** Names in a row: "A", "A and B", "A, B and C". */
export function inARow(names: readonly string[]): string {
  const last = names.at(-1) ?? 'nobody';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** People of whom one is enough: "A", "A or B". */
export function anyOf(people: readonly { readonly name: string }[]): string {
  return people.map(({ name }) => name).join(' or ');
}

/** The actions of an answer or a meeting, one a line, as read on a day. */
export function actionLines(
  actions: readonly Action[],
  on: Day,
): readonly { readonly label: string; readonly value: string }[] {
  return actions.map(({ what, who, by }) => ({ label: `${who}, by ${shortDay(by, on)}`, value: what }));
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
