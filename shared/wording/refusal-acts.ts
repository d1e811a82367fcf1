import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import { type Act, actOf, outcomeLabel } from '#shared/domain/procedure-acts.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { inARow } from './names.ts';
import { type RefusalWords, STANDING } from './refusal-parts.ts';

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
        why: `No discussion face to face or by telephone is on the record, and email alone is not sufficient${placeOf(procedure, refusal.why)}.`,
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
        why: `Under this procedure it is for ${whose(procedure, act)}.`,
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

function gateRefusal(procedure: Procedure, refusal: Of<'gateNotMet'>): RefusalWords {
  const stage = stageOf(procedure, refusal.stage);
  const act = actOf(procedure, refusal.needs);
  const outcome = outcomeLabel(act, refusal.outcome);
  const label = act?.label ?? refusal.needs;
  return {
    what: `${stage ? `Stage ${stage.number}, ${stage.title}` : 'The stage'} can't begin yet.`,
    why: `The procedure asks for something to be on the record first${placeOf(procedure, refusal.why)}.`,
    remedy: outcome
      ? `Under Actions, choose “${label}” with the outcome “${outcome}”.`
      : `Under Actions, choose “${label}”.`,
  };
}

/** The section of the procedure that a refusal comes from. */
function placeOf(procedure: Procedure, why: readonly string[]): string {
  const section = why.map((id) => procedure.rules[id]?.section).find((found) => found);
  return section ? ` (${section})` : '';
}

function whose(procedure: Procedure, act: Act | undefined): string {
  const names = (act?.by ?? []).map((by) => {
    if (by === 'owner') return `the owner (${procedure.words.owner})`;
    if (by === 'respondent') return 'those who are asked at the stage';
    if (by === 'party') return 'people with a part in the case';
    return procedure.roles[by]?.label ?? by;
  });
  return inARow(names);
}

function when(procedure: Procedure, act: Act | undefined): string {
  const stages = (act?.stages ?? []).map((key) => `stage ${stageOf(procedure, key)?.number ?? key}`);
  const at = stages.length > 0 ? ` at ${inARow(stages)}` : '';
  if (!act || act.phases === 'any') return at.trim() || 'at another time';
  return `${at} when ${act.phases.map((phase) => STANDING[phase]).join(', or when ')}`.trim();
}
