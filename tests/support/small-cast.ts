import { readPack } from '#shared/contract/packs.ts';
import type { RoleHolders } from '#shared/domain/people.ts';
import { packFaultLine } from '#shared/wording/procedure-check.ts';
import { type Cast, KIT, somebody } from './casts.ts';
import { type PackFile, smallPack } from './small-pack.ts';

const only = (name: string) => [somebody(name)];

/** A made-up authority under the small pack: Ada and Ida chair, Max manages, Dora directs, Will works with the child. */
export function smallCast(changes: Partial<PackFile> = {}, holders: RoleHolders = {}): Cast {
  const read = readPack(smallPack({ agenda: [{ key: 'outcome', heading: 'Outcome' }], ...changes }));
  if ('faults' in read) throw new Error(read.faults.map(packFaultLine).join('\n'));
  return {
    procedure: read.procedure,
    holders: {
      chair: [somebody('Ada Penn'), somebody('Ida Quill')],
      manager: only('Max Boyle'),
      director: only('Dora Field'),
      ...holders,
    },
    opening: {
      type: 'openCase',
      child: KIT,
      named: { worker: somebody('Will Reed') },
      issues: [{ issue: 'The plan has not started.', expected: 'It starts.' }],
      referralBeside: false,
    },
  };
}
