import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { House } from '#tests/support/house.ts';
import { openPractice } from './open-practice.ts';
import { type OwnProcess, ownProcess } from './own-process.ts';

/** The practice tenant, and replicas of the product beside it as processes of their own, none of them started. */
export interface Replicas<Name extends string> {
  readonly replica: Readonly<Record<Name, OwnProcess>>;
  /** Sends people to one of the replicas from now on, by Teams and in the tab: what they meet there. */
  at(name: Name): House;
  close(): Promise<void>;
}

/** Replicas of these names with the same settings, each with the code of this checkout or that of a folder. */
export async function replicasOf<Name extends string>(
  names: readonly Name[],
  settings: Readonly<Record<string, string>>,
  code?: Readonly<Partial<Record<Name, string>>>,
): Promise<Replicas<Name>> {
  const folder = mkdtempSync(join(tmpdir(), 'replicas-'));
  const practiceFolder = join(folder, 'practice');
  const practice = await openPractice(practiceFolder);
  const made = names.map(
    async (name) => [name, await ownProcess(practice.address, settings, code?.[name])] as const,
  );
  const replica = Object.fromEntries(await Promise.all(made)) as Record<Name, OwnProcess>;
  let product = '';
  // One house whose product moves: whoever is at work in it goes on at the next address.
  const house: House = {
    practice: practice.address,
    get product() {
      return product;
    },
    graphLog: '',
    practiceFolder,
    close: async () => {},
  };
  return {
    replica,
    at: (name) => {
      product = replica[name].address;
      practice.productIsAt(product);
      return house;
    },
    close: async () => {
      await Promise.all(names.map((name) => replica[name].kill()));
      await practice.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
