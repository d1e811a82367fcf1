import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Availability, findSlot, type SlotNeed } from '#shared/domain/slots.ts';
import { addDays, addMinutes, londonDay, londonInstant, londonTime, weekday } from '#shared/domain/time.ts';
import { isWorkingDay } from '#shared/domain/working-days.ts';

const ENGLAND = { closedOn: [], openOn: [] };
const FREE: Availability = { busy: [] };

function need(changes: Partial<SlotNeed>): SlotNeed {
  const from = londonInstant('2026-11-24', '09:30');
  return { people: [FREE], minutes: 45, from, lastDay: '2026-11-30', calendar: ENGLAND, ...changes };
}

function taken(day: string, start: string, end: string) {
  return { start: londonInstant(day, start), end: londonInstant(day, end) };
}

function found(changes: Partial<SlotNeed>): string {
  const slot = findSlot(need(changes));
  return slot ? `${londonDay(slot.start)} ${londonTime(slot.start)} to ${londonTime(slot.end)}` : 'none';
}

describe('finding a time to meet', () => {
  test.each<[string, Partial<SlotNeed>, string]>([
    ['everybody is free: at once', {}, '2026-11-24 09:30 to 10:15'],
    [
      'after hours: the next morning',
      { from: londonInstant('2026-11-24', '16:30') },
      '2026-11-25 09:00 to 09:45',
    ],
    ['on a Saturday: on Monday', { from: londonInstant('2026-11-28', '10:00') }, '2026-11-30 09:00 to 09:45'],
    [
      'one is busy until eleven',
      { people: [FREE, { busy: [taken('2026-11-24', '09:00', '11:00')] }] },
      '2026-11-24 11:00 to 11:45',
    ],
    [
      'a gap that is too short is no gap',
      { people: [{ busy: [taken('2026-11-24', '09:00', '10:00'), taken('2026-11-24', '10:30', '12:00')] }] },
      '2026-11-24 12:00 to 12:45',
    ],
    [
      'one works in the afternoon only',
      { people: [FREE, { busy: [], hours: { days: [1, 2, 3, 4, 5], start: '13:00', end: '17:00' } }] },
      '2026-11-24 13:00 to 13:45',
    ],
    [
      'one works on Thursdays only',
      { people: [FREE, { busy: [], hours: { days: [4], start: '09:00', end: '17:00' } }] },
      '2026-11-26 09:00 to 09:45',
    ],
    [
      'early birds still meet in office hours',
      {
        from: londonInstant('2026-11-24', '06:00'),
        people: [{ busy: [], hours: { days: [2], start: '07:00', end: '15:00' } }],
      },
      '2026-11-24 09:00 to 09:45',
    ],
    [
      'never on a day the authority is closed',
      { calendar: { closedOn: ['2026-11-24'], openOn: [] } },
      '2026-11-25 09:00 to 09:45',
    ],
    [
      'never past the limit',
      { people: [{ busy: [taken('2026-11-24', '09:00', '17:00')] }], lastDay: '2026-11-24' },
      'none',
    ],
    [
      'never when two share no hour',
      {
        people: [
          { busy: [], hours: { days: [2], start: '09:00', end: '12:00' } },
          { busy: [], hours: { days: [2], start: '12:00', end: '17:00' } },
        ],
      },
      'none',
    ],
    [
      'summer time: nine is nine in London',
      { from: londonInstant('2026-06-22', '00:00'), lastDay: '2026-06-26' },
      '2026-06-22 09:00 to 09:45',
    ],
  ])('%s', (_, changes, slot) => {
    expect(found(changes)).toBe(slot);
  });
});

const anyTime = fc.integer({ min: 0, max: 47 }).map((half) => clock(half * 30));
const anyBusy = fc
  .tuple(fc.integer({ min: 0, max: 9 }), anyTime, fc.integer({ min: 1, max: 16 }))
  .map(([day, start, halves]) => {
    const from = londonInstant(addDays('2026-10-22', day), start);
    return { start: from, end: addMinutes(from, halves * 30) };
  });
const anyHours = fc.option(
  fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 7 }),
    start: fc.constantFrom('07:00', '09:00', '09:30', '13:00'),
    end: fc.constantFrom('12:00', '15:30', '17:00', '19:00'),
  }),
  { nil: undefined },
);
const anyPerson = fc.record({ busy: fc.array(anyBusy, { maxLength: 6 }), hours: anyHours });
/** Around the night on which summer time ends. */
const anyNeed = fc.record({
  people: fc.array(anyPerson, { minLength: 1, maxLength: 4 }),
  minutes: fc.constantFrom(15, 30, 45, 60, 90),
  from: anyTime.map((time) => londonInstant('2026-10-22', time)),
  lastDay: fc.integer({ min: 0, max: 8 }).map((count) => addDays('2026-10-22', count)),
  calendar: fc.constant(ENGLAND),
});

describe('whatever people’s calendars say', () => {
  test('a slot is inside office hours, everybody’s hours and the limit, and nobody is busy', () => {
    fc.assert(
      fc.property(anyNeed, (asked) => {
        const slot = findSlot(asked);
        return !slot || fits(asked, slot.start);
      }),
    );
  });

  test('a slot is the earliest that trying every half hour finds, and none is found only where there is none', () => {
    fc.assert(
      fc.property(anyNeed, (asked) => {
        expect(findSlot(asked)?.start).toBe(earliestByTrying(asked));
      }),
    );
  });
});

function earliestByTrying(asked: SlotNeed): string | undefined {
  for (let day = '2026-10-22'; day <= asked.lastDay; day = addDays(day, 1))
    for (let minute = 0; minute < 24 * 60; minute += 30) {
      const start = londonInstant(day, clock(minute));
      if (start >= asked.from && fits(asked, start)) return start;
    }
  return undefined;
}

function fits({ people, minutes, from, lastDay, calendar }: SlotNeed, start: string): boolean {
  const end = addMinutes(start, minutes);
  const day = londonDay(start);
  const [opens, closes] = [londonTime(start), londonTime(end)];
  const inHours = (hours: { readonly start: string; readonly end: string }) =>
    opens >= hours.start && closes <= hours.end && londonDay(end) === day;
  return (
    start >= from &&
    day <= lastDay &&
    isWorkingDay(calendar, day) &&
    inHours({ start: '09:00', end: '17:00' }) &&
    people.every(
      ({ busy, hours }) =>
        (!hours || (inHours(hours) && hours.days.includes(weekday(day)))) &&
        !busy.some((one) => one.start < end && one.end > start),
    )
  );
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
