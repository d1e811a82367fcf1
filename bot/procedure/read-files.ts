import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPack } from '#bot/packs.ts';
import { type ReadPackText, readPackText } from '#shared/contract/packs.ts';
import { type ReadStoryText, readStoryText } from '#shared/rehearsal/read-story.ts';
import { fileNotRead } from '#shared/wording/procedure-tool.ts';

/** The folder of the packs that come with the service; its stories are in a folder of their own. */
export const PROCEDURES = fileURLToPath(new URL('../../shared/procedures/', import.meta.url));

/** A file that cannot be read at all: it is not there, is a folder, or is not for whoever asks. */
export class UnreadableFile extends Error {}

/** A file as somebody named it, from the folder they stand in. */
export function fileNamed(from: string, file: string): string {
  return resolve(from, file);
}

/** Reads a procedure pack from its file. */
export function readPackFile(path: string): ReadPackText {
  return readPackText(readText(path));
}

/** Reads a story from its YAML file. */
export function readStoryFile(path: string): ReadStoryText {
  return readStoryText(readText(path));
}

/** Reads the text of a file. Letters that are not UTF-8 are found by whoever reads what it says. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    throw new UnreadableFile(fileNotRead(path, codeOf(fault)));
  }
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

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
}
