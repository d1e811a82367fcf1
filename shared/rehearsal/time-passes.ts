import { decide } from '#shared/domain/decide.ts';
import { clocksOf } from '#shared/domain/running-clocks.ts';
import type { Instant } from '#shared/domain/time.ts';
import { circumstancesOf, historyOf, type World, withFacts } from './world.ts';

/** The world at a later moment: every clock that came due on the way has ticked at its own moment, earliest first. */
export function clocksTickUntil(world: World, until: Instant): World {
  const history = historyOf(world);
  if (!history) return { ...world, now: until };
  const due = clocksOf(world.procedure, history.state, world.calendar).filter(({ dueAt }) => dueAt <= until);
  const [next] = due.toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  if (!next) return { ...world, now: until };
  const then = { ...world, now: next.dueAt > world.now ? next.dueAt : world.now };
  const turn = { actor: { kind: 'clock' }, way: 'clock' } as const;
  const command = { type: 'tick', clock: next.name, token: next.token } as const;
  const decision = decide(world.procedure, history, { command, ...turn }, circumstancesOf(then));
  // A clock that is due and says nothing would be asked for ever.
  if (!decision.ok || decision.events.length === 0) return { ...world, now: until };
  return clocksTickUntil(withFacts(then, decision, turn), until);
}
