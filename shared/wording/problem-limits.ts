import { actsOf, type Case, currentRun, disputeOf, ownerOf } from '#shared/domain/case.ts';
import { openDuties, reachedIn } from '#shared/domain/clocks.ts';
import { doersOf } from '#shared/domain/duty-doers.ts';
import type { Entry } from '#shared/domain/events.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import type { Day } from '#shared/domain/time.ts';
import { actEmailHeading } from './act-email.ts';
import { dutyWhat } from './ask-duty.ts';
import { shortDay } from './dates.ts';
import { milestoneLabel } from './entry-limits.ts';
import { anyOf, stageName } from './names.ts';

/** A problem and what to do, or nothing when it was mended. */
type Words = { readonly text: string; readonly remedy: string } | undefined;

/** An email about an act did not go out. */
export function actNotEmailed(procedure: Procedure, state: Case, about: number): Words {
  const act = actsOf(state).find(({ entry }) => entry === about);
  if (!act) return undefined;
  return {
    text: `The email headed "${actEmailHeading(procedure, act.act)}" was not sent.`,
    remedy: 'Send it yourself, and write an entry that you did.',
  };
}

/** A limit beside the stage's own has passed; nothing once what it waited for has come after all. */
export function passedWords(
  procedure: Procedure,
  state: Case,
  event: Extract<Entry['event'], { type: 'InformalLimitPassed' | 'MilestonePassed' | 'DutyPassed' }>,
  on: Day,
): Words {
  const { phase } = disputeOf(state);
  switch (event.type) {
    case 'InformalLimitPassed':
      return phase === 'informal'
        ? {
            text: `The time for the informal talk ended on ${shortDay(event.dueOn, on)}.`,
            remedy: 'Decide: record that it was settled, or go on.',
          }
        : undefined;
    case 'MilestonePassed':
      return stillMissing(state, event)
        ? {
            text: `At ${stageName(procedure, event.stage)}, “${milestoneLabel(procedure, event)}” was due by ${shortDay(event.dueOn, on)}.`,
            remedy: 'Ask those who owe it, and write an entry that you did.',
          }
        : undefined;
    case 'DutyPassed':
      return overdueWords(procedure, state, event, on);
  }
}

/** What must follow from an act and is overdue, with who is asked to do it. */
function overdueWords(
  procedure: Procedure,
  state: Case,
  event: Extract<Entry['event'], { type: 'DutyPassed' }>,
  on: Day,
): Words {
  const duty = openDuties(state).find(({ entry }) => entry === event.entry);
  if (!duty) return undefined;
  const doneBy = actOf(procedure, actOf(procedure, event.act)?.duty?.doneBy)?.label;
  const doers = doersOf(procedure, state, duty);
  const owners = doers.every(({ id }) => id === ownerOf(state).person.id);
  return {
    text: `“${dutyWhat(procedure, event.act)}” was due by ${shortDay(event.dueOn, on)}, and is not on the record.`,
    remedy: owners
      ? `See that it is done.${doneBy ? ` Then, under Actions, choose “${doneBy}”.` : ''}`
      : `${anyOf(doers)} is asked to do it${doneBy ? `, and then to choose “${doneBy}” under Actions` : ''}.`,
  };
}

function stillMissing(
  state: Case,
  { stage, milestone }: Extract<Entry['event'], { type: 'MilestonePassed' }>,
): boolean {
  const run = currentRun(state);
  const until = run?.milestones.find((one) => one.milestone === milestone)?.until;
  if (run?.stage !== stage || until === undefined || disputeOf(state).phase === 'resolved') return false;
  return !reachedIn(state, run)[until];
}
