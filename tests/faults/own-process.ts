import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { productSettings } from '#local/start/product-settings.ts';
import { freePort } from '#tests/support/free-port.ts';
import { until } from '#tests/support/until.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The product as a process of its own, which can be killed and started again on the same port and data. */
export interface OwnProcess {
  readonly address: string;
  /** Starts it, unless it is running. */
  start(): void;
  isRunning(): boolean;
  ready(): Promise<void>;
  /** Ends it without warning, as a power cut or the operating system would. */
  kill(): Promise<void>;
  /** Asks it to end, and waits for it. */
  stop(): Promise<void>;
  /** Asks it to end, and does not wait. */
  ask(): void;
  /** The code it ended with; `null` when it was killed. */
  ended(): Promise<number | null>;
}

/** The product beside a practice tenant, not yet started; `data` says where it keeps what it knows, `code` where it lies. */
export async function ownProcess(
  practice: string,
  data: Readonly<Record<string, string>>,
  code = ROOT,
): Promise<OwnProcess> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const { DATA_FOLDER: _, ...usual } = productSettings({
    root: ROOT,
    practice,
    product: address,
    productPort: port,
  });
  const { DATABASE_URL: __, ...environment } = process.env;
  let child: ChildProcess | undefined;
  let said = '';
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  const isRunning = () => child?.exitCode === null && child.signalCode === null;
  return {
    address,
    isRunning,
    start: () => {
      if (isRunning()) return;
      said = '';
      const options = { cwd: code, env: { ...environment, ...usual, ...data } };
      child = spawn(process.execPath, ['bot/main.ts'], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (text) => {
          said = `${said}${text}`.slice(-4000);
        });
    },
    ready: () =>
      until(
        'the product to be ready',
        async () => {
          if (!isRunning()) throw new Error(`The product did not start. It said:\n${said}`);
          // It listens once everything else stands.
          return (await answers(`${address}/health/live`)) || undefined;
        },
        90,
      ).then(() => {}),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    ask: () => void child?.kill('SIGTERM'),
    ended: async () => {
      if (child && isRunning()) await once(child, 'exit');
      return child?.exitCode ?? null;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
