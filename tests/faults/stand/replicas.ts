import { join } from 'node:path';
import type { Councils } from './councils.ts';
import { type OneAddress, oneAddress } from './one-address.ts';
import { type OwnProcess, ownProcess } from './own-process.ts';
import type { Stand } from './stands.ts';

/** The replicas of the product behind one address. */
export interface Replicas {
  readonly address: string;
  readonly each: readonly OwnProcess[];
  /** Starts those that do not run, and waits until every one is ready. */
  ready(): Promise<void>;
  /** Asks all of them to end. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Sets up the replicas of a stand beside a practice tenant; none is started yet. */
export async function replicasOn(
  stand: Stand,
  { practice, councils, folder }: { practice: string; councils: Councils; folder: string },
): Promise<Replicas> {
  const front: OneAddress = await oneAddress();
  const each = await Promise.all(
    Array.from({ length: stand.replicas }, (_, at) =>
      ownProcess({
        practice,
        product: front.address,
        settings: { ...stand.settings, AUTHORITIES_FILE: councils.authoritiesFile },
        logFile: join(folder, `replica-${at + 1}.log`),
      }),
    ),
  );
  front.leadsTo(each.map(({ port }) => port));
  return {
    address: front.address,
    each,
    ready: async () => {
      for (const replica of each) replica.start();
      await Promise.all(each.map((replica) => replica.ready()));
    },
    stop: async () => {
      await Promise.all(each.map((replica) => replica.stop()));
    },
    close: async () => {
      await Promise.all(each.map((replica) => replica.kill()));
      front.close();
    },
  };
}
