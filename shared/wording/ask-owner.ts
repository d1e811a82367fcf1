import { agreedActions } from '#shared/domain/actions.ts';
import { type Case, currentRun, disputeOf, ownerOf } from '#shared/domain/case.ts';
import { timeAsked } from '#shared/domain/decisions/more-time.ts';
import { ladderOf, nextStage } from '#shared/domain/ladder.ts';
import { isLate } from '#shared/domain/limits.ts';
import { eachOnce } from '#shared/domain/people.ts';
import { isOwner } from '#shared/domain/permissions.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { timeRequest } from './ask-time.ts';
import type { Ask } from './asks.ts';
import { dueAndLeft, toneAt, type When } from './dates.ts';
import { inARow, stageName, trackLabel } from './names.ts';
import { answeredSoFar } from './responses.ts';

type Words = Pick<Ask, 'what' | 'detail' | 'button'>;

/**
 * What the owner is asked to decide, and by when; nothing while an answer is awaited. Where somebody else takes the
 * matter to the next stage, they are asked whether it goes there.
 */
export function askToDecide(procedure: Procedure, state: Case, person: string, when: When): Ask | undefined {
  const run = currentRun(state);
  const { phase, informalPassed } = disputeOf(state);
  const words = wordsFor(procedure, state, person);
  if (!words) return undefined;
  const ask = { mine: true, to: 'decide', ...words } as const;
  if (!run || phase === 'resolved') return { ...ask, tone: !run && informalPassed ? 'late' : 'calm' };
  const time = isOwner(state, person) ? timeAsked(procedure, state, when) : undefined;
  const parts = [
    words.detail,
    time ? timeRequest(time, when) : '',
    openActions(procedure, state, when),
  ].filter((part) => part !== '');
  // Where nothing is awaited, there is no limit to press.
  if (phase === 'told') return { ...ask, tone: 'calm', detail: parts.join(' · ') };
  const detail = [...parts, dueAndLeft(when, run)].join(' · ');
  return { ...ask, detail, tone: toneAt(when, run), dueOn: run.dueOn };
}

function wordsFor(procedure: Procedure, state: Case, person: string): Words | undefined {
  const run = currentRun(state);
  const { phase, informalPassed } = disputeOf(state);
  switch (phase) {
    case 'informal':
      // On a track without a ladder nothing is ever asked of anybody else (O3).
      if (ladderOf(procedure, state).length === 0)
        return { what: 'Record what came of it', detail: trackLabel(procedure, state), button: 'Open' };
      return {
        what: informalPassed
          ? 'The time for the informal talk has passed: say whether it settled this'
          : 'Say whether the informal talk settled this',
        detail: `No ${procedure.words.stage} has begun`,
        button: 'Decide',
      };
    case 'told': {
      const told = eachOnce((run?.informed ?? []).map(({ person }) => person));
      return {
        what: 'When it is done, record how it ended',
        detail: `${inARow(told.map(({ name }) => name))} ${told.length === 1 ? 'was' : 'were'} ${procedure.words.told}; no answer is asked for`,
        button: 'Open',
      };
    }
    case 'answered': {
      const by = run?.responses.at(-1)?.by.name ?? 'Somebody';
      const what = 'Say whether the response settles it';
      return { what, detail: `${by} responded`, button: 'Read the response' };
    }
    case 'lapsed': {
      const next = nextStage(procedure, state);
      const what =
        procedure.clock.atLimit === 'must' && next
          ? `Escalate to ${stageName(procedure, next.key)}: the limit has passed`
          : `Decide: the limit of ${stageName(procedure, run?.stage)} has passed`;
      return { what, detail: run ? answeredSoFar(procedure, run).join() : '', button: 'Decide' };
    }
    case 'unsettled':
      return { what: 'Decide how to go on', detail: notSettled(state, person), button: 'Decide' };
    case 'resolved':
      return {
        what: procedure.words.closing,
        detail: 'The resolution is recorded',
        button: procedure.words.closing,
      };
    case 'waiting':
      return undefined;
  }
}

/** Where the limit covers the action too: what was promised and is still open once it has passed (N21, Q2). */
function openActions(procedure: Procedure, state: Case, { now }: When): string {
  const run = currentRun(state);
  const covers = procedure.clock.covers === 'responseAndAction';
  if (!run || !covers || !isLate(run, now)) return '';
  const open = agreedActions(state).filter(({ entry, done }) => entry > run.began && !done).length;
  if (open === 0) return '';
  return open === 1
    ? '1 action is still open; its time has passed'
    : `${open} actions are still open; their time has passed`;
}

function notSettled(state: Case, person: string): string {
  const owner = ownerOf(state).person;
  return owner.id === person ? 'You said it is not settled' : `${owner.name} said it is not settled`;
}
