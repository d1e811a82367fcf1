import { procedureUsage } from '#shared/wording/procedure-tool.ts';
import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { draw } from './draw.ts';
import { publish } from './publish.ts';
import { UnreadableFile } from './read-files.ts';
import { rehearseFiles } from './rehearse.ts';
import { schema } from './schema.ts';

/** Where the tool stands, and where its lines go. */
export interface Surroundings {
  readonly from: string;
  readonly say: (line: string) => void;
}

/** A task of the tool: the exit code is 0 when all is well, else 1. */
export type Task = (files: readonly string[], surroundings: Surroundings) => 0 | 1;

const TASKS = new Map<string, { readonly task: Task; readonly files: 'one' | 'some' | 'none' }>([
  ['check', { task: check, files: 'one' }],
  ['draw', { task: draw, files: 'one' }],
  ['publish', { task: publish, files: 'one' }],
  ['schema', { task: schema, files: 'none' }],
  ['rehearse', { task: rehearseFiles, files: 'some' }],
  ['coverage', { task: coverage, files: 'none' }],
]);

const FITS = {
  one: (count: number) => count === 1,
  some: (count: number) => count > 0,
  none: (count: number) => count === 0,
} as const;

/** Carries out one task of the procedure tool, or says how the tool is used. */
export function carryOut([name = '', ...files]: readonly string[], surroundings: Surroundings): 0 | 1 {
  const known = TASKS.get(name);
  if (!known || !FITS[known.files](files.length)) {
    for (const line of procedureUsage) surroundings.say(line);
    return 1;
  }
  try {
    return known.task(files, surroundings);
  } catch (fault) {
    if (!(fault instanceof UnreadableFile)) throw fault;
    surroundings.say(fault.message);
    return 1;
  }
}
