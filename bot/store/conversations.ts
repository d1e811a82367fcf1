import type { Kysely } from 'kysely';
import type { Conversations } from '../application/ports/conversations.ts';
import { inAuthority } from './enter.ts';
import type { Tables } from './tables.ts';

/** Where each person's chat with the bot is, so that it is opened once and found again. */
export function keptConversations(kysely: Kysely<Tables>): Conversations {
  return {
    get: (authority, person) =>
      inAuthority(kysely, authority, (rows) =>
        rows
          .selectFrom('conversation')
          .select(['conversation_id as conversationId', 'service_url as serviceUrl'])
          .where('authority', '=', authority)
          .where('person', '=', person)
          .executeTakeFirst(),
      ),
    keep: (authority, person, { conversationId, serviceUrl }) =>
      inAuthority(kysely, authority, async (rows) => {
        const where = { conversation_id: conversationId, service_url: serviceUrl };
        const first = await rows
          .insertInto('conversation')
          .values({ authority, person, ...where })
          .onConflict((one) => one.columns(['authority', 'person']).doNothing())
          .executeTakeFirst();
        if (first.numInsertedOrUpdatedRows === 1n) return 'first';
        await rows
          .updateTable('conversation')
          .set(where)
          .where('authority', '=', authority)
          .where('person', '=', person)
          .execute();
        return 'again';
      }),
  };
}
