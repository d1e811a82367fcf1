import type { Procedure } from '#shared/domain/procedure.ts';
import { type Act, actOf, outcomeLabel } from '#shared/domain/procedure-acts.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { capital, inARow, stageAndTitle, stageName } from './names.ts';
import { type RefusalWords, STANDING } from './refusal-parts.ts';
import { whoseWords } from './whose.ts';

type Of<R extends Refusal['reason']> = Extract<Refusal, { reason: R }>;

/** Why something must be on the record first, or why one of the pack's acts cannot be put there. */
export function actRefusal(
  procedure: Procedure,
  refusal: Of<'talkFirst' | 'unknownAct' | 'notYourAct' | 'actNotNow' | 'gateNotMet'>,
): RefusalWords {
  switch (refusal.reason) {
    case 'talkFirst':
      return {
        what: "It can't be recorded as settled yet.",
        why: 'No discussion face to face or by telephone is on the record, and email alone is not sufficient.',
        remedy: 'Talk it over and record the discussion, or escalate at the limit.',
      };
    case 'unknownAct':
      return {
        what: 'This procedure has no such act.',
        why: 'The form may be from another procedure.',
        remedy: 'Open the case; Actions shows what can be put on the record.',
      };
    case 'notYourAct': {
      const act = actOf(procedure, refusal.act);
      return {
        what: `You can't do this here: ${act?.label ?? refusal.act}.`,
        why: `Under this procedure it is for ${whoseWords(procedure, act?.by ?? [])}.`,
        remedy: `Ask ${refusal.owner.name}, who owns the case, or write an entry.`,
      };
    }
    case 'actNotNow': {
      const act = actOf(procedure, refusal.act);
      return {
        what: `You can't do this now: ${act?.label ?? refusal.act}.`,
        why: `The procedure has it ${when(procedure, act)}.`,
        remedy: 'Write an entry if it should stand on the record now.',
      };
    }
    case 'gateNotMet':
      return gateRefusal(procedure, refusal);
  }
}

/** Something must be on the record first: before a stage can begin, or before the matter can end (R5). */
function gateRefusal(procedure: Procedure, refusal: Of<'gateNotMet'>): RefusalWords {
  const { stage } = refusal;
  const act = actOf(procedure, refusal.needs);
  const outcome = outcomeLabel(act, refusal.outcome);
  const label = act?.label ?? refusal.needs;
  const what = stage === undefined ? 'It' : capital(stageAndTitle(procedure, stage));
  return {
    what: `${what} can't ${stage === undefined ? 'be ended' : 'begin'} yet.`,
    why: 'The procedure asks for something to be on the record first.',
    remedy: outcome
      ? `Under Actions, choose “${label}” with the outcome “${outcome}”.`
      : `Under Actions, choose “${label}”.`,
  };
}

function when(procedure: Procedure, act: Act | undefined): string {
  const stages = (act?.stages ?? []).map((key) => stageName(procedure, key));
  const at = stages.length > 0 ? ` at ${inARow(stages)}` : '';
  if (!act || act.phases === 'any') return at.trim() || 'at another time';
  return `${at} when ${act.phases.map((phase) => STANDING[phase]).join(', or when ')}`.trim();
}
