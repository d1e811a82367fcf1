import { sql } from 'kysely';
import type { Entry } from '#shared/domain/events.ts';
import type { Transaction } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';

/** Notes the email a case was raised from, when an entry opens one, so that its reader can be told of the case. */
export async function raisedFrom(
  rows: Rows,
  { authority, caseId }: { readonly authority: string; readonly caseId: string },
  { at, event }: Entry,
): Promise<void> {
  if (event.type !== 'CaseOpened' || !event.email) return;
  await rows
    .insertInto('raised_from')
    .values({
      authority,
      case_id: caseId,
      internet_message_id: event.email.internetMessageId,
      conversation_id: event.email.conversationId,
      raised_at: at,
    })
    .execute();
}

/** Finds the case raised from a message; failing that, the last one raised from its conversation. */
export function caseOfMessage(rows: Rows, authority: string): Transaction['caseOfMessage'] {
  return async ({ internetMessageId, conversationId }) => {
    const found = await rows
      .selectFrom('raised_from')
      .select('case_id')
      .where('authority', '=', authority)
      .where((is) =>
        is.or([
          is('internet_message_id', '=', internetMessageId),
          is('conversation_id', '=', conversationId),
        ]),
      )
      .orderBy(sql`internet_message_id = ${internetMessageId}`, 'desc')
      .orderBy('raised_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return found?.case_id;
  };
}
