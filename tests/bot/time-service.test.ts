import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { machineClock, type ServiceClock, serviceClock } from '#bot/time-service.ts';

const SOON = { timeout: 5000, interval: 20 };
const MINUTE = 60_000;

let now = '';
let listeners: ServerResponse[] = [];
let address = '';
let clock: ServiceClock;
let jumps = 0;
const server = createServer((request, response) => {
  const data = JSON.stringify({ now });
  if (request.url !== '/time/stream') {
    response.end(data);
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(`data: ${data}\n\n`);
  listeners.push(response);
});

beforeEach(async () => {
  listeners = [];
  jumps = 0;
  now = '2026-11-24T09:30:00.000Z';
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  address = `http://127.0.0.1:${at && typeof at === 'object' ? at.port : 0}/time`;
  clock = await serviceClock(address);
  clock.onJump(() => {
    jumps += 1;
  });
  await vi.waitFor(() => expect(listeners).toHaveLength(1), SOON);
});
afterEach(async () => {
  clock.close();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** How far the clock is from a time, in milliseconds. */
const from = (time: string) => Math.abs(Date.parse(clock.now()) - Date.parse(time));
const say = (data: string) => {
  for (const listener of listeners) listener.write(data);
};

it('goes on from the time the service says', async () => {
  expect(from(now)).toBeLessThan(2000);
  const before = clock.now();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(clock.now() > before).toBe(true);
});

it('moves when the service says so, forward and back, and tells each time', async () => {
  say('data: {"now":"2026-12-01T09:00:00.000Z"}\n\n');
  await vi.waitFor(() => expect(from('2026-12-01T09:00:00.000Z')).toBeLessThan(MINUTE), SOON);
  say('data: {"now":"2026-11-25T09:00:00.000Z"}\n\n');
  await vi.waitFor(() => expect(from('2026-11-25T09:00:00.000Z')).toBeLessThan(MINUTE), SOON);
  expect(jumps).toBe(2);
});

it('hears a time that arrives in pieces, among lines that are none', async () => {
  say(': still here\n\nevent: time\nda');
  await new Promise((resolve) => setTimeout(resolve, 30));
  say('ta: {"now":"2026-12-01T09:00:00.000Z"}\n\n');
  await vi.waitFor(() => expect(from('2026-12-01T09:00:00.000Z')).toBeLessThan(MINUTE), SOON);
});

it('does not jump when it is told the time it has', async () => {
  say(`data: {"now":"${clock.now()}"}\n\n`);
  say('data: {"now":"2026-12-01T09:00:00.000Z"}\n\n');
  await vi.waitFor(() => expect(jumps).toBe(1), SOON);
});

it.each([
  ['goes away', () => server.closeAllConnections()],
  ['says something that is no time', () => say('data: {"now":"soon"}\n\n')],
])('keeps its time when the service %s, and hears it when it is back', async (_what, fault) => {
  now = '2026-12-01T09:00:00.000Z';
  fault();
  expect(from('2026-11-24T09:30:00.000Z')).toBeLessThan(MINUTE);
  await vi.waitFor(() => expect(from(now)).toBeLessThan(MINUTE), SOON);
  expect(jumps).toBe(1);
});

it('asks no more once it is closed', async () => {
  clock.close();
  server.closeAllConnections();
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(listeners).toHaveLength(1);
});

it('is the machine’s own where there is no service', () => {
  expect(Math.abs(Date.parse(machineClock().now()) - Date.now())).toBeLessThan(1000);
});
