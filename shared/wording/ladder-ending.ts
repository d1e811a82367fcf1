import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf, outcomeLabel } from '#shared/domain/procedure-acts.ts';
import { gateWords, rungName } from './ladder-words.ts';

/** How a case ends under a procedure, as text for a handbook: its outcomes, what it waits for, where it goes then. */
export function endingLines(procedure: Procedure): readonly string[] {
  const { ending, referral } = procedure;
  const lines = [
    ...outcomeWords(procedure).map((outcome) => `Ends: ${outcome}`),
    ...(ending?.onceAnswered ? ['Not before the alert has been answered'] : []),
    ...(ending?.gates ?? []).map((gate) => `Only after: ${gateWords(procedure, gate)}`),
    ...earlyWords(procedure),
    ...filingWords(procedure),
    ...(referral ? [`Referral to ${referral.to}`] : []),
  ];
  return lines;
}

/** The ways a case can end, each with the stage from which on it can. */
export function outcomeWords(procedure: Procedure): readonly string[] {
  return (procedure.ending?.outcomes ?? []).map(({ label, from }) =>
    from === undefined ? label : `${label}, from ${rungName(procedure, from)} on`,
  );
}

function earlyWords(procedure: Procedure): readonly string[] {
  const { mayAuthoriseFromStage: from, goesOnBeside } = procedure.ending ?? {};
  if (from === undefined) return [];
  const goesOn = goesOnBeside ? '; the matter goes on beside it' : '';
  return [`From ${rungName(procedure, from)} on the record may be closed though it is not resolved${goesOn}`];
}

function filingWords(procedure: Procedure): readonly string[] {
  const { filing } = procedure;
  if (!filing) return [];
  const { act: key, outcome } = filing.onceApproved;
  const act = actOf(procedure, key);
  const how = outcome === undefined ? '' : ` with "${outcomeLabel(act, outcome) ?? outcome}"`;
  return [`Placed on the child's file only after: "${act?.label ?? key}"${how}`];
}
