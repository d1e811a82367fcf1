import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { carryOut } from '#bot/procedure/carry-out.ts';

/** The project's folder, from which the tool is usually run. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What somebody sees who gives the procedure tool a task: its lines and its exit code. */
export function tool(...args: readonly string[]): {
  readonly lines: readonly string[];
  readonly code: number;
} {
  const lines: string[] = [];
  const code = carryOut(args, { from: ROOT, say: (line) => lines.push(line) });
  return { lines, code };
}

/** A file with this text in a folder of its own, gone after the test; its path. */
export function fileWith(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'procedure-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
