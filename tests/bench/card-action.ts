import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { openDatabase, type StoreSettings } from '#bot/store/open-database.ts';
import type { Tables } from '#bot/store/tables.ts';
import { atDesk, type Desk } from '#tests/support/desk.ts';
import { type FromTeams, fromTeams, pressOf } from '#tests/support/from-teams.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { opening } from '#tests/support/opening.ts';
import { until } from '#tests/support/until.ts';
import { bareEcho, checkedEcho } from './echo.ts';
import { type Contender, measure, printTable, ROUNDS, WARM_UP } from './measure.ts';

const SILENT = { info: () => {}, error: () => {} };
const ACTS = {
  acknowledge: 'A press that writes one entry ("I have seen this")',
  respond: 'A press that also asks for cards and jobs ("Send my response")',
} as const;

/** Times presses on cards against a turn of the same bot library that does nothing. */
export async function benchCardActions(url: string): Promise<void> {
  const settings: StoreSettings = { databaseUrl: url };
  const house = await openHouse('2026-11-24T09:30:00.000Z', { DATABASE_URL: url });
  const database = await openDatabase(settings, SILENT);
  const teams = await fromTeams(house);
  const echoes = [await checkedEcho(house), await bareEcho(house)] as const;
  try {
    const ben = atDesk(house, 'Ben Rees');
    await openCases(house, ben, WARM_UP + ROUNDS);
    await drained(database.kysely);
    const pressed = await cardsOf(ben);
    const authorization = await teams.sign(ben.me);
    const echo = (name: string, to: string): Contender => ({
      name,
      run: async (round) => {
        const data = { ...pressed[round], act: 'acknowledge', commandId: randomUUID() };
        await bring(teams, ben, data, { authorization, to }, 'Echo');
      },
    });
    const baselines = [
      echo('botbuilder echo, with the product’s own checks too', echoes[0].address),
      echo('botbuilder echo, its own checks', echoes[1].address),
    ];
    for (const act of ['acknowledge', 'respond'] as const) {
      const product: Contender = {
        name: ACTS[act],
        run: async (round) => {
          const typed = {
            'respond.kind': 'disagree',
            'respond.text': 'The delay is with the contact centre.',
          };
          const data = { ...pressed[round], act, commandId: randomUUID(), ...typed };
          await bring(
            teams,
            ben,
            data,
            { authorization },
            act === 'respond' ? 'Answered: disagreed' : '"AdaptiveCard"',
          );
        },
        settle: () => (act === 'respond' ? drained(database.kysely) : Promise.resolve()),
      };
      printTable(
        `Over HTTP through /api/messages, signed, PostgreSQL`,
        await measure([product, ...baselines]),
      );
    }
  } finally {
    for (const echo of echoes) await echo.close();
    teams.close();
    await database.close();
    await house.close();
  }
}

async function openCases(house: House, ben: Desk, count: number): Promise<void> {
  const [amara, tom] = [atDesk(house, 'Amara Okafor'), atDesk(house, 'Tom Whitlock')];
  const command = opening(tom, ben);
  for (let at = 0; at < count; at += 1) {
    const body = { id: randomUUID(), procedure: 'oxfordshire-re', command };
    const { status } = await amara.api('POST', '/cases', body);
    if (status !== 201) throw new Error(`A case could not be opened: ${status}`);
  }
}

/** What the response button of each card in a chat carries. */
async function cardsOf(ben: Desk): Promise<readonly Record<string, unknown>[]> {
  const data = (await ben.cards()).flatMap(({ json }) => {
    const found = JSON.stringify(json).match(/\{"act":"respond"[^{}]*\}/)?.[0];
    return found ? [z.record(z.string(), z.unknown()).parse(JSON.parse(found))] : [];
  });
  if (data.length < WARM_UP + ROUNDS) throw new Error(`There are only ${data.length} cards`);
  return data;
}

async function bring(
  teams: FromTeams,
  { me }: Desk,
  data: object,
  how: { readonly authorization: string; readonly to?: string },
  expected: string,
): Promise<void> {
  const { status, body } = await teams.bring(me, pressOf(data), how);
  const words = JSON.stringify(body);
  if (status !== 200 || !words.includes(expected) || words.includes('This was not recorded'))
    throw new Error(`Not the answer that was to be timed: ${status} ${words.slice(0, 300)}`);
}

/** Waits until no job is left, so that none runs while the next is timed. */
async function drained(kysely: Kysely<Tables>): Promise<void> {
  await until(
    'every job to be done',
    async () => {
      const { rows } = await sql`select from pgboss.job
        where state in ('created', 'retry', 'active') and name not like '\\_\\_%' limit 1`.execute(kysely);
      return rows.length === 0 || undefined;
    },
    120,
  );
}
