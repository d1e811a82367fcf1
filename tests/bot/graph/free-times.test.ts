import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { graphAdapters } from '#bot/graph/graph-adapters.ts';
import { unlimited } from '#tests/support/unlimited.ts';
import { type ScriptedGraph, startScriptedGraph, tenant } from './scripted-graph.ts';

let graph: ScriptedGraph;
beforeEach(async () => {
  graph = await startScriptedGraph();
});
afterEach(() => graph.close());

const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const sent = (index: number): unknown => JSON.parse(graph.asked[index]?.body.toString() ?? 'null');

describe('when people are free', () => {
  const week = { from: '2026-11-23T09:00:00.000Z', to: '2026-11-27T17:00:00.000Z' };

  test('busy and tentative times are taken, times elsewhere are not, and hours are those of London', async () => {
    graph.answers({
      status: 200,
      body: {
        value: [
          {
            scheduleId: 'Ben@council.example',
            availabilityView: '0',
            scheduleItems: [
              {
                status: 'busy',
                start: utc('2026-11-23T10:00:00.0000000'),
                end: utc('2026-11-23T11:00:00.0000000'),
              },
              {
                status: 'tentative',
                start: utc('2026-11-24T10:00:00.0000000'),
                end: utc('2026-11-24T10:30:00.0000000'),
              },
              {
                status: 'workingElsewhere',
                start: utc('2026-11-25T09:00:00.0000000'),
                end: utc('2026-11-25T17:00:00.0000000'),
              },
            ],
            workingHours: {
              daysOfWeek: ['monday', 'tuesday', 'thursday'],
              startTime: '09:00:00.0000000',
              endTime: '16:30:00.0000000',
              timeZone: { name: 'GMT Standard Time' },
            },
          },
        ],
      },
    });

    const found = await graphAdapters(graph.settings, unlimited).calendar.freeTimes(tenant, {
      mails: ['ben@council.example'],
      ...week,
    });

    expect(found).toEqual({
      ok: true,
      value: [
        {
          mail: 'ben@council.example',
          known: true,
          busy: [
            { start: '2026-11-23T10:00:00.000Z', end: '2026-11-23T11:00:00.000Z' },
            { start: '2026-11-24T10:00:00.000Z', end: '2026-11-24T10:30:00.000Z' },
          ],
          hours: { days: [1, 2, 4], start: '09:00', end: '16:30' },
        },
      ],
    });
    expect(graph.asked[0]?.headers.prefer).toBe('outlook.timezone="UTC"');
    expect(sent(0)).toEqual({
      schedules: ['ben@council.example'],
      startTime: utc('2026-11-23T09:00:00'),
      endTime: utc('2026-11-27T17:00:00'),
      availabilityViewInterval: 30,
    });
  });

  test('a calendar that cannot be read, or was not told of, is not known', async () => {
    const error = { message: 'Unable to resolve e-mail address', responseCode: 'ErrorMailRecipientNotFound' };
    graph.answers({ status: 200, body: { value: [{ scheduleId: 'a@x', error }] } });

    const found = await graphAdapters(graph.settings, unlimited).calendar.freeTimes(tenant, {
      mails: ['a@x', 'b@x'],
      ...week,
    });

    expect(found).toEqual({
      ok: true,
      value: [
        { mail: 'a@x', known: false, busy: [] },
        { mail: 'b@x', known: false, busy: [] },
      ],
    });
  });

  test('21 people are asked about in two requests', async () => {
    const mails = Array.from({ length: 21 }, (_, index) => `p${index}@x`);
    graph.answers({ status: 200, body: { value: [] } }, { status: 200, body: { value: [] } });

    const found = await graphAdapters(graph.settings, unlimited).calendar.freeTimes(tenant, {
      mails,
      ...week,
    });

    expect(found.ok ? found.value.length : 0).toBe(21);
    expect(graph.asked.map(({ line }) => line)).toEqual([
      'POST /graph/v1.0/users/p0%40x/calendar/getSchedule',
      'POST /graph/v1.0/users/p20%40x/calendar/getSchedule',
    ]);
  });

  test('when the first of them has left, the next is named as the one who asks', async () => {
    const schedule = { scheduleId: 'here@x', scheduleItems: [] };
    graph.answers(
      {
        status: 404,
        body: { error: { code: 'ErrorInvalidUser', message: 'The requested user is invalid.' } },
      },
      { status: 200, body: { value: [schedule] } },
    );

    const found = await graphAdapters(graph.settings, unlimited).calendar.freeTimes(tenant, {
      mails: ['left@x', 'here@x'],
      ...week,
    });

    expect(found).toEqual({
      ok: true,
      value: [
        { mail: 'left@x', known: false, busy: [] },
        { mail: 'here@x', known: true, busy: [] },
      ],
    });
  });

  test('a time in another zone is refused, not misread', async () => {
    const time = { dateTime: '2026-11-23T10:00:00', timeZone: 'Pacific Standard Time' };
    const schedule = { scheduleId: 'a@x', scheduleItems: [{ status: 'busy', start: time, end: time }] };
    graph.answers({ status: 200, body: { value: [schedule] } });

    const found = await graphAdapters(graph.settings, unlimited).calendar.freeTimes(tenant, {
      mails: ['a@x'],
      ...week,
    });

    expect(found).toMatchObject({ ok: false, fault: { reason: 'unexpected' } });
  });
});
