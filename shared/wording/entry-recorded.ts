import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf, outcomeLabel } from '#shared/domain/procedure-acts.ts';
import { shortDay } from './dates.ts';
import { type EntryWords, type Of, said } from './entry-words.ts';
import { capital, inARow } from './names.ts';

/** One of the pack's acts on the record, under the pack's own labels. */
export function recordedWords(
  procedure: Procedure,
  event: Pick<Of<'ActRecorded'>, 'act' | 'text' | 'with' | 'on' | 'outcome' | 'told' | 'empty'>,
): EntryWords {
  const act = actOf(procedure, event.act);
  const fields = act?.fields;
  const outcome = outcomeLabel(act, event.outcome);
  const told = event.told.map(({ person }) => person.name);
  return said(act?.did ?? 'put something on the record', event.text, [
    ...(outcome ? [{ label: fields?.outcome?.label ?? 'Outcome', value: outcome }] : []),
    ...(event.with ? [{ label: fields?.with?.label ?? 'With', value: event.with }] : []),
    ...(event.on ? [{ label: fields?.on?.label ?? 'On', value: shortDay(event.on) }] : []),
    ...(told.length > 0 ? [{ label: capital(procedure.words.told), value: inARow(told) }] : []),
    ...event.empty.map((role) => ({
      label: 'Nobody holds this role',
      value: procedure.roles[role]?.label ?? role,
    })),
  ]);
}
