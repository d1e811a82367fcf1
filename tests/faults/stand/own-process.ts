import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { productSettings } from '#local/start/product-settings.ts';
import { until } from '#tests/support/until.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The product as a process of its own, which can be killed and started again on the same port and data. */
export interface OwnProcess {
  readonly port: number;
  /** Starts it, unless it is running. */
  start(): void;
  isReady(): Promise<boolean>;
  ready(): Promise<void>;
  /** Ends it without warning, as a power cut or the operating system would; false when there was nothing to end. */
  kill(): Promise<boolean>;
  /** Asks it to end, and waits for it. */
  stop(): Promise<void>;
}

/** Where a process of the product stands. */
interface Place {
  /** Where the practice tenant is reached. */
  readonly practice: string;
  /** Where people reach the product. */
  readonly product: string;
  /** Further settings, among them where it keeps what it knows. */
  readonly settings: Readonly<Record<string, string>>;
  /** What it says is added to this file. */
  readonly logFile: string;
}

/** The product beside a practice tenant, not yet started. */
export async function ownProcess({ practice, product, settings, logFile }: Place): Promise<OwnProcess> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const { DATA_FOLDER: _, ...usual } = productSettings({ root: ROOT, practice, product, productPort: port });
  const { DATABASE_URL: __, ...environment } = process.env;
  const log = createWriteStream(logFile, { flags: 'a' });
  let child: ChildProcess | undefined;
  const isOver = () => child?.exitCode !== null || child.signalCode !== null;
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (!child || isOver()) return false;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return true;
  };
  // Whatever ends this process, nothing that it started stays behind.
  process.once('exit', () => child?.kill('SIGKILL'));
  const isReady = () => answers(`${address}/health/ready`);
  return {
    port,
    isReady,
    start: () => {
      if (!isOver()) return;
      const options = { cwd: ROOT, env: { ...environment, ...usual, ...settings } };
      child = spawn(process.execPath, ['bot/main.ts'], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
      child.stdout?.pipe(log, { end: false });
      child.stderr?.pipe(log, { end: false });
    },
    ready: () =>
      until(
        'the product to be ready',
        async () => {
          if (child && child.exitCode !== null) throw new Error(`The product did not start: see ${logFile}`);
          return (await isReady()) || undefined;
        },
        90,
      ).then(() => {}),
    kill: () => end('SIGKILL'),
    stop: async () => void (await end('SIGTERM')),
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (!address || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}
