import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { House } from '#tests/support/house.ts';
import { openPractice } from './open-practice.ts';
import { type OwnProcess, ownProcess } from './own-process.ts';

/** The practice tenant, and replicas of the product beside it as processes of their own, none of them started. */
export interface Replicas<Name extends string> {
  readonly replica: Readonly<Record<Name, OwnProcess>>;
  /** What people meet who are sent to one of the replicas, by Teams and in the tab. */
  at(name: Name): House;
  close(): Promise<void>;
}

/** Replicas of these names on one database; what they are set to besides is the same for all. */
export async function replicasOf<Name extends string>(
  names: readonly Name[],
  settings: Readonly<Record<string, string>>,
): Promise<Replicas<Name>> {
  const folder = mkdtempSync(join(tmpdir(), 'replicas-'));
  const practiceFolder = join(folder, 'practice');
  const practice = await openPractice(practiceFolder);
  const started = names.map(async (name) => [name, await ownProcess(practice.address, settings)] as const);
  const replica = Object.fromEntries(await Promise.all(started)) as Record<Name, OwnProcess>;
  return {
    replica,
    at: (name) => {
      practice.productIsAt(replica[name].address);
      const product = replica[name].address;
      return { practice: practice.address, product, graphLog: '', practiceFolder, close: async () => {} };
    },
    close: async () => {
      await Promise.all(names.map((name) => replica[name].kill()));
      await practice.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
