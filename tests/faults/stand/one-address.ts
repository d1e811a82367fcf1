import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** One address for several replicas, as a load balancer gives them; it knows nothing of what goes through it. */
export interface OneAddress {
  readonly address: string;
  /** From now on connections go to these in turn; one that takes none is passed over. */
  leadsTo(ports: readonly number[]): void;
  close(): void;
}

/** Opens the address, which leads nowhere yet. A replica that dies takes its connections with it. */
export async function oneAddress(): Promise<OneAddress> {
  let ports: readonly number[] = [];
  let turn = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client);
    client.once('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    turn += 1;
    passOn(client, [...ports.slice(turn % ports.length), ...ports.slice(0, turn % ports.length)]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const listening = server.address();
  if (typeof listening !== 'object' || listening === null) throw new Error('The address is not listening');
  return {
    address: `http://127.0.0.1:${listening.port}`,
    leadsTo: (next) => {
      ports = next;
    },
    close: () => {
      server.close();
      for (const client of open) client.destroy();
    },
  };
}

function passOn(client: Socket, [port, ...others]: readonly number[]): void {
  if (port === undefined) {
    client.destroy();
    return;
  }
  const replica = connect({ port, host: '127.0.0.1' });
  let isConnected = false;
  replica.once('connect', () => {
    isConnected = true;
    client.pipe(replica).pipe(client);
    client.once('close', () => replica.destroy());
    replica.once('close', () => client.destroy());
  });
  replica.on('error', () => {
    if (isConnected) client.destroy();
    else passOn(client, others);
  });
}
