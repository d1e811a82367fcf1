import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { readPackText } from '#shared/contract/packs.ts';
import { packFaultLine } from '#shared/wording/procedure-check.ts';
import type { KeptStory } from './application/ports/administration-store.ts';
import type { ShippedPack, ShippedPacks } from './application/ports/shipped-packs.ts';

const FOLDER = new URL('../shared/procedures/', import.meta.url);

/** Files beside the packs that are no packs: what editors and the rehearsal read. */
const BESIDE = new Set(['procedure.schema.json', 'story.schema.json', 'requirement-ids.json']);

/** Whether a file of the folder of procedures is a pack. */
export function isPack(file: string): boolean {
  return file.endsWith('.json') && !BESIDE.has(file);
}

/** The procedure packs that come with the service, each with its stories, read and checked once at start. */
export function packsOnDisk(folder: URL = FOLDER): ShippedPacks {
  const stories = storiesIn(new URL('stories/', folder));
  const all = readdirSync(folder)
    .filter(isPack)
    .map((file) => readShipped(folder, file, stories));
  const packs = new Map(all.map(({ procedure }) => [`${procedure.id} ${procedure.version}`, procedure]));
  return { all, get: (id, version) => packs.get(`${id} ${version}`) };
}

function readShipped(
  folder: URL,
  file: string,
  stories: ReadonlyMap<string, readonly KeptStory[]>,
): ShippedPack {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const read = readPackText(text);
  if ('faults' in read) {
    const faults = read.faults.map((fault) => `  ${packFaultLine(fault)}`);
    throw new Error(`The procedure in ${file} cannot be used:\n${faults.join('\n')}`);
  }
  const { procedure } = read;
  return { procedure, text, stories: stories.get(procedure.id) ?? [] };
}

/** The stories of a folder by the procedure they are about. */
function storiesIn(folder: URL): ReadonlyMap<string, readonly KeptStory[]> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  const stories = files.sort().map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const about = z.object({ pack: z.string() }).safeParse(parse(text));
    return { about: about.data?.pack ?? '', story: { name, text } };
  });
  return new Map(
    Object.entries(Object.groupBy(stories, ({ about }) => about)).map(([about, those = []]) => [
      about,
      those.map(({ story }) => story),
    ]),
  );
}
