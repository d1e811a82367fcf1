import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type OneAddress, oneAddress } from './one-address.ts';

const opened: Server[] = [];
let front: OneAddress;
afterEach(() => {
  front.close();
  for (const server of opened.splice(0)) server.close();
});

async function replica(name: string): Promise<{ port: number; die: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('connection', 'close').end(name);
  }).listen(0, '127.0.0.1');
  opened.push(server);
  await once(server, 'listening');
  const die = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, die };
}

const ask = async () => (await fetch(front.address)).text();

test('it leads to each in turn, passes over who is not there, and leads nowhere when nobody is', async () => {
  front = await oneAddress();
  const [first, second] = [await replica('first'), await replica('second')];
  front.leadsTo([first.port, second.port]);
  expect(new Set([await ask(), await ask()])).toEqual(new Set(['first', 'second']));
  first.die();
  expect([await ask(), await ask(), await ask()]).toEqual(['second', 'second', 'second']);
  second.die();
  await expect(ask()).rejects.toThrow('fetch failed');
});
