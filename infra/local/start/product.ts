import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How the product is started beside the practice tenant. */
export interface ProductPlan {
  readonly root: string;
  /** The program to run, from the root. */
  readonly entry: string;
  readonly address: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Where what the product writes is kept. */
  readonly logFile: string;
}

/** The product as a child process. */
export interface RunningProduct {
  /** Resolves to true once the product says that it is ready, to false when it ended or took too long. */
  readonly ready: () => Promise<boolean>;
  /** Resolves when the product has ended, with its exit code. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
  readonly lastLines: () => string;
}

const longestStart = 90_000;
const longestStop = 10_000;

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/health/serving`, { signal: AbortSignal.timeout(2000) })).status === 200;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const stillThere = await Promise.race([ended.then(() => false), wait(longestStop, true, { ref: false })]);
  if (!stillThere) return;
  child.kill('SIGKILL');
  await ended;
}

/** Starts the product with the settings that point it at the practice tenant. */
export function startProduct(plan: ProductPlan): RunningProduct {
  mkdirSync(dirname(plan.logFile), { recursive: true });
  const log = createWriteStream(plan.logFile);
  const child = spawn(process.execPath, [plan.entry], {
    cwd: plan.root,
    env: { ...process.env, ...plan.settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  let isOver = false;
  const ended = new Promise<number>((done) => {
    child.on('close', (code) => {
      isOver = true;
      log.end(() => done(code ?? 1));
    });
  });
  return {
    ready: async () => {
      for (const deadline = Date.now() + longestStart; Date.now() < deadline && !isOver; await wait(200))
        if (await isReady(plan.address)) return !isOver;
      return false;
    },
    ended,
    stop: () => stop(child, ended),
    lastLines: () => readFileSync(plan.logFile, 'utf8').trimEnd().split('\n').slice(-20).join('\n'),
  };
}
