import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphAdapters } from '#bot/graph/graph-adapters.ts';
import { contractIsHere, violationsIn } from '#tests/support/graph-contract.ts';
import { unlimited } from '#tests/support/unlimited.ts';
import { amara, ben, newcastle, oxfordshire, startInPractice } from './in-practice.ts';

let practice: Awaited<ReturnType<typeof startInPractice>>;
beforeAll(async () => {
  practice = await startInPractice();
});
afterAll(() => practice.close());

describe('meetings in the practice tenant', () => {
  const meeting = (id: string, subject: string) => ({
    id,
    organiser: amara.id,
    subject,
    start: '2026-11-30T14:00:00.000Z',
    end: '2026-11-30T15:00:00.000Z',
    attendees: [{ name: 'Ben Rees', mail: ben.mail, required: true }],
    bodyHtml: '<p>Agenda</p>',
  });

  test('a booked time is busy for everyone invited, and a stranger is not known', async () => {
    const { calendar } = graphAdapters(practice.settings, unlimited);
    await calendar.book(oxfordshire, meeting('meeting-busy', 'Busy from now on'));

    const found = await calendar.freeTimes(oxfordshire, {
      mails: [ben.mail, 'nobody@elsewhere.example'],
      from: '2026-11-30T13:00:00.000Z',
      to: '2026-11-30T16:00:00.000Z',
    });

    expect(found.ok && found.value).toMatchObject([
      {
        mail: ben.mail,
        known: true,
        busy: [{ start: '2026-11-30T14:00:00.000Z', end: '2026-11-30T15:00:00.000Z' }],
      },
      { mail: 'nobody@elsewhere.example', known: false, busy: [] },
    ]);
  });

  test('booked twice, it is one event that Ben can join', async () => {
    const { calendar } = graphAdapters(practice.settings, unlimited);

    const first = await calendar.book(oxfordshire, meeting('meeting-twice', 'Booked twice'));
    const second = await calendar.book(oxfordshire, meeting('meeting-twice', 'Booked twice'));

    expect(second).toEqual(first);
    expect(first).toMatchObject({
      ok: true,
      value: { start: '2026-11-30T14:00:00.000Z', end: '2026-11-30T15:00:00.000Z' },
    });
    expect(await practice.calendar(ben, 'Booked twice')).toEqual([
      { subject: 'Booked twice', joinUrl: first.ok ? first.value.joinUrl : 'none' },
    ]);
  });

  test('booked, but the answer was lost: booked again, it is still one event', async () => {
    const { calendar } = graphAdapters(practice.settings, unlimited);
    await practice.post('faults', {
      match: 'POST /graph/v1.0/users/.*/events',
      status: 504,
      when: 'after',
      times: 1,
    });

    const lost = await calendar.book(oxfordshire, meeting('meeting-lost', 'Answer lost'));
    const again = await calendar.book(oxfordshire, meeting('meeting-lost', 'Answer lost'));

    expect(lost).toMatchObject({ ok: false, fault: { reason: 'unavailable' } });
    expect(again.ok).toBe(true);
    expect(await practice.calendar(ben, 'Answer lost')).toHaveLength(1);
  });

  test('when the tenant is throttled nothing is booked, and the wait is known', async () => {
    const { calendar } = graphAdapters(practice.settings, unlimited);
    await practice.post('faults', {
      match: 'POST /graph/v1.0/users/.*/events',
      status: 429,
      retryAfter: 30,
      times: 1,
    });

    const outcome = await calendar.book(oxfordshire, meeting('meeting-throttled', 'Throttled'));

    expect(outcome).toMatchObject({ ok: false, fault: { reason: 'throttled', retryAfterSeconds: 30 } });
    expect(await practice.calendar(ben, 'Throttled')).toEqual([]);
  });

  test('an organiser of another tenant is an unknown person', async () => {
    const outcome = await graphAdapters(practice.settings, unlimited).calendar.book(
      newcastle,
      meeting('meeting-other', 'Other tenant'),
    );

    expect(outcome).toMatchObject({ ok: false, fault: { reason: 'unknownPerson' } });
  });
});

test('every exchange above keeps to what Microsoft publishes about Graph', async (story) => {
  if (!contractIsHere) story.skip('../shared/graph is not beside this checkout, so nothing was checked.');
  expect(readFileSync(practice.graphLog, 'utf8').split('\n').length).toBeGreaterThan(4);
  expect(await violationsIn(practice.graphLog)).toEqual([]);
});
