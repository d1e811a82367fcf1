import { agreedActions } from './actions.ts';
import { owing, waitingFor } from './asked.ts';
import { type Case, currentRun, disputeOf, isOver, ownerOf } from './case.ts';
import { openDuties, overallBegan, overallDueOn } from './clocks.ts';
import { deciding } from './deciding.ts';
import { doersOf } from './duty-doers.ts';
import type { ReminderGiven } from './facts.ts';
import type { LimitEnd } from './limits.ts';
import { eachOnce, type Person } from './people.ts';
import type { Procedure } from './procedure.ts';
import { type Instant, londonDay } from './time.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Something with a last day that people are reminded of. */
export interface ToRemind extends LimitEnd, Pick<ReminderGiven, 'of' | 'token'> {
  /** When it began. */
  readonly since: Instant;
  /** The working days from its last day on which people are reminded, as the pack says. */
  readonly on: readonly number[];
  /** Who is reminded before its end, and after it. Never nobody: the owner is there where nobody else is. */
  whom(after: boolean): readonly Person[];
}

/** All of a case that people are reminded of. What was promised and what must follow outlive the record. */
export function toRemind(procedure: Procedure, state: Case, calendar: WorkingCalendar): readonly ToRemind[] {
  const beside = [...duties(procedure, state), ...actions(procedure, state)];
  if (isOver(state) || disputeOf(state).phase === 'resolved') return beside;
  return [
    ...stage(procedure, state),
    ...overall(procedure, state, calendar),
    ...meetings(procedure, state),
    ...beside,
  ];
}

function stage(procedure: Procedure, state: Case): readonly ToRemind[] {
  const run = currentRun(state);
  if (run?.dueOn === undefined || run.tellsOnly) return [];
  const { dueOn, dueAt, began, at } = run;
  const on = procedure.reminders.stage;
  const whom = (after: boolean) => answering(procedure, state, after);
  return [{ of: 'stage', token: began, dueOn, dueAt, since: at, on, whom }];
}

/** Those who must still answer, else whom the case waits for. After the limit, whoever decides how it goes on too. */
function answering(procedure: Procedure, state: Case, after: boolean): readonly Person[] {
  const respondents = currentRun(state)?.respondents ?? [];
  const must = owing(procedure, state).filter(({ id }) => respondents.some(({ person }) => person.id === id));
  const others =
    after && disputeOf(state).phase === 'waiting' ? deciding(procedure, state) : waitingFor(procedure, state);
  return !after && must.length > 0 ? must : eachOnce([...others, ...must]);
}

function overall(procedure: Procedure, state: Case, calendar: WorkingCalendar): readonly ToRemind[] {
  const dueOn = overallDueOn(procedure, state, calendar);
  const began = overallBegan(procedure, state);
  if (!began || dueOn === undefined) return [];
  const on = procedure.reminders.overall;
  return [
    { of: 'overall', token: began.token, dueOn, since: began.at, on, whom: () => [ownerOf(state).person] },
  ];
}

/** The meetings of the stage under way: everybody who comes to them, and afterwards those who see to their minutes. */
function meetings(procedure: Procedure, state: Case): readonly ToRemind[] {
  const owner = ownerOf(state).person;
  return disputeOf(state).meetings.flatMap(({ id, stage: at, booked, held, required, chair }) => {
    if (at !== currentRun(state)?.stage || !booked || held) return [];
    const { start, entry: token, at: since } = booked;
    const on = procedure.reminders.meetings;
    const whom = (after: boolean) =>
      eachOnce(after ? [owner, chair] : [owner, ...required.map(({ person }) => person)]);
    return [{ of: `meeting:${id}` as const, token, dueOn: londonDay(start), dueAt: start, since, on, whom }];
  });
}

/** What must follow from acts: the owner, and whoever may put on the record that it is done. */
function duties(procedure: Procedure, state: Case): readonly ToRemind[] {
  return openDuties(state).map((duty) => {
    const { entry, dueOn, at: since } = duty;
    const whom = () => eachOnce([ownerOf(state).person, ...doersOf(procedure, state, duty)]);
    return { of: `duty:${entry}` as const, token: entry, dueOn, since, on: procedure.reminders.duties, whom };
  });
}

/** What was promised with one answer, or at one meeting, for one day is one thing to be reminded of. */
function actions(procedure: Procedure, state: Case): readonly ToRemind[] {
  const open = agreedActions(state).filter(({ done }) => !done);
  const first = open.filter(
    ({ entry, by }, at) => open.findIndex((one) => one.entry === entry && one.by === by) === at,
  );
  return first.map(({ entry, by: dueOn, agreedAt: since, promisedBy }) => {
    const whom = () => eachOnce([ownerOf(state).person, promisedBy]);
    const of = `actions:${entry}:${dueOn}` as const;
    return { of, token: entry, dueOn, since, on: procedure.reminders.actions, whom };
  });
}
