import { readdirSync, readFileSync } from 'node:fs';
import { readPack } from '#shared/contract/packs.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { packFaultLine } from '#shared/wording/procedure-check.ts';
import type { Procedures } from './application/ports/procedures.ts';

const FOLDER = new URL('../shared/procedures/', import.meta.url);

/** Files beside the packs that are no packs: what editors and the rehearsal read. */
const BESIDE = new Set(['procedure.schema.json', 'story.schema.json', 'requirement-ids.json']);

/** Whether a file of the folder of procedures is a pack. */
export function isPack(file: string): boolean {
  return file.endsWith('.json') && !BESIDE.has(file);
}

/** The procedure packs that come with the service, read and checked once at start. */
export function packsOnDisk(folder: URL = FOLDER): Procedures {
  const packs = new Map<string, Procedure>();
  for (const file of readdirSync(folder).filter(isPack)) {
    const read = readPack(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if ('faults' in read) {
      const faults = read.faults.map((fault) => `  ${packFaultLine(fault)}`);
      throw new Error(`The procedure in ${file} cannot be used:\n${faults.join('\n')}`);
    }
    packs.set(`${read.procedure.id} ${read.procedure.version}`, read.procedure);
  }
  return { get: (id, version) => packs.get(`${id} ${version}`) };
}
