import { disputeOf } from '#shared/domain/case.ts';
import { findSlot, type Slot } from '#shared/domain/slots.ts';
import { addMinutes, londonDay, londonInstant } from '#shared/domain/time.ts';
import { same } from './finding.ts';
import { report } from './reports.ts';
import type { Wait } from './story.ts';
import type { Turn } from './turns.ts';
import { historyOf, type World } from './world.ts';

/** The service reports that the last meeting that was called is booked, or that it could not be. */
export function reportBooking(world: World, step: Wait): Turn {
  const history = historyOf(world);
  const meeting = history && disputeOf(history.state).meetings.findLast(({ booked }) => !booked);
  if (!meeting) return { world, findings: [same('booked', 'a meeting that was called', undefined)] };
  const slot = slotFor(world, step, meeting);
  if (step.notBooked === undefined && !slot)
    return { world, findings: [same('booked', `a time by ${meeting.by}`, undefined)] };
  const outcome = slot
    ? { ...slot, joinUrl: 'https://rehearsal.example/join', eventId: 'event-1' }
    : { failed: step.notBooked ?? '' };
  return report(world, 'booked', { type: 'reportBooking', meeting: meeting.id, outcome });
}

/** The time the story names, or the first time inside the limit at which everybody is free: nobody has anything on. */
function slotFor(
  { calendar, now }: World,
  { booked, notBooked }: Wait,
  { minutes, by, required }: { minutes: number; by: string; required: readonly unknown[] },
): Slot | undefined {
  if (notBooked !== undefined) return undefined;
  if (booked?.on === undefined && booked?.at === undefined)
    return findSlot({
      people: required.map(() => ({ busy: [] })),
      minutes,
      from: now,
      lastDay: by,
      calendar,
    });
  const start = londonInstant(booked.on ?? londonDay(now), booked.at ?? '10:00');
  return { start, end: addMinutes(start, minutes) };
}
