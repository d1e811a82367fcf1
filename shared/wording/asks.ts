import type { Tone } from '#shared/contract/view-parts.ts';
import { owing } from '#shared/domain/asked.ts';
import { type Case, currentRun, disputeOf, isOver, ownerOf } from '#shared/domain/case.ts';
import { takingItUp } from '#shared/domain/deciding.ts';
import { isOwner, isRespondent } from '#shared/domain/permissions.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { StageRun } from '#shared/domain/stage-run.ts';
import { type Day, londonDay } from '#shared/domain/time.ts';
import { askOfDuty } from './ask-duty.ts';
import { askToDecide } from './ask-owner.ts';
import { askForMoreTime } from './ask-time.ts';
import { authorisedLine } from './case-page.ts';
import { byDue, leftOf, shortMoment, toneAt, type When } from './dates.ts';
import { anyOf, inARow } from './names.ts';
import { answeredSoFar } from './responses.ts';

/** What is asked of somebody now, or that nothing is: the first thing they see on a screen. */
export interface Ask {
  readonly mine: boolean;
  /** What somebody is asked to do; nothing where nothing is asked. */
  readonly to?: 'answer' | 'decide' | 'meet' | 'agreeTime' | 'duty' | undefined;
  readonly what: string;
  /** What somebody wrote about it: for the case itself, never for a chat. */
  readonly said?: string | undefined;
  readonly detail: string;
  readonly tone: Tone;
  /** What the button in a list says. */
  readonly button: string;
  readonly dueOn?: Day | undefined;
}

/** What a case asks of a person today. */
export function askOf(procedure: Procedure, state: Case, person: string, when: When): Ask {
  const owner = isOwner(state, person);
  const duty = askOfDuty(procedure, state, person, when);
  if (state.authorised && isOver(state)) {
    return (
      duty ?? {
        mine: false,
        what: 'Nothing is asked of you.',
        detail: authorisedLine(state.authorised.at, londonDay(when.now)),
        tone: 'calm',
        button: 'Read the record',
      }
    );
  }
  const meeting = askOfMeeting(state, person, when);
  const taking = takingItUp(procedure, state);
  const decides = taking.length > 0 ? taking.some(({ id }) => id === person) : owner;
  const mine = decides ? askToDecide(procedure, state, person, when) : undefined;
  const time = owner ? askForMoreTime(procedure, state, when) : undefined;
  const answer = askToAnswer(procedure, state, person, when);
  return beside(state, meeting ?? mine ?? time ?? answer ?? duty ?? waits(procedure, state, person, when));
}

/** A matter that goes on beside a closed record says so, so that nobody looks for it in the form (Q5). */
function beside({ authorised }: Case, ask: Ask): Ask {
  if (!authorised) return ask;
  const note = 'The record is closed; the matter goes on beside it.';
  return { ...ask, detail: ask.detail.endsWith('.') ? `${ask.detail} ${note}` : `${ask.detail} · ${note}` };
}

/** A booked meeting is what an answered stage waits for: everybody who must be there is asked to come, then for its minutes. */
function askOfMeeting(state: Case, person: string, { now }: When): Ask | undefined {
  const { phase, meetings } = disputeOf(state);
  const meeting = meetings.find(
    ({ stage, booked, held }) => stage === currentRun(state)?.stage && booked && !held,
  );
  const comes = isOwner(state, person) || meeting?.required.some((party) => party.person.id === person);
  if (!meeting?.booked || !comes || (phase !== 'answered' && phase !== 'unsettled')) return undefined;
  const today = londonDay(now);
  const at = shortMoment(meeting.booked.start, today);
  const begun = today >= londonDay(meeting.booked.start);
  const detail = `Chair: ${meeting.chair.name}`;
  return {
    mine: true,
    to: 'meet',
    what: begun ? `Hold the meeting of ${at} and record its minutes` : `Come to the meeting on ${at}`,
    detail,
    tone: 'calm',
    button: begun ? 'Record the minutes' : 'Open',
  };
}

const NOTHING = {
  mine: false,
  what: 'Nothing is asked of you now.',
  tone: 'calm',
  button: 'Open',
} as const;

/** Those who still owe an answer are asked for it. */
function askToAnswer(procedure: Procedure, state: Case, person: string, when: When): Ask | undefined {
  const run = currentRun(state);
  if (!run || !owing(procedure, state).some(({ id }) => id === person)) return undefined;
  const asked = run.respondents.some((party) => party.person.id === person);
  return {
    mine: true,
    to: 'answer',
    what: asked ? 'Your response is needed' : 'You are copied in and may respond',
    detail: untilWhen(run, when),
    button: 'Respond',
    dueOn: run.dueOn,
    tone: toneAt(when, run),
  };
}

function untilWhen(run: StageRun, when: When): string {
  const left = leftOf(when, run);
  const by = byDue(run, londonDay(when.now));
  return left === '' ? by : `${by} · ${left}`;
}

/** Nothing is asked: for whom the case waits, and until when. */
function waits(procedure: Procedure, state: Case, person: string, when: When): Ask {
  const run = currentRun(state);
  const { phase } = disputeOf(state);
  const owner = ownerOf(state).person.name;
  if (!run) return { ...NOTHING, detail: `${owner} is talking it over.` };
  if (phase !== 'waiting') {
    const taking = takingItUp(procedure, state);
    const detail = `Waiting for ${taking.length > 0 ? anyOf(taking) : owner} to decide.`;
    return { ...NOTHING, detail, dueOn: run.dueOn };
  }
  const owed = owing(procedure, state);
  const asked = run.respondents.filter((party) => owed.some(({ id }) => id === party.person.id));
  const names = inARow((asked.length > 0 ? asked : run.respondents).map((party) => party.person.name));
  const ending = [untilWhen(run, when), ...answeredSoFar(procedure, run)].join(' · ');
  const thanks = isRespondent(state, person) ? 'You have responded. ' : '';
  const detail = `${thanks}Waiting for ${names} to respond${run.dueOn === undefined ? ';' : ''} ${ending}.`;
  return { ...NOTHING, detail, dueOn: run.dueOn };
}
