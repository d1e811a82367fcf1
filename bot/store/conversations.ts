import { type Kysely, sql } from 'kysely';
import type { Conversation, Conversations, KnownChat, Reach } from '../application/ports/conversations.ts';
import { inAuthority, type Rows } from './enter.ts';
import type { Tables } from './tables.ts';

/** Where each person's chat with the bot is, so that it is opened once and found again, and whether it reaches them. */
export function keptConversations(kysely: Kysely<Tables>): Conversations {
  return {
    get: (authority, person) =>
      inAuthority(kysely, authority, (rows) => knownChat(rows, { authority, person })),
    keep: (authority, person, conversation) =>
      inAuthority(kysely, authority, async (rows) => {
        await keepReach(rows, { authority, person }, 'reachable', 'told');
        return keepConversation(rows, { authority, person }, conversation);
      }),
    unreachable: (authority, person, why, how) =>
      inAuthority(kysely, authority, (rows) => keepReach(rows, { authority, person }, why, how)),
  };
}

/** Somebody of an authority. */
interface Whose {
  readonly authority: string;
  readonly person: string;
}

async function knownChat(rows: Rows, { authority, person }: Whose): Promise<KnownChat> {
  const conversation = await rows
    .selectFrom('conversation')
    .select(['conversation_id as conversationId', 'service_url as serviceUrl'])
    .where('authority', '=', authority)
    .where('person', '=', person)
    .executeTakeFirst();
  const reach = await rows
    .selectFrom('reach')
    .select(['state', 'since', 'tried_at as triedAt'])
    .where('authority', '=', authority)
    .where('person', '=', person)
    .executeTakeFirst();
  return { conversation, reach: reach && { ...reach, triedAt: reach.triedAt ?? undefined } };
}

async function keepConversation(
  rows: Rows,
  { authority, person }: Whose,
  { conversationId, serviceUrl }: Conversation,
): Promise<'first' | 'again'> {
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
}

/** A state that stays has begun when it first showed. */
async function keepReach(
  rows: Rows,
  { authority, person }: Whose,
  state: Reach['state'],
  how: 'tried' | 'told',
): Promise<void> {
  const triedAt = how === 'tried' ? sql<string>`now()` : null;
  await rows
    .insertInto('reach')
    .values({ authority, person, state, tried_at: triedAt })
    .onConflict((one) =>
      one.columns(['authority', 'person']).doUpdateSet({
        state,
        tried_at: triedAt,
        since: sql`case when reach.state = excluded.state then reach.since else excluded.since end`,
      }),
    )
    .execute();
}
