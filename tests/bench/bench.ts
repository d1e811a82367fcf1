// What `npm run bench` runs: what the product costs beside the least that would do, on this machine, in one run.
//
// How to read it. Contenders are timed in turn, round by round, one at a time, after a warm-up; each line gives the
// middle round, the round that 95 of 100 were faster than, and how the middle compares with the last line of its
// table. Compare ratios, not milliseconds: those are this machine's. A press is timed over real HTTP from the signed
// activity to the answered card, with everything on PostgreSQL; an append as one transaction of one authority.
import { logger } from '#bot/log.ts';
import { memoryDatabase, postgresDatabase } from '#tests/support/databases.ts';
import { benchAppend } from './append.ts';
import { benchCardActions } from './card-action.ts';
import { ROUNDS, WARM_UP } from './measure.ts';

logger.level = 'silent';
console.log(`Node ${process.versions.node}; ${ROUNDS} rounds each after ${WARM_UP} to warm up.`);

const postgres = await postgresDatabase();
try {
  await benchAppend('PostgreSQL', postgres.settings);
} finally {
  await postgres.drop();
}
const memory = await memoryDatabase();
await benchAppend('the embedded database, in memory', memory.settings);
await memory.drop();

const cases = await postgresDatabase();
try {
  if ('databaseUrl' in cases.settings) await benchCardActions(cases.settings.databaseUrl);
} finally {
  await cases.drop();
}
