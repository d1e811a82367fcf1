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

describe('booking the meeting of a stage', () => {
  const meeting = {
    id: 'case-1/stage-2/meeting-1',
    organiser: 'owner-1',
    subject: 'Resolution meeting OX-1',
    start: '2026-11-30T10:00:00.000Z',
    end: '2026-11-30T11:00:00.000Z',
    attendees: [
      { name: 'Ben Rees', mail: 'ben@council.example', required: true },
      { name: 'Sana Malik', mail: 'sana@council.example', required: false },
    ],
    bodyHtml: '<p>Agenda</p>',
  };
  const event = (onlineMeeting: object | null) => ({
    id: 'event-1',
    start: utc('2026-11-30T10:00:00.0000000'),
    end: utc('2026-11-30T11:00:00.0000000'),
    onlineMeeting,
  });
  const booked = {
    ok: true,
    value: {
      eventId: 'event-1',
      joinUrl: 'https://teams.example/join/1',
      start: '2026-11-30T10:00:00.000Z',
      end: '2026-11-30T11:00:00.000Z',
    },
  };

  test('it is one transaction, however often it is tried', async () => {
    const { calendar } = graphAdapters(graph.settings, unlimited);
    const created = { status: 201, body: event({ joinUrl: 'https://teams.example/join/1' }) };
    graph.answers(created, created);

    expect(await calendar.book(tenant, meeting)).toEqual(booked);
    expect(await calendar.book(tenant, meeting)).toEqual(booked);

    expect(sent(0)).toEqual(sent(1));
    expect(graph.asked[0]?.headers.prefer).toBe('IdType="ImmutableId", outlook.timezone="UTC"');
    expect(sent(0)).toEqual({
      subject: 'Resolution meeting OX-1',
      body: { contentType: 'html', content: '<p>Agenda</p>' },
      start: utc('2026-11-30T10:00:00'),
      end: utc('2026-11-30T11:00:00'),
      attendees: [
        { emailAddress: { name: 'Ben Rees', address: 'ben@council.example' }, type: 'required' },
        { emailAddress: { name: 'Sana Malik', address: 'sana@council.example' }, type: 'optional' },
      ],
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      transactionId: 'd3a5d8c0-66be-d6c6-28be-3e5d606c85b2',
    });
  });

  test('a link that comes late is waited for', async () => {
    graph.answers(
      { status: 201, body: event(null) },
      { status: 200, body: event(null) },
      { status: 200, body: event({ joinUrl: 'https://teams.example/join/1' }) },
    );

    expect(await graphAdapters(graph.settings, unlimited).calendar.book(tenant, meeting)).toEqual(booked);
    expect(graph.asked.map(({ line }) => line)).toEqual([
      'POST /graph/v1.0/users/owner-1/events',
      'GET /graph/v1.0/users/owner-1/events/event-1?$select=id%2Cstart%2Cend%2ConlineMeeting',
      'GET /graph/v1.0/users/owner-1/events/event-1?$select=id%2Cstart%2Cend%2ConlineMeeting',
    ]);
  });

  test('an organiser who may hold no Teams meeting is found out by the link that never comes', async () => {
    graph.answers({ status: 201, body: event(null) });
    graph.answers(...[1, 2, 3].map(() => ({ status: 200, body: event({ joinUrl: null }) })));

    expect(await graphAdapters(graph.settings, unlimited).calendar.book(tenant, meeting)).toEqual({
      ok: false,
      fault: { reason: 'noOnlineMeeting', said: 'the event event-1 was made, but it has no link to join by' },
    });
  });
});
