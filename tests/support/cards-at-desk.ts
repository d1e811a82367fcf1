import { z } from 'zod';
import { registrations } from '#local/settings.ts';
import { type Addresses, call } from './call.ts';
import type { Somebody } from './people.ts';

const json = z.looseObject({});
const messagesSchema = z.array(
  z.object({
    id: z.string(),
    attachments: z.array(z.object({ contentType: z.string(), content: json })).optional(),
    views: z.array(json).optional(),
  }),
);
const chatsSchema = z.object({
  chats: z.array(z.object({ id: z.string(), with: z.string(), messages: messagesSchema })),
});
/** A card as it stands in somebody's chat. */
export interface StandingCard {
  readonly chat: string;
  readonly activity: string;
  readonly json: object;
  readonly text: string;
}

/** An action found in a card, wherever it is nested. */
interface CardAction {
  readonly type: string;
  readonly title: string;
  readonly verb?: string | undefined;
  readonly data?: Record<string, unknown> | undefined;
  readonly url?: string | undefined;
}

/** Every card in somebody's chats. */
export async function cardsOf(house: Addresses, me: Somebody): Promise<StandingCard[]> {
  const { chats } = chatsSchema.parse(
    (await call('GET', `${house.practice}/desk/people/${me.id}/chats`)).body,
  );
  return chats.flatMap((chat) => cardsIn(chat.id, chat.messages));
}

/** The cards in which a text stands, such as the id of the case they are about. */
export async function cardsHolding(house: Addresses, me: Somebody, text: string): Promise<StandingCard[]> {
  const chat = `a:${registrations.botAppId}:${me.id}`;
  const url = `${house.practice}/desk/people/${me.id}/chats/${encodeURIComponent(chat)}/messages`;
  const { body } = await call('GET', `${url}?holding=${encodeURIComponent(text)}`);
  return cardsIn(chat, z.object({ messages: messagesSchema }).parse(body).messages);
}

function cardsIn(chat: string, messages: z.infer<typeof messagesSchema>): StandingCard[] {
  return messages.flatMap(({ id, attachments = [] }) =>
    attachments
      .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
      .map(({ content }) => ({ chat, activity: id, json: content, text: textOf(content) })),
  );
}

/** Every text of a card that is read, in order. */
function textOf(part: unknown): string {
  if (Array.isArray(part)) return part.map(textOf).join(' ');
  if (typeof part !== 'object' || part === null) return '';
  return Object.entries(part)
    .map(([key, value]) =>
      typeof value === 'string' && ['text', 'title', 'value', 'label'].includes(key) ? value : textOf(value),
    )
    .filter(Boolean)
    .join(' ')
    .replaceAll('\\', '');
}

function actionsOf(part: unknown): CardAction[] {
  if (Array.isArray(part)) return part.flatMap(actionsOf);
  if (typeof part !== 'object' || part === null) return [];
  const read = z
    .looseObject({
      type: z.string(),
      title: z.string(),
      verb: z.string().optional(),
      data: json.optional(),
      url: z.string().optional(),
    })
    .safeParse(part);
  const own = read.success && read.data.type.startsWith('Action.') ? [read.data] : [];
  return [
    ...own,
    ...Object.entries(part).flatMap(([key, value]) => (key === 'fallback' ? [] : actionsOf(value))),
  ];
}

/** What the bot answered to a press. */
export interface PressAnswer {
  readonly status: number;
  readonly statusCode: number;
  readonly text: string;
}

/** Presses a button of a card with what was filled in. */
export async function press(
  house: Addresses,
  me: Somebody,
  card: StandingCard,
  title: string,
  inputs: Record<string, string>,
): Promise<PressAnswer> {
  const action = actionsOf(card.json).find((one) => one.type === 'Action.Execute' && one.title === title);
  if (!action)
    throw new Error(
      `The card has no action "${title}": ${actionsOf(card.json)
        .map((one) => one.title)
        .join(', ')}`,
    );
  const { type, verb } = action;
  const sent = { activityId: card.activity, action: { type, verb, data: { ...action.data, ...inputs } } };
  const url = `${house.practice}/desk/people/${me.id}/chats/${encodeURIComponent(card.chat)}/actions`;
  const { body } = await call('POST', url, undefined, sent);
  const read = z.object({ status: z.number(), body: z.looseObject({ statusCode: z.number() }) }).parse(body);
  return { status: read.status, statusCode: read.body.statusCode, text: textOf(read.body) };
}

