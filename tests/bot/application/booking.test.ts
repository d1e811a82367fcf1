import { afterEach, expect, test } from 'vitest';
import type { Busy, Calendar, MeetingToBook } from '#bot/application/ports/calendar.ts';
import type { Fault, Outcome } from '#bot/application/ports/outcome.ts';
import { gives, openedCase, type WorkAtHand, workAtHand } from './work-at-hand.ts';

const authority = 'oxfordshire';
const throttled: Fault = { reason: 'throttled', said: '429' };

let at: WorkAtHand;
afterEach(() => at.close());

/** A calendar in which everybody is free, and that loses the answer to the first bookings. */
function calendarThat(
  loses: number,
  asked: { readonly free: number[]; readonly booked: MeetingToBook[] },
): Calendar {
  return {
    freeTimes: async (_authority, { mails }): Promise<Outcome<readonly Busy[]>> => {
      asked.free.push(mails.length);
      return { ok: true, value: mails.map((mail) => ({ mail, known: true, busy: [], hours: [] })) };
    },
    book: async (_authority, meeting) => {
      asked.booked.push(meeting);
      if (asked.booked.length <= loses) return { ok: false, fault: throttled };
      const { start, end } = meeting;
      return { ok: true, value: { eventId: 'event', joinUrl: 'https://join.example', start, end } };
    },
  };
}

async function called(loses: number) {
  const asked = { free: [] as number[], booked: [] as MeetingToBook[] };
  at = await workAtHand(calendarThat(loses, asked));
  const caseId = await openedCase(at, 'meets');
  await gives(at, 'Amara Okafor', caseId, 'call', { type: 'callMeeting', purpose: 'Agree a date.' });
  const event = (await at.entries(authority, caseId)).at(-1)?.event;
  const meeting = event?.type === 'MeetingCalled' ? event.meeting : '';
  const job = { kind: 'bookMeeting', authority, caseId, meeting } as const;
  return { asked, caseId, job };
}

test('a meeting whose days went by before it could be booked is not booked, and nobody is asked any more', async () => {
  const { asked, caseId, job } = await called(0);
  at.on('Mon 21 Dec 2026');
  expect(await at.carriesOut(job)).toEqual({ done: true });
  expect(asked).toEqual({ free: [], booked: [] });
  expect((await at.entries(authority, caseId)).at(-1)?.event).toMatchObject({ type: 'MeetingNotBooked' });
});

test('a booking whose answer was lost is asked for again as it was, also when its days have gone by', async () => {
  const { asked, caseId, job } = await called(1);
  expect(await at.carriesOut(job)).toMatchObject({ done: false });
  at.on('Mon 21 Dec 2026');
  expect(await at.carriesOut(job)).toEqual({ done: true });
  expect(asked.free).toHaveLength(1);
  expect(asked.booked).toHaveLength(2);
  expect(asked.booked[1]).toEqual(asked.booked[0]);
  expect((await at.entries(authority, caseId)).at(-1)?.event).toMatchObject({ type: 'MeetingBooked' });
});
