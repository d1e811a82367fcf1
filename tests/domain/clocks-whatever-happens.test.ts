import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#shared/domain/decide.ts';
import type { CaseEvent } from '#shared/domain/events.ts';
import { clocksOf } from '#shared/domain/running-clocks.ts';
import { addDays, londonDay, londonInstant, londonTime } from '#shared/domain/time.ts';
import { isWorkingDay } from '#shared/domain/working-days.ts';
import { anyHistory } from '#tests/support/any-history.ts';
import type { Story } from '#tests/support/case-story.ts';
import { ALL_CASTS } from '#tests/support/casts.ts';
import { tell } from '#tests/support/tell-history.ts';

const RUNS = { numRuns: 100 };
const daysGoBy = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 8 });

const running = (tale: Story) =>
  clocksOf(tale.seenBy('').procedure, tale.now(), tale.circumstances().calendar);

describe.each(ALL_CASTS.map((cast) => [cast.procedure.name, cast] as const))(
  'whatever happens in %s',
  (_, cast) => {
    const { procedure } = cast;

    test('each clock has a name of its own, and one that comes due says something: none comes back for ever', () => {
      fc.assert(
        fc.property(anyHistory, (history) => {
          const tale = tell(cast, history);
          const { now } = tale.circumstances();
          const names = running(tale).map(({ name }) => name);
          expect(names).toEqual([...new Set(names)]);
          for (const { name, token, dueAt } of running(tale)) {
            const given = {
              command: { type: 'tick', clock: name, token },
              actor: { kind: 'clock' },
            } as const;
            const then = { ...tale.circumstances(), now: dueAt > now ? dueAt : now };
            const before = { state: tale.now(), entries: tale.entries() };
            const decision = decide(procedure, before, { ...given, way: 'clock' }, then);
            expect(decision.ok && decision.events.length, name).toBe(1);
          }
        }),
        RUNS,
      );
    });

    test('the next reminder comes after what it reminds of began, at nine on a working day or on the last day', () => {
      fc.assert(
        fc.property(anyHistory, (history) => {
          const tale = tell(cast, history);
          const { calendar } = tale.circumstances();
          for (const { name, token, dueOn, dueAt } of running(tale)) {
            if (!name.startsWith('reminder:')) continue;
            const day = londonDay(dueAt);
            expect(londonTime(dueAt)).toBe(procedure.reminders.at);
            expect(day === dueOn || isWorkingDay(calendar, day), name).toBe(true);
            expect(dueAt > (tale.entries()[token - 1]?.at ?? ''), name).toBe(true);
          }
        }),
        RUNS,
      );
    });

    test('nobody is reminded twice for one last day by the same days, and never nobody', () => {
      fc.assert(
        fc.property(anyHistory, daysGoBy, (history, days) => {
          const reminders = servedOn(tell(cast, history), days)
            .entries()
            .flatMap(({ event }) => (event.type === 'ReminderDue' ? [event] : []));
          expect(reminders.filter(({ to }) => to.length === 0)).toEqual([]);
          expect(twice(reminders)).toEqual([]);
        }),
        RUNS,
      );
    });
  },
);

/** The service looks at its clocks, twice each time, as the days go by. */
function servedOn(tale: Story, days: readonly number[]): Story {
  for (const passed of days) {
    const { now } = tale.circumstances();
    tale
      .at(londonInstant(addDays(londonDay(now), passed), '09:00'))
      .clocksTick()
      .clocksTick();
  }
  return tale;
}

/** Reminders that are not after the one before them of the same thing and last day. */
function twice(reminders: readonly Extract<CaseEvent, { type: 'ReminderDue' }>[]): readonly object[] {
  return reminders.filter((one, at) =>
    reminders
      .slice(0, at)
      .some(
        (before) =>
          before.of === one.of &&
          before.token === one.token &&
          before.dueOn === one.dueOn &&
          before.days >= one.days,
      ),
  );
}
