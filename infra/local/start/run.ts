import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningPractice, startPractice } from '../server.ts';
import { buildPages } from './build.ts';
import { isPortFree, portTaken } from './ports.ts';
import { type RunningProduct, startProduct } from './product.ts';
import { productSettings } from './product-settings.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const say = (line: string): void => console.log(line);

function portFrom(name: string, usual: number): number {
  const given = Number(process.env[name] ?? usual);
  return Number.isInteger(given) && given > 0 && given < 65_536 ? given : usual;
}

function untilAsked(): Promise<'asked'> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop('asked'));
  });
}

function openPracticeTenant(port: number, product: string): Promise<RunningPractice> {
  return startPractice({
    port,
    dataFolder: resolve(root, process.env.PRACTICE_DATA ?? '.data/practice'),
    productAddress: product,
    deskFolder: join(root, 'dist', 'desk'),
    startAt: process.env.PRACTICE_START,
    graphLog: process.env.PRACTICE_GRAPH_LOG,
    peopleFile: process.env.PRACTICE_PEOPLE,
    weather: process.env.PRACTICE_WEATHER,
    limits: process.env.PRACTICE_LIMITS === 'on',
  });
}

async function watch(product: RunningProduct, address: string, asked: Promise<'asked'>): Promise<number> {
  const died = product.ended.then(() => false);
  const began = await Promise.race([product.ready(), died, asked]);
  if (began === false) {
    say(`The product did not start. The last lines it wrote:\n\n${product.lastLines()}\n`);
    return 1;
  }
  if (began === 'asked') return 0;
  say(
    `\nThe desk is ready: ${address}/\n\nPress Ctrl-C to stop. Everything in it is made up; it is kept in .data/.`,
  );
  const end = await Promise.race([asked, product.ended]);
  if (end === 'asked') return 0;
  say(
    `The product has stopped by itself (exit code ${end}). The last lines it wrote:\n\n${product.lastLines()}\n\nNothing is lost: start it again with npm start.\n`,
  );
  return 1;
}

async function portsTaken(practicePort: number, productPort: number): Promise<string> {
  const sentences = [
    (await isPortFree(practicePort)) ? '' : portTaken(practicePort, 'the practice tenant', 'PRACTICE_PORT'),
    (await isPortFree(productPort)) ? '' : portTaken(productPort, 'the product', 'PORT'),
  ];
  return sentences.filter((sentence) => sentence !== '').join('\n\n');
}

/** Builds what is not built, starts the practice tenant and the product, and stays until it is asked to stop. */
export async function runPractice(): Promise<number> {
  const asked = untilAsked();
  const practicePort = portFrom('PRACTICE_PORT', 4100);
  const productPort = portFrom('PORT', 4200);
  const taken = await portsTaken(practicePort, productPort);
  if (taken !== '') {
    say(taken);
    return 1;
  }
  if (!(await buildPages(root, say))) return 1;
  say('Starting the practice tenant ...');
  const address = `http://127.0.0.1:${productPort}`;
  const practice = await openPracticeTenant(practicePort, address).catch((error: unknown) => {
    say(`The practice tenant could not start: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (practice === undefined) return 1;
  say('Starting the product ...');
  const product = startProduct({
    root,
    entry: 'bot/main.ts',
    address,
    settings: productSettings({ root, practice: practice.address, product: address, productPort }),
    logFile: join(root, '.data', 'product.log'),
  });
  const code = await watch(product, practice.address, asked);
  if (code === 0) say('\nStopping ...');
  await product.stop();
  await practice.close();
  return code;
}
