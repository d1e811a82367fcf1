import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { caseWork } from '#bot/application/work.ts';
import { readAuthorities } from '#bot/authorities.ts';
import { ids } from '#bot/ids.ts';
import { packsOnDisk } from '#bot/packs.ts';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import { machineClock } from '#bot/time-service.ts';
import { registrations } from '#local/settings.ts';
import { productSettings } from '#local/start/product-settings.ts';
import { startPractice } from '#local/server.ts';
import { RUTLAND_DISAGREEMENT } from '#tests/support/casts.ts';
import { morePeople, writeDirectory } from '#tests/support/more-people.ts';
import { mostWithin } from '#tests/support/most-within.ts';
import type { Somebody } from '#tests/support/people.ts';
import { type SeenByTeams, sentToTeams } from '#tests/support/sent-to-teams.ts';
import { until } from '#tests/support/until.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SILENT = { info: () => {}, error: () => {} };
const TENANT = 'a0000000-0000-4000-8000-00000000000a';
const PEOPLE = 2000;
const REPLICAS = 3;

/**
 * Sends 2,000 people of one tenant a card each, from three replicas that are processes of their own, and counts at the
 * tenant: it keeps its own journal of when each request came, and turns away what is over its limits.
 */
export async function benchFanOut(url: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fan-out-'));
  const people = morePeople(TENANT, PEOPLE);
  const [peopleFile, authoritiesFile] = [join(folder, 'people.json'), join(folder, 'authorities.json')];
  writeDirectory(peopleFile, people);
  writeFileSync(authoritiesFile, JSON.stringify({ authorities: [council(people)] }));
  const practice = await startPractice({
    port: 0,
    dataFolder: join(folder, 'practice'),
    productAddress: 'http://127.0.0.1:9',
    deskFolder: folder,
    peopleFile,
    limits: true,
    say: () => {},
  });
  const open = await openStore({ databaseUrl: url }, SILENT);
  let replicas: readonly ChildProcess[] = [];
  try {
    await openCases(open, practice.address, authoritiesFile, people);
    const settings = { AUTHORITIES_FILE: authoritiesFile, DATABASE_URL: url };
    replicas = Array.from({ length: REPLICAS }, () => replica(practice.address, settings));
    await until('every card to be there', () => delivered(open), 600);
    printFigures(await sentToTeams(practice.address, TENANT));
  } finally {
    for (const process of replicas) await stopped(process);
    await open.close();
    await practice.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A council of which everybody is asked in one case each. */
function council(people: readonly Somebody[]) {
  const all = people.map(({ id, name, mail }) => ({ id, name, mail }));
  const [practitioner] = all;
  return {
    id: TENANT,
    name: 'Fan-out practice council',
    drive: 'records',
    procedures: [{ id: RUTLAND_DISAGREEMENT.procedure.id, version: RUTLAND_DISAGREEMENT.procedure.version }],
    calendar: { closedOn: [], openOn: [] },
    people: all,
    roles: { practitioner: [practitioner?.id] },
    administrators: [practitioner?.id],
  };
}

/** Opens the cases while no replica runs, so that all cards wait to be sent when they start. */
async function openCases(
  { store, conversations }: OpenStore,
  practice: string,
  authorities: string,
  people: readonly Somebody[],
): Promise<void> {
  const clock = machineClock();
  for (const authority of readAuthorities(authorities))
    await store.setUpAuthority(authority, packsOnDisk(), clock.now());
  const work = caseWork({ store, clock, ids });
  const [practitioner] = people;
  const { opening, procedure } = RUTLAND_DISAGREEMENT;
  for (const to of people) {
    const conversationId = `a:${registrations.botAppId}:${to.id}`;
    await conversations.keep(TENANT, to.id, { conversationId, serviceUrl: `${practice}/connector/${TENANT}/` });
    const named = Object.fromEntries(Object.keys(opening.named).map((role) => [role, to]));
    const caller = { authority: TENANT, person: practitioner?.id ?? '' };
    const given = { id: randomUUID(), procedure: procedure.id, command: { ...opening, named } };
    const answer = await work.open(caller, 'tab', given);
    if (!answer.ok) throw new Error(`A case could not be opened: ${answer.refusal.what}`);
  }
}

function replica(practice: string, settings: Readonly<Record<string, string>>): ChildProcess {
  const { DATABASE_URL: _, ...environment } = process.env;
  const usual = productSettings({ root: ROOT, practice, product: 'http://127.0.0.1:9', productPort: 0 });
  const { DATA_FOLDER: __, ...rest } = usual;
  const env = { ...environment, ...rest, ...settings };
  return spawn(process.execPath, ['bot/main.ts'], { cwd: ROOT, env, stdio: 'ignore' });
}

async function stopped(process: ChildProcess): Promise<void> {
  const ended = once(process, 'exit');
  process.kill('SIGTERM');
  await ended;
}

async function delivered({ database: { kysely } }: OpenStore): Promise<true | undefined> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from card`.execute(kysely);
  return rows[0]?.count === PEOPLE || undefined;
}

function printFigures(requests: readonly SeenByTeams[]): void {
  const times = requests.map(({ at }) => at).toSorted((a, b) => a - b);
  const chats = [...Map.groupBy(requests, ({ conversation }) => conversation).values()];
  const inOneChat = (milliseconds: number) =>
    Math.max(...chats.map((those) => mostWithin(those.map(({ at }) => at), milliseconds)));
  const refused = requests.filter(({ status }) => status === 429).length;
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  console.log(`\n${PEOPLE} cards to ${PEOPLE} people of one tenant, ${REPLICAS} replicas as processes, PostgreSQL`);
  line('requests the tenant saw', `${requests.length} in ${seconds.toFixed(1)} s`);
  line('rate held, from the first to the last', `${(requests.length / seconds).toFixed(1)} a second`);
  line('most in any second', `${mostWithin(times, 1000)} of 50`);
  line('most in one chat in 1 s, 2 s, 30 s', [1000, 2000, 30_000].map(inOneChat).join(', '));
  line('turned away as too many (429)', String(refused));
}

function line(what: string, figure: string): void {
  console.log(`${what.padEnd(48)}${figure.padStart(28)}`);
}
