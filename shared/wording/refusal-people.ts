import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { spokenRole } from './names.ts';
import { ACTS, type RefusalWords } from './refusal-parts.ts';
import { askThem, whoseWords } from './whose.ts';

type Of<R extends Refusal['reason']> = Extract<Refusal, { reason: R }>;

/** Why something is not this person's to do, whose it is, and what they can do instead. */
export function personRefusal(
  procedure: Procedure,
  refusal: Of<'notPermitted' | 'mayNotOpen' | 'notYourAct' | 'cannotOwn'>,
): RefusalWords {
  switch (refusal.reason) {
    case 'notPermitted':
      return { what: `You can't ${ACTS[refusal.command]}.`, ...notPermitted(procedure, refusal) };
    case 'mayNotOpen':
      return {
        what: "You can't open a case of this procedure.",
        why: `Only ${anyRole(procedure, refusal.roles)} can open one.`,
        remedy: 'Ask one of them to open it, or ask your administrator to give you the role.',
      };
    case 'notYourAct': {
      const act = actOf(procedure, refusal.act);
      const whose = act?.by ?? [];
      return {
        what: `You can't do this here: ${act?.label ?? refusal.act}.`,
        why: `Under this procedure it is for ${whoseWords(procedure, whose, refusal.owner)}.`,
        remedy: `${askThem(whose, refusal.owner)}, or write an entry.`,
      };
    }
    case 'cannotOwn':
      return {
        what: "The case can't be handed over to this person.",
        why: `It goes to somebody else than its owner now, who may open such cases: ${anyRole(procedure, refusal.roles)}.`,
        remedy: 'Choose somebody with that role, or ask your administrator to give it to them.',
      };
  }
}

function notPermitted(
  procedure: Procedure,
  { command, needs, owner, whose = [] }: Of<'notPermitted'>,
): Omit<RefusalWords, 'what'> {
  const name = owner?.name ?? 'the owner';
  const act = ACTS[command];
  switch (whose.join() === 'owner' ? 'owner' : needs) {
    case 'owner':
      return {
        why: `Only the owner of the case, ${name} (${procedure.words.owner}), can ${act}.`,
        remedy: `Ask ${name} to do it, or write an entry.`,
      };
    case 'respondent':
      return {
        why: `Only those who are asked for an answer at the stage under way can ${act}.`,
        remedy: `Write an entry, or tell ${name}, who owns the case, who should be asked.`,
      };
    case 'party':
      return {
        why: `Only people with a part in this case can ${act}.`,
        remedy: `Ask ${name}, who owns the case, to do it.`,
      };
    case 'author':
      return {
        why: 'Only the person who wrote an entry can correct it.',
        remedy: 'Write an entry of your own that says what you know.',
      };
    case 'attendee':
      return {
        why: `Only the owner of the case and the people the meeting was for can ${act}.`,
        remedy: `Ask ${name}, who owns the case, to do it.`,
      };
    case 'named':
      return {
        why: `Only ${whoseWords(procedure, whose, owner)} can ${act}.`,
        remedy: `${askThem(whose, owner)}.`,
      };
  }
}

/** Roles of which one is enough: "an Independent Reviewing Officer or an Independent Chair". */
function anyRole(procedure: Procedure, roles: readonly string[]): string {
  const names = roles.map((role) => spokenRole(procedure, role));
  return names.map((name) => `${/^[AEIOU]/i.test(name) ? 'an' : 'a'} ${name}`).join(' or ');
}
