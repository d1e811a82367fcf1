import type { Tone } from '#shared/contract/views.ts';
import { type Case, currentRun } from '#shared/domain/case.ts';
import { isOwner, isRespondent } from '#shared/domain/permissions.ts';
import { nextStage, type Procedure, stageOf } from '#shared/domain/procedure.ts';
import type { Day } from '#shared/domain/time.ts';
import type { WorkingCalendar } from '#shared/domain/working-days.ts';
import { daysLeft, shortDay, toneOf } from './dates.ts';
import { inARow } from './entries.ts';

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
      detail: 'The record is authorised.',
      tone: 'calm',
      button: 'Read the record',
    };
  }
  const mine = isOwner(state, person) ? askOfOwner(procedure, state, today, calendar) : undefined;
  return mine ?? askOfOthers(state, person, today, calendar);
}

function askOfOwner(
  procedure: Procedure,
  state: Case,
  today: Day,
  calendar: WorkingCalendar,
): Ask | undefined {
  const run = currentRun(state);
  const { phase } = state.record;
  const due = run
    ? { dueOn: run.dueOn, tone: toneOf(calendar, today, run.dueOn) }
    : { tone: 'calm' as const };
  const until = run ? `${shortDay(run.dueOn)} · ${daysLeft(calendar, today, run.dueOn)}` : '';
  const stage = run && stageOf(procedure, run.stage);
  const next = nextStage(procedure, run?.stage);
  switch (phase) {
    case 'informal':
      return {
        mine: true,
        what: 'Say whether the informal talk settled this',
        detail: 'No stage has begun',
        tone: 'calm',
        button: 'Decide',
      };
    case 'answered': {
      const by = run?.responses.at(-1)?.by.name ?? 'Somebody';
      return {
        mine: true,
        what: 'Say whether the response settles it',
        detail: `${by} responded · ${until}`,
        button: 'Read the response',
        ...due,
      };
    }
    case 'lapsed': {
      const must = procedure.clock.atLimit === 'must' && next;
      const what = must
        ? `Escalate to stage ${next.number}: the limit has passed`
        : `Decide: the limit of stage ${stage?.number ?? ''} has passed`;
      return { mine: true, what, detail: until, button: 'Decide', ...due, tone: 'late' };
    }
    case 'unsettled':
      return {
        mine: true,
        what: 'Decide how to go on',
        detail: `You said it is not settled · ${until}`,
        button: 'Decide',
        ...due,
      };
    case 'resolved':
      return {
        mine: true,
        what: procedure.words.closing,
        detail: 'The resolution is recorded',
        tone: 'calm',
        button: 'Authorise',
      };
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
    return { mine: true, what: 'Your response is needed', detail: until, button: 'Respond', ...due };
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
  return state.record.phase === 'waiting' && run
    ? [...run.respondents, ...run.copied].map(({ person }) => person)
    : [state.record.owner];
}
