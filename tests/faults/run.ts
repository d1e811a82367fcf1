import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chanceOf } from '#local/faults/chance.ts';
import { type RunningPractice, startPractice } from '#local/server.ts';
import type { Facts } from './counts/facts.ts';
import { readDatabase, readJournal, readPacks } from './counts/read-facts.ts';
import { type Form, WEATHER } from './forms.ts';
import { councilWork, type Progress } from './people/council-work.ts';
import { layOutCouncils } from './stand/councils.ts';
import { type Killing, killAtRandom } from './stand/killing.ts';
import { untilQuiet } from './stand/quiet.ts';
import { type Replicas, replicasOn } from './stand/replicas.ts';
import type { Stand } from './stand/stands.ts';

/** What a run leaves to be counted, and how it went. */
export interface Run {
  readonly facts: Facts;
  /** Where everything lies that could say more, until it is thrown away. */
  readonly folder: string;
  readonly progress: Progress;
  readonly kills: number;
  /** How often the tenant did what. */
  readonly weather: Readonly<Record<string, number>>;
  /** How long the work took, and what was left to do after it, in milliseconds. */
  readonly workedMs: number;
  readonly quietMs: number;
}

/** Lets people work while everything goes wrong, waits until all is quiet, and gathers what there is to count. */
export async function runFaults(openStand: (folder: string) => Promise<Stand>, form: Form): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const councils = layOutCouncils(folder, form.copies);
  const stand = await openStand(folder);
  const practice = await startPractice({
    port: 0,
    dataFolder: join(folder, 'practice'),
    productAddress: 'http://127.0.0.1:9',
    deskFolder: folder,
    startAt: '2026-11-24T09:30:00.000Z',
    peopleFile: councils.peopleFile,
    weather: `${WEATHER} seed=${form.seed}`,
    say: () => {},
  });
  const replicas = await replicasOn(stand, { practice: practice.address, councils, folder });
  practice.productIsAt(replicas.address);
  try {
    return { folder, ...(await underFire({ stand, practice, replicas }, form, councils.all)) };
  } catch (fault) {
    console.error(`What the replicas said is kept in ${folder}.`);
    throw fault;
  } finally {
    await replicas.close();
    await practice.close();
    await stand.close();
  }
}

/** A long run says from time to time how far it has come. */
const TOLD_EVERY_MS = 30_000;

interface Scene {
  readonly stand: Stand;
  readonly practice: RunningPractice;
  readonly replicas: Replicas;
}

async function underFire(
  { stand, practice, replicas }: Scene,
  form: Form,
  councils: Parameters<typeof councilWork>[1],
): Promise<Omit<Run, 'folder'>> {
  const chance = chanceOf(form.seed);
  const addresses = { practice: practice.address, product: replicas.address };
  await replicas.ready();
  const began = performance.now();
  const killing = killAtRandom(replicas.each, { everyMs: form.killEveryMs, chance });
  const progress: Progress = { asked: [], ended: 0, stuck: [], mornings: 0 };
  const telling = setInterval(() => console.log(lineOf(progress, killing)), TOLD_EVERY_MS);
  await councilWork(addresses, councils, { ...form, chance }, progress);
  clearInterval(telling);
  await killing.enough(form.kills);
  const weather = await calm(practice.address);
  const ended = performance.now();
  await untilQuiet(stand, replicas, form.quietMs);
  const quiet = performance.now();
  const { now }: { now: string } = await (await fetch(`${practice.address}/time`)).json();
  await replicas.stop();
  const facts: Facts = {
    ...(await stand.look(readDatabase)),
    journal: await readJournal(practice.address),
    asked: progress.asked,
    packs: readPacks(),
    now,
  };
  return { facts, kills: killing.kills(), progress, weather, workedMs: ended - began, quietMs: quiet - ended };
}

function lineOf({ asked, ended, stuck, mornings }: Progress, { kills }: Killing): string {
  const done = asked.filter(({ answer }) => answer === 'done').length;
  return `  morning ${mornings}: ${ended + stuck.length} cases over, ${done} commands acknowledged, ${kills()} kills`;
}

/** Ends the weather, so that what is left can come to its end; says how often it did what. */
async function calm(practice: string): Promise<Readonly<Record<string, number>>> {
  const url = `${practice}/desk/weather`;
  const { played }: { played: Record<string, number> } = await (await fetch(url)).json();
  await fetch(url, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{}' });
  return played;
}
