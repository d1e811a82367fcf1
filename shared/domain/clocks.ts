import { actsOf, type Case, currentRun, disputeOf, isOver } from './case.ts';
import type { MilestoneDue, Reminded } from './facts.ts';
import { endOf, type LimitEnd, lateFrom } from './limits.ts';
import type { Procedure } from './procedure.ts';
import type { RecordedAct, StageRun } from './stage-run.ts';
import { type Day, type Instant, londonDay } from './time.ts';
import { addWorkingDays, type WorkingCalendar } from './working-days.ts';

/** A limit that can run: the stage's, the overall one, the informal talk's, a further one of the stage, or a duty's. */
type LimitName = 'stage' | 'overall' | 'informal' | `milestone:${string}` | `duty:${number}`;

/**
 * Something that comes due: a running limit, or the next reminder of something that runs. A tick that carries another
 * token than the clock of that name has now does nothing.
 */
export interface Clock {
  readonly name: LimitName | `reminder:${Reminded}`;
  /** The last day of what runs. */
  readonly dueOn: Day;
  readonly dueAt: Instant;
  readonly token: number;
}

/** The names of the clocks of this version. One of any other name is a newer version's, and is left to it. */
export const CLOCK_NAMES =
  /^(stage|overall|informal|milestone:.+|duty:[0-9]+|reminder:(stage|overall|duty:[0-9]+|actions:[0-9]+:.+|meeting:.+))$/;

/** The last day of the overall limit (Q9); nothing before it begins, or where the stage under way is not covered. */
export function overallDueOn(procedure: Procedure, state: Case, calendar: WorkingCalendar): Day | undefined {
  const { overall } = procedure;
  const began = overallBegan(procedure, state);
  const stage = currentRun(state)?.stage;
  if (!overall || !began || !isCovered(overall, stage)) return undefined;
  return addWorkingDays(calendar, londonDay(began.at), overall.workingDays);
}

/** Since when the overall limit runs, with the entry that began it; nothing before. */
export function overallBegan(
  { overall }: Procedure,
  state: Case,
): { readonly at: Instant; readonly token: number } | undefined {
  if (overall?.starts === 'opening') return { at: state.record.openedAt, token: 1 };
  const [first] = disputeOf(state).runs;
  return first && { at: first.at, token: first.began };
}

function isCovered({ covers }: NonNullable<Procedure['overall']>, stage: string | undefined): boolean {
  return !covers || stage === undefined || covers.includes(stage);
}

/** The limits that run for a case now: those of its stage and its talk until the matter ends, and those of its duties. */
export function limitClocks(procedure: Procedure, state: Case, calendar: WorkingCalendar): readonly Clock[] {
  const duties = openDuties(state)
    .filter(({ entry }) => !state.beside.dutiesPassed.includes(entry))
    .map(({ entry, dueOn }) => clock(`duty:${entry}`, { dueOn }, entry));
  if (isOver(state) || disputeOf(state).phase === 'resolved') return duties;
  const run = currentRun(state);
  return [
    ...(run ? clocksOfRun(state, run) : informalClock(procedure, state, calendar)),
    ...overallClock(procedure, state, calendar),
    ...duties,
  ];
}

function clocksOfRun(state: Case, run: StageRun): readonly Clock[] {
  const { dueOn, dueAt } = run;
  const reached = reachedIn(state, run);
  return [
    ...(run.passed || dueOn === undefined ? [] : [clock('stage', { dueOn, dueAt }, run.began)]),
    ...run.milestones
      .filter(({ passed, until }) => !passed && !reached[until])
      .map((one) => clock(`milestone:${one.milestone}`, one, run.began)),
  ];
}

/** Which of the things that further limits wait for have happened in a run. */
export function reachedIn(state: Case, run: StageRun): Readonly<Record<MilestoneDue['until'], boolean>> {
  return {
    seen: isSeen(run),
    answered: run.responses.length > 0,
    met: disputeOf(state).meetings.some(
      ({ stage, held }) => stage === run.stage && held !== undefined && held.entry > run.began,
    ),
  };
}

/** Whether everybody who is asked has said that they have seen the alert, or answered it. */
function isSeen({ respondents, seenBy, responses }: StageRun): boolean {
  const have = new Set([...seenBy, ...responses.map(({ by }) => by.id)]);
  return respondents.every(({ person }) => have.has(person.id));
}

function informalClock(procedure: Procedure, state: Case, calendar: WorkingCalendar): readonly Clock[] {
  const limit = procedure.informal?.limit;
  const end =
    limit && !state.record.informalPassed && endOf(limit, procedure.clock, state.record.openedAt, calendar);
  return end ? [clock('informal', end, 1)] : [];
}

function overallClock(procedure: Procedure, state: Case, calendar: WorkingCalendar): readonly Clock[] {
  const dueOn = overallDueOn(procedure, state, calendar);
  const began = overallBegan(procedure, state);
  return began && dueOn && !disputeOf(state).overallPassed ? [clock('overall', { dueOn }, began.token)] : [];
}

/** A recorded act whose duty is not done yet (N15, S9). */
export type OpenDuty = RecordedAct & { readonly dueOn: Day };

/** The duties of a case that are not done yet, the oldest first; they outlive the record. */
export function openDuties(state: Case): readonly OpenDuty[] {
  const acts = actsOf(state);
  const done = new Set(acts.map(({ fulfils }) => fulfils));
  return acts.flatMap((act) =>
    act.dueOn === undefined || done.has(act.entry) ? [] : [{ ...act, dueOn: act.dueOn }],
  );
}

function clock(name: Clock['name'], end: LimitEnd, token: number): Clock {
  return { name, dueOn: end.dueOn, dueAt: lateFrom(end), token };
}
