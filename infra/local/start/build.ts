import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the pages' sources are, and where their builds go. */
const sources = ['tab', 'shared', 'infra/local/desk', 'vite.config.ts'];
const pages = [
  { says: 'Building the tab and the Outlook pane', args: ['build'] },
  { says: 'Building the desk', args: ['build', '--config', 'infra/local/desk/vite.config.ts'] },
];

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function changedAt(file: string): number {
  return statSync(file).mtimeMs;
}

/** Whether a page is missing from the build, or was built before its sources last changed. */
export function isBuildStale(root: string): boolean {
  const built = filesUnder(join(root, 'dist')).filter((file) => file.endsWith('.html'));
  const isDesk = (file: string): boolean => file.startsWith(join(root, 'dist', 'desk'));
  if (!built.some(isDesk) || built.every(isDesk)) return true;
  const newest = sources
    .flatMap((path) => filesUnder(join(root, path)))
    .reduce((t, f) => Math.max(t, changedAt(f)), 0);
  return Math.min(...built.map(changedAt)) < newest;
}

/** Builds the pages with Vite where that is needed; false when a build failed. */
export async function buildPages(root: string, say: (line: string) => void): Promise<boolean> {
  if (!isBuildStale(root)) return true;
  for (const { says, args } of pages) {
    say(`${says} ...`);
    const ended = await run(root, args);
    if (ended.code === 0) continue;
    say(ended.output);
    say(`${says} did not work; what Vite said is above.`);
    return false;
  }
  return true;
}

function run(root: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  // Whatever started this, such as a test run, people get the pages that production gets.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, [vite, ...args, '--logLevel', 'warn'], { cwd: root, env });
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  child.stderr.on('data', (text) => {
    output += text;
  });
  return new Promise((done) => {
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
