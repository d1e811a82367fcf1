import type { Tone } from '#shared/contract/views.ts';
import { type Case, currentRun } from '#shared/domain/case.ts';
import { eachOnce } from '#shared/domain/people.ts';
import { isOwner, isRespondent } from '#shared/domain/permissions.ts';
import { nextStage, type Procedure, stageOf } from '#shared/domain/procedure.ts';
import { type Day, londonDay } from '#shared/domain/time.ts';
import type { WorkingCalendar } from '#shared/domain/working-days.ts';
import { authorisedLine } from './case-page.ts';
import { daysLeft, shortDay, shortMoment, toneOf } from './dates.ts';
import { inARow } from './names.ts';

/** What is asked of somebody now, or that nothing is: the first thing they see on a screen. */
export interface Ask {
  readonly mine: boolean;
  readonly what: string;
  readonly detail: string;
  readonly tone: Tone;
  /** What the button in a list says. */
  readonly button: string;
  readonly dueOn?: Day | undefined;
}

/** What a case asks of a person today. */
export function askOf(
  procedure: Procedure,
  state: Case,
  person: string,
  today: Day,
  calendar: WorkingCalendar,
): Ask {
  if (state.authorised) {
    return {
      mine: false,
      what: 'Nothing is asked of you.',
      detail: authorisedLine(state.authorised.at),
      tone: 'calm',
      button: 'Read the record',
    };
  }
  const meeting = askOfMeeting(state, person, today);
  const mine = isOwner(state, person) ? askOfOwner(procedure, state, today, calendar) : undefined;
  return meeting ?? mine ?? askOfOthers(state, person, today, calendar);
}

/** A booked meeting is what an answered stage waits for: everybody who must be there is asked to come, then for its minutes. */
function askOfMeeting(state: Case, person: string, today: Day): Ask | undefined {
  const { phase, meetings } = state.record;
  const meeting = meetings.find(
    ({ stage, booked, held }) => stage === currentRun(state)?.stage && booked && !held,
  );
  const comes = isOwner(state, person) || meeting?.required.some((party) => party.person.id === person);
  if (!meeting?.booked || !comes || (phase !== 'answered' && phase !== 'unsettled')) return undefined;
  const at = shortMoment(meeting.booked.start);
  const begun = today >= londonDay(meeting.booked.start);
  const detail = `Chair: ${meeting.chair.name}`;
  return {
    mine: true,
    what: begun ? `Hold the meeting of ${at} and record its minutes` : `Come to the meeting on ${at}`,
    detail,
    tone: 'calm',
    button: begun ? 'Record the minutes' : 'Open',
  };
}

function askOfOwner(
  procedure: Procedure,
  state: Case,
  today: Day,
  calendar: WorkingCalendar,
): Ask | undefined {
  const run = currentRun(state);
  const { phase } = state.record;
  const words = ownersWords(procedure, state);
  if (!words) return undefined;
  if (!run || phase === 'resolved') return { mine: true, tone: 'calm', ...words };
  const until = `${shortDay(run.dueOn)} · ${daysLeft(calendar, today, run.dueOn)}`;
  const detail = words.detail ? `${words.detail} · ${until}` : until;
  const tone = toneOf(calendar, today, run.dueOn);
  return { mine: true, ...words, detail, tone, dueOn: run.dueOn };
}

/** What the owner is to decide, by phase; nothing while an answer is awaited. */
function ownersWords(procedure: Procedure, state: Case): Pick<Ask, 'what' | 'detail' | 'button'> | undefined {
  const run = currentRun(state);
  switch (state.record.phase) {
    case 'informal':
      return {
        what: 'Say whether the informal talk settled this',
        detail: 'No stage has begun',
        button: 'Decide',
      };
    case 'answered': {
      const by = run?.responses.at(-1)?.by.name ?? 'Somebody';
      const what = 'Say whether the response settles it';
      return { what, detail: `${by} responded`, button: 'Read the response' };
    }
    case 'lapsed': {
      const next = nextStage(procedure, run?.stage);
      const stage = run && stageOf(procedure, run.stage);
      const what =
        procedure.clock.atLimit === 'must' && next
          ? `Escalate to stage ${next.number}: the limit has passed`
          : `Decide: the limit of stage ${stage?.number ?? ''} has passed`;
      return { what, detail: '', button: 'Decide' };
    }
    case 'unsettled':
      return { what: 'Decide how to go on', detail: 'You said it is not settled', button: 'Decide' };
    case 'resolved':
      return { what: procedure.words.closing, detail: 'The resolution is recorded', button: 'Authorise' };
    case 'waiting':
      return undefined;
  }
}

function askOfOthers(state: Case, person: string, today: Day, calendar: WorkingCalendar): Ask {
  const run = currentRun(state);
  const { phase } = state.record;
  const nothing = {
    mine: false,
    what: 'Nothing is asked of you now.',
    tone: 'calm' as const,
    button: 'Open',
  };
  if (!run) return { ...nothing, detail: `${state.record.owner.name} is talking it over.` };
  const until = `by ${shortDay(run.dueOn)} · ${daysLeft(calendar, today, run.dueOn)}`;
  const due = { dueOn: run.dueOn, tone: toneOf(calendar, today, run.dueOn) };
  const open = phase === 'waiting' || (phase === 'lapsed' && run.responses.length === 0);
  if (open && isRespondent(state, person)) {
    const asked = run.respondents.some((party) => party.person.id === person);
    const what = asked ? 'Your response is needed' : 'You are copied in and may respond';
    return { mine: true, what, detail: until, button: 'Respond', ...due };
  }
  const respondents = inARow(run.respondents.map(({ person: { name } }) => name));
  if (phase === 'waiting')
    return { ...nothing, detail: `Waiting for ${respondents} to respond ${until}.`, dueOn: run.dueOn };
  return { ...nothing, detail: `Waiting for ${state.record.owner.name} to decide.`, dueOn: run.dueOn };
}

/** Those the case waits for now, by name and id. */
export function waitingFor(state: Case): readonly { readonly id: string; readonly name: string }[] {
  if (state.authorised) return [];
  const run = currentRun(state);
  if (state.record.phase !== 'waiting' || !run) return [state.record.owner];
  return eachOnce([...run.respondents, ...run.copied].map(({ person }) => person));
}

/** Those who are asked to do something now: whom it waits for, and after the limit those who still owe an answer. */
export function askedNow(state: Case): readonly { readonly id: string; readonly name: string }[] {
  const run = currentRun(state);
  const owing = !state.authorised && state.record.phase === 'lapsed' && run?.responses.length === 0;
  const late = owing ? [...run.respondents, ...run.copied].map(({ person }) => person) : [];
  return eachOnce([...waitingFor(state), ...late]);
}
