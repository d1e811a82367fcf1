import type { Kysely } from 'kysely';
import type { Job } from '../application/jobs.ts';
import type { Store, Transaction } from '../application/ports/store.ts';
import { answers } from './answers.ts';
import { caseRecord } from './case-record.ts';
import { directory } from './directory.ts';
import { serveDueClock } from './due-clock.ts';
import { cards, kept } from './effects.ts';
import { inAuthority, type Rows } from './enter.ts';
import { caseOfMessage } from './raised-from.ts';
import { setClocks } from './running-clocks.ts';
import { setUpAuthority } from './set-up-authority.ts';
import { summaries } from './summaries.ts';
import type { Tables } from './tables.ts';

/** Puts jobs on their queues inside an open transaction: they are there when it is committed, and only then. */
export type Enqueue = (rows: Rows, jobs: readonly Job[]) => Promise<void>;

/** The store over an open database. Everything in one transaction goes through the transaction it is given. */
export function kyselyStore(kysely: Kysely<Tables>, enqueue: Enqueue): Store {
  const transactionOf = (rows: Rows, authority: string): Transaction => ({
    authority,
    ...answers(rows, authority),
    ...caseRecord(rows, authority),
    ...summaries(rows, authority),
    ...directory(rows, authority),
    ...cards(rows, authority),
    ...kept(rows, authority),
    setClocks: setClocks(rows, authority),
    caseOfMessage: caseOfMessage(rows, authority),
    enqueue: (jobs) => enqueue(rows, jobs),
  });
  return {
    inAuthority: (authority, work) =>
      inAuthority(kysely, authority, (rows) => work(transactionOf(rows, authority))),
    serveDueClock: (now, work) =>
      serveDueClock(kysely, now, (rows, due) => work(transactionOf(rows, due.authority), due)),
    setUpAuthority: (setup) => inAuthority(kysely, setup.id, (rows) => setUpAuthority(rows, setup)),
  };
}
