import { sql } from 'kysely';
import type { Transaction } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';

/** Answers to commands that were carried out. */
export function answers(rows: Rows, authority: string): Pick<Transaction, 'answerTo' | 'keepAnswer'> {
  return {
    answerTo: async (commandId) => {
      // The same command sent twice at once: the second waits here for the answer to the first.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${authority} ${commandId}`}, 0))`.execute(
        rows,
      );
      const kept = await rows
        .selectFrom('command_answer')
        .select(['case_id', 'seq'])
        .where('authority', '=', authority)
        .where('command_id', '=', commandId)
        .executeTakeFirst();
      return kept && { caseId: kept.case_id, seq: kept.seq };
    },
    keepAnswer: async (commandId, { caseId, seq }) => {
      await rows
        .insertInto('command_answer')
        .values({ authority, command_id: commandId, case_id: caseId, seq })
        .execute();
    },
  };
}
