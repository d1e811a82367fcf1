import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MIGRATIONS } from '#bot/store/migrate.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The version before the newest step of the database, as the history of this checkout has it. */
export interface VersionBefore {
  readonly newest: string;
  readonly commit: string;
  /** Puts its code into a folder; the packages are this checkout's. */
  layOut(folder: string): string;
}

/** Finds it; nothing where the checkout has no history as far as that. */
export function versionBefore(): VersionBefore | undefined {
  const newest = Object.keys(MIGRATIONS).sort().at(-1) ?? '';
  const commit = commitBefore(`bot/store/migrations/${newest}.ts`);
  return commit === undefined ? undefined : { newest, commit, layOut: (folder) => layOut(commit, folder) };
}

function commitBefore(file: string): string | undefined {
  try {
    const added = git('log', '--diff-filter=A', '--format=%H', '-1', '--', file);
    return added === '' ? undefined : git('rev-parse', '--verify', '--quiet', `${added}^1`);
  } catch {
    return undefined;
  }
}

function layOut(commit: string, folder: string): string {
  const place = join(folder, 'version-before');
  mkdirSync(place);
  const tar = execFileSync('git', ['archive', commit, 'bot', 'shared', 'package.json'], {
    cwd: ROOT,
    maxBuffer: 256 * 1024 * 1024,
  });
  execFileSync('tar', ['-x', '-C', place], { input: tar });
  for (const part of ['node_modules', 'dist'])
    if (existsSync(join(ROOT, part))) symlinkSync(join(ROOT, part), join(place, part));
  return place;
}

function git(...given: readonly string[]): string {
  return execFileSync('git', given, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
