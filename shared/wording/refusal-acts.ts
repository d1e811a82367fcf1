import type { Procedure } from '#shared/domain/procedure.ts';
import { type Act, actOf, outcomeLabel } from '#shared/domain/procedure-acts.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { whenWords } from './ladder-words.ts';
import { capital, inARow, stageAndTitle, stageName } from './names.ts';
import { type RefusalWords, STANDING } from './refusal-parts.ts';
import { whoseWords } from './whose.ts';

type Of<R extends Refusal['reason']> = Extract<Refusal, { reason: R }>;

/** Why something must be on the record first, or why one of the pack's acts cannot be put there. */
export function actRefusal(
  procedure: Procedure,
  refusal: Of<'talkFirst' | 'unknownAct' | 'actNotNow' | 'gateNotMet'>,
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
    case 'actNotNow': {
      const act = actOf(procedure, refusal.act);
      return {
        what: `You can't do this now: ${act?.label ?? refusal.act}.`,
        why: `The procedure has it ${when(procedure, act)}.`,
        remedy: 'Wait until then, or write an entry if it should stand on the record now.',
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
  const entry = `“${act?.label ?? refusal.needs}”${outcome ? ` with the outcome “${outcome}”` : ''}`;
  const what = stage === undefined ? 'It' : capital(stageAndTitle(procedure, stage));
  return {
    what: `${what} can't ${stage === undefined ? 'be ended' : 'begin'} yet.`,
    why: `The procedure asks for this on the record first: ${entry}.`,
    remedy: `Under Actions, choose ${entry}. It is for ${whoseWords(procedure, act?.by ?? [])}.`,
  };
}

/** When the procedure has an act: at which stages, how the case must stand, after what, and in which cases. */
function when(procedure: Procedure, act: Act | undefined): string {
  if (!act) return 'at no time';
  const stages = (act.stages ?? []).map((key) => stageName(procedure, key));
  const phases = act.phases === 'any' ? [] : act.phases.map((phase) => STANDING[phase]);
  const asked = act.answers === undefined ? undefined : actOf(procedure, act.answers)?.label;
  const parts = [
    ...(stages.length > 0 ? [`at ${inARow(stages)}`] : []),
    ...(asked === undefined ? [] : [`once after each “${asked}”`]),
    ...(phases.length > 0 ? [`when ${phases.join(', or when ')}`] : []),
  ];
  return `${parts.join(' ')}${whenWords(procedure, act)}`.trim();
}
