import type { Entry } from '#shared/domain/events.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf, outcomeLabel } from '#shared/domain/procedure-acts.ts';
import { type Day, londonDay } from '#shared/domain/time.ts';
import { shortDay } from './dates.ts';
import { type EntryWords, type Of, said } from './entry-words.ts';
import { capital, inARow, roleLabel } from './names.ts';

/** One of the pack's acts on the record, under the pack's own labels, as it was put there on a day. */
export function recordedWords(
  procedure: Procedure,
  event: Omit<Of<'ActRecorded'>, 'type'>,
  on: Day,
  others: readonly Entry[] = [],
): EntryWords {
  const act = actOf(procedure, event.act);
  const fields = act?.fields;
  const outcome = outcomeLabel(act, event.outcome);
  const told = event.told.map(({ person }) => person.name);
  const line = (label: string, value: string | undefined) => (value ? [{ label, value }] : []);
  return said(act?.did ?? 'put something on the record', event.text, [
    ...line(fields?.outcome?.label ?? 'Outcome', outcome),
    ...line(fields?.with?.label ?? 'With', event.with),
    ...line(fields?.on?.label ?? 'On', event.on && shortDay(event.on, on)),
    ...line(fields?.until?.label ?? 'Until', event.until && shortDay(event.until, on)),
    ...line('Why it is recorded now', event.reason),
    ...line(act?.duty?.what ?? 'What must follow', event.dueOn && `By ${shortDay(event.dueOn, on)}`),
    ...line('It does what followed from', aboutAct(procedure, event.fulfils, on, others)),
    ...line(capital(procedure.words.told), told.length > 0 ? inARow(told) : undefined),
    ...event.empty.map((role) => ({ label: 'Nobody holds this role', value: roleLabel(procedure, role) })),
  ]);
}

/** An act that another entry is about, by what was done and when; nothing where it is not among the entries. */
export function aboutAct(
  procedure: Procedure,
  about: number | undefined,
  on: Day,
  others: readonly Entry[],
): string | undefined {
  const found = others.find(({ seq }) => seq === about);
  if (found?.event.type !== 'ActRecorded') return undefined;
  const label = actOf(procedure, found.event.act)?.label ?? found.event.act;
  return `${label}, ${shortDay(londonDay(found.at), on)}`;
}
