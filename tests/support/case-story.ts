import type { Scene } from '#bot/application/views/scene.ts';
import type { Case } from '#shared/domain/case.ts';
import type { Circumstances } from '#shared/domain/circumstances.ts';
import { type Clock, limitClocks } from '#shared/domain/clocks.ts';
import type {
  ClockCommand,
  Command,
  GivenCommand,
  OpenCase,
  PersonCommand,
  ServiceCommand,
} from '#shared/domain/commands.ts';
import { decide, decideOpening } from '#shared/domain/decide.ts';
import { type Effect, effectsFor } from '#shared/domain/effects.ts';
import type { CaseEvent, Entry } from '#shared/domain/events.ts';
import { replay } from '#shared/domain/evolve.ts';
import type { RoleHolders } from '#shared/domain/people.ts';
import type { Decision, Refusal } from '#shared/domain/refusals.ts';
import { reminderClocks } from '#shared/domain/reminders.ts';
import { clocksOf } from '#shared/domain/running-clocks.ts';
import { type Instant, londonDay, londonInstant, londonTime } from '#shared/domain/time.ts';
import type { WorkingCalendar } from '#shared/domain/working-days.ts';
import { type Cast, somebody } from './casts.ts';
import { dayNamed } from './days.ts';

type Given = GivenCommand<Exclude<Command, OpenCase>>;
type Turn = { readonly actor: Entry['actor']; readonly way: Entry['way'] };

/**
 * A case told as a story: what had happened, what somebody does, what is true now. `does` and `opens` must be accepted
 * and go on with the story; `tries` and `triesToOpen` must be refused and answer why.
 */
export interface Story {
  /** It is now half past nine on this day, unless another time is named. */
  on(day: string, time?: string): Story;
  /** The authority is closed on further days. */
  closedOn(...days: readonly string[]): Story;
  /** From now on nobody but these people holds a role. */
  isHeldBy(role: string, ...names: readonly string[]): Story;
  /** From now on these people are away. */
  isAway(...names: readonly string[]): Story;
  /** It is now this moment. */
  at(instant: Instant): Story;
  opens(who: string, changes?: Partial<OpenCase>): Story;
  triesToOpen(who: string, changes?: Partial<OpenCase>): Refusal;
  does(who: string, command: PersonCommand, seen?: number): Story;
  tries(who: string, command: PersonCommand, seen?: number): Refusal;
  /** Gives any command and goes on, whether it is accepted or refused. */
  gives(given: Given): Decision<CaseEvent>;
  /** Every clock that is due now ticks, as it does within seconds on the day. */
  clocksTick(): Story;
  /** A tick that may be of an old clock. */
  ticks(clock: ClockCommand['clock'], token: number): Story;
  reports(command: ServiceCommand): Story;
  /** The case as it stands. */
  now(): Case;
  /** The facts of the last thing that was done. */
  facts(): readonly CaseEvent[];
  entries(): readonly Entry[];
  /** The running limits, each with its last day: "stage Mon 30 Nov". */
  due(): Readonly<Record<string, string>>;
  /** The running limits, each with the London moment at which it is due: "2026-11-30 17:00". */
  dueAt(): Readonly<Record<string, string>>;
  /** What people will be reminded of, each with the London moment of the next reminder: "2026-11-27 09:00". */
  reminders(): Readonly<Record<string, string>>;
  /** What must happen outside because of the last thing that was done. */
  effects(): readonly Effect[];
  circumstances(): Circumstances;
  /** What somebody looks at. */
  seenBy(who: string): Scene;
}

/** Begins a story with an authority's people. */
export function story(cast: Cast): Story {
  const { procedure } = cast;
  let holders: RoleHolders = cast.holders;
  let calendar: WorkingCalendar = { closedOn: [], openOn: [] };
  let away: readonly string[] = [];
  let moment: Instant = londonInstant('2026-11-23', '09:30');
  let entries: readonly Entry[] = [];
  let last: readonly CaseEvent[] = [];

  const circumstances = () => ({
    now: moment,
    calendar,
    holders,
    away,
    freshId: `id-${entries.length + 1}`,
  });
  const state = () => {
    const told = replay(entries);
    if (!told) throw new Error('The story has not begun');
    return told;
  };
  const history = () => ({ state: state(), entries });
  const write = (decision: Decision<CaseEvent>, { actor, way }: Turn) => {
    if (!decision.ok) throw new Error(`It was refused: ${JSON.stringify(decision.refusal)}`);
    const first = entries.length + 1;
    last = decision.events;
    const added = last.map((event, at) => ({ seq: first + at, at: moment, actor, way, event }));
    entries = [...entries, ...added];
    return self;
  };
  const refusalOf = (decision: Decision<CaseEvent>) => {
    if (decision.ok) throw new Error(`It was accepted: ${JSON.stringify(decision.events)}`);
    return decision.refusal;
  };
  const person = (who: string): Turn => ({ actor: { kind: 'person', person: somebody(who) }, way: 'tab' });
  const opened = (who: string, changes: Partial<OpenCase>) =>
    decideOpening(
      procedure,
      { command: { ...cast.opening, ...changes }, ...person(who) },
      'RE-2026-0001',
      circumstances(),
    );
  const decided = (given: Given) => decide(procedure, history(), given, circumstances());
  const carriedOut = (command: Given['command'], turn: Turn) => write(decided({ command, ...turn }), turn);

  const self: Story = {
    on: (day, time = '09:30') => {
      moment = londonInstant(dayNamed(day), time);
      return self;
    },
    at: (instant) => {
      moment = instant;
      return self;
    },
    closedOn: (...days) => {
      calendar = { ...calendar, closedOn: days.map(dayNamed) };
      return self;
    },
    isHeldBy: (role, ...names) => {
      holders = { ...holders, [role]: names.map(somebody) };
      return self;
    },
    isAway: (...names) => {
      away = names.map((name) => somebody(name).id);
      return self;
    },
    opens: (who, changes = {}) => write(opened(who, changes), person(who)),
    triesToOpen: (who, changes = {}) => refusalOf(opened(who, changes)),
    does: (who, command, seen) => write(decided({ command, ...person(who), seen }), person(who)),
    tries: (who, command, seen) => refusalOf(decided({ command, ...person(who), seen })),
    gives: (given) => {
      const decision = decided(given);
      if (decision.ok) write(decision, given);
      return decision;
    },
    clocksTick: () => {
      const running = clocksOf(procedure, state(), calendar).filter(({ dueAt }) => dueAt <= moment);
      for (const { name, token } of running.toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1)))
        self.ticks(name, token);
      return self;
    },
    ticks: (clock, token) =>
      carriedOut({ type: 'tick', clock, token }, { actor: { kind: 'clock' }, way: 'clock' }),
    reports: (command) => carriedOut(command, { actor: { kind: 'service' }, way: 'service' }),
    now: state,
    facts: () => last,
    entries: () => entries,
    due: () =>
      Object.fromEntries(limitClocks(procedure, state(), calendar).map(({ name, dueOn }) => [name, dueOn])),
    dueAt: () => Object.fromEntries(limitClocks(procedure, state(), calendar).map(moments)),
    reminders: () => Object.fromEntries(reminderClocks(procedure, state(), calendar).map(moments)),
    effects: () => entries.slice(-last.length).flatMap((entry) => effectsFor(procedure, state(), entry)),
    circumstances,
    seenBy: (who) => ({ procedure, ...history(), viewer: somebody(who), calendar, holders, now: moment }),
  };
  return self;
}

function moments({ name, dueAt }: Clock): readonly [string, string] {
  return [name.replace(/^reminder:/, ''), `${londonDay(dueAt)} ${londonTime(dueAt)}`];
}
