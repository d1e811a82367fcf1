import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { isPack } from '#bot/packs.ts';
import { type PackFault, readPack } from '#shared/contract/packs.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { type ReadStory, readStory } from '#shared/rehearsal/read-story.ts';
import { fileNotRead } from '#shared/wording/procedure-tool.ts';

/** The folder of the packs that come with the service; its stories are in a folder of their own. */
export const PROCEDURES = fileURLToPath(new URL('../../shared/procedures/', import.meta.url));

/** A file that is not there, or is not what its name says. */
export class UnreadableFile extends Error {}

/** A file as somebody named it, from the folder they stand in. */
export function fileNamed(from: string, file: string): string {
  return resolve(from, file);
}

/** Reads a JSON file. */
export function readJson(path: string): unknown {
  return reading(path, (text): unknown => JSON.parse(text));
}

/** Reads a procedure pack from its file. */
export function readPackFile(
  path: string,
): { readonly procedure: Procedure } | { readonly faults: readonly PackFault[] } {
  return readPack(readJson(path));
}

/** Reads a story from its YAML file. */
export function readStoryFile(path: string): ReadStory {
  return readStory(reading(path, (text): unknown => parse(text)));
}

/** The files of the packs that come with the service. */
export function packFiles(): readonly string[] {
  return filesIn(PROCEDURES, isPack);
}

/** The files of the stories that come with the service. */
export function storyFiles(): readonly string[] {
  return filesIn(join(PROCEDURES, 'stories'), (name) => name.endsWith('.yaml'));
}

/** The files of the project's tests; none where only the service itself is. */
export function testFiles(): readonly string[] {
  const folder = fileURLToPath(new URL('../../tests/', import.meta.url));
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function filesIn(folder: string, wanted: (name: string) => boolean): readonly string[] {
  return readdirSync(folder)
    .filter(wanted)
    .sort()
    .map((name) => join(folder, name));
}

function reading<T>(path: string, parseText: (text: string) => T): T {
  try {
    return parseText(readFileSync(path, 'utf8'));
  } catch (fault) {
    throw new UnreadableFile(fileNotRead(path, fault instanceof Error ? fault.message : String(fault)));
  }
}
