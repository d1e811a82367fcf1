import { agreedActions } from '#shared/domain/actions.ts';
import { actsOf, type Case, currentRun } from '#shared/domain/case.ts';
import { limitClocks, openDuties } from '#shared/domain/clocks.ts';
import type { Party } from '#shared/domain/people.ts';
import { reminderClocks } from '#shared/domain/reminders.ts';
import type { StageRun } from '#shared/domain/stage-run.ts';
import { endOfDay, londonDay, londonTime } from '#shared/domain/time.ts';
import type { Expectations } from './expectations.ts';
import { type Finding, same, sameSet } from './finding.ts';
import type { Look } from './look.ts';
import { personCalled } from './world.ts';

type Wanted<E extends keyof Expectations> = NonNullable<Expectations[E]>;

/** Whether the stage under way is as the story expects: who is asked by when, and what the last answer was. */
export const stageFindings = {
  stage: (wanted: Wanted<'stage'>, look: Look) => [same('stage', wanted, run(look)?.stage)],
  entered: (wanted: Wanted<'entered'>, look: Look) => [same('entered', wanted, run(look)?.entry)],
  due: (wanted: Wanted<'due'>, look: Look) => [same('due', wanted, whenDue(run(look)))],
  milestones: (wanted: Wanted<'milestones'>, look: Look) => {
    const found = (run(look)?.milestones ?? []).map(
      (one) => `${one.milestone} ${one.passed ? 'passed' : whenDue(one)}`,
    );
    return [sameSet('milestones', pairs(wanted), found)];
  },
  asked: (wanted: Wanted<'asked'>, look: Look) => [people('asked', wanted, look, run(look)?.respondents)],
  copied: (wanted: Wanted<'copied'>, look: Look) => [people('copied', wanted, look, run(look)?.copied)],
  told: (wanted: Wanted<'told'>, look: Look) => [people('told', wanted, look, run(look)?.informed)],
  unfilled: (wanted: Wanted<'unfilled'>, look: Look) => [sameSet('unfilled', wanted, run(look)?.empty ?? [])],
  standIns: (wanted: Wanted<'standIns'>, look: Look) => {
    const found = (run(look)?.standIns ?? []).map(({ role, instead }) => `${role} ${instead}`);
    return [sameSet('standIns', pairs(wanted), found)];
  },
  late: (wanted: Wanted<'late'>, look: Look) => [same('late', wanted, run(look)?.responses.at(-1)?.late)],
  beyondLimit: (wanted: Wanted<'beyondLimit'>, look: Look) => [
    same('beyondLimit', wanted, run(look)?.responses.at(-1)?.beyondLimit ?? 0),
  ],
};

/** Whether the clocks that run, and what is still to be done, are as the story expects. */
export const clockFindings = {
  clocks: (wanted: Wanted<'clocks'>, { world, history: { state } }: Look) => {
    const running = limitClocks(world.procedure, state, world.calendar);
    const found = running.map((clock) => `${clockName(state, clock.name)} ${whenDue(clock)}`);
    return [sameSet('clocks', pairs(wanted), found)];
  },
  reminders: (wanted: Wanted<'reminders'>, { world, history: { state } }: Look) => {
    const next = reminderClocks(world.procedure, state, world.calendar);
    const found = next.map(
      ({ name, dueAt }) => `${reminderName(state, name)} ${londonDay(dueAt)} ${londonTime(dueAt)}`,
    );
    return [sameSet('reminders', pairs(wanted), found)];
  },
  duties: (wanted: Wanted<'duties'>, { history: { state } }: Look) => {
    const found = openDuties(state).map(({ act, dueOn }) => `${act} ${dueOn}`);
    return [sameSet('duties', pairs(wanted), found)];
  },
  actions: (wanted: Wanted<'actions'>, { history: { state } }: Look): readonly Finding[] => {
    const open = agreedActions(state).filter(({ done }) => !done);
    return typeof wanted === 'number'
      ? [same('actions', wanted, open.length)]
      : [
          sameSet(
            'actions',
            wanted,
            open.map(({ what }) => what),
          ),
        ];
  },
};

function run({ history }: Look): StageRun | undefined {
  return currentRun(history.state);
}

/** Roles are compared with roles; where a story names people, names with names. */
function people(
  about: string,
  wanted: readonly string[],
  { world }: Look,
  found: readonly Party[] = [],
): Finding {
  const named = wanted.some((who) => !Object.hasOwn(world.procedure.roles, who));
  return named
    ? sameSet(
        about,
        wanted.map((who) => personCalled(world, who)?.name ?? who),
        found.map(({ person }) => person.name),
      )
    : sameSet(
        about,
        wanted,
        found.map(({ role }) => role),
      );
}

/** The last day of something, with the time where it does not end with that day; nothing where no date is set. */
function whenDue(due: Pick<StageRun, 'dueOn' | 'dueAt'> | undefined): string | undefined {
  if (due?.dueOn === undefined) return undefined;
  const { dueOn, dueAt } = due;
  return dueAt === undefined || dueAt === endOfDay(dueOn) ? dueOn : `${dueOn} ${londonTime(dueAt)}`;
}

/** The clock of a duty is known by its act. */
function clockName(state: Case, name: string): string {
  const [kind, entry] = name.split(':');
  return kind === 'duty' ? `duty:${actsOf(state).find((act) => act.entry === Number(entry))?.act}` : name;
}

/** The reminder of a duty is known by its act, that of a meeting or of actions by what they are. */
function reminderName(state: Case, name: string): string {
  const of = name.slice('reminder:'.length);
  return of.startsWith('duty:') ? clockName(state, of) : (of.split(':')[0] ?? of);
}

function pairs(wanted: Readonly<Record<string, string | readonly string[] | undefined>>): readonly string[] {
  return Object.entries(wanted).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => `${name} ${value}`),
  );
}
