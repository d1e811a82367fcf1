import type { Kysely } from 'kysely';
import type { Job } from '../application/jobs.ts';
import type { AdministrationTransaction } from '../application/ports/administration-store.ts';
import type { Store, Transaction } from '../application/ports/store.ts';
import { administrationLog, administrators } from './administration.ts';
import { answers } from './answers.ts';
import { caseFigures } from './case-figures.ts';
import { caseRecord } from './case-record.ts';
import { closureDays } from './closure-days.ts';
import { whileThere } from './database-away.ts';
import { authorityRow, directory, peopleLike, personWith } from './directory.ts';
import { serveDueClock } from './due-clock.ts';
import { cards, kept } from './effects.ts';
import { inAuthority, type Rows } from './enter.ts';
import { procedureDrafts } from './procedure-drafts.ts';
import { procedureOnce, procedureVersions, type ReadProcedures } from './procedure-versions.ts';
import { caseOfMessage } from './raised-from.ts';
import { roleHoldings } from './role-holdings.ts';
import { setClocks } from './running-clocks.ts';
import { setUpAuthority } from './set-up-authority.ts';
import { summaries } from './summaries.ts';
import type { Tables } from './tables.ts';

/** Puts jobs on their queues inside an open transaction: they are there when it is committed, and only then. */
export type Enqueue = (rows: Rows, jobs: readonly Job[]) => Promise<void>;

/** The store over an open database. Everything in one transaction goes through the transaction it is given. */
export function kyselyStore(kysely: Kysely<Tables>, enqueue: Enqueue): Store {
  const read: ReadProcedures = new Map();
  const transactionOf = (rows: Rows, authority: string): Transaction => ({
    authority,
    ...answers(rows, authority),
    ...caseRecord(rows, authority),
    ...summaries(rows, authority),
    ...caseFigures(rows, authority),
    ...directory(rows, authority),
    procedure: procedureOnce(rows, authority, read),
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
      whileThere(() =>
        serveDueClock(kysely, now, (rows, due) => work(transactionOf(rows, due.authority), due)),
      ),
    inAdministration: (authority, work) =>
      inAuthority(kysely, authority, (rows) => work(administrationOf(rows, authority))),
    setUpAuthority: (setup, packs, at) =>
      inAuthority(kysely, setup.id, (rows) => setUpAuthority(rows, setup, packs, at)),
  };
}

function administrationOf(rows: Rows, authority: string): AdministrationTransaction {
  return {
    authority,
    // Asked anew each time: what this transaction changes is seen by it.
    person: (id) => personWith(rows, authority, id),
    people: (search, limit) => peopleLike(rows, authority, search, limit),
    authorityRow: () => authorityRow(rows, authority),
    ...administrators(rows, authority),
    ...procedureVersions(rows, authority),
    ...procedureDrafts(rows, authority),
    ...closureDays(rows, authority),
    ...roleHoldings(rows, authority),
    ...administrationLog(rows, authority),
  };
}
