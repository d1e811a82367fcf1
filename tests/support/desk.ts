import { z } from 'zod';
import { registrations } from '#local/settings.ts';
import { type CaseView, caseViewSchema } from '#shared/contract/case-view.ts';
import { caseloadSchema } from '#shared/contract/caseload-view.ts';
import type { House } from './house.ts';
import { person, type Somebody } from './people.ts';
import { until } from './until.ts';

/** Clients keep a token for a while; it is good for an hour. */
const TOKEN_KEPT_MS = 20 * 60_000;

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
const mailSchema = z.object({
  messages: z.array(
    z.object({
      id: z.string(),
      internetMessageId: z.string(),
      conversationId: z.string(),
      folder: z.string(),
      subject: z.string(),
      receivedAt: z.string(),
      bodyText: z.string(),
      to: z.array(json),
      cc: z.array(json),
    }),
  ),
});
const eventsSchema = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      subject: z.string(),
      start: z.string(),
      end: z.string(),
      joinUrl: z.string().nullish(),
      attendees: z.array(json),
    }),
  ),
});
const filesSchema = z.object({
  files: z.array(
    z.object({
      id: z.string(),
      path: z.string(),
      name: z.string(),
      size: z.number(),
      contentType: z.string(),
      sha256: z.string(),
    }),
  ),
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

/** Where somebody's clients find the practice tenant and the product. */
export type Addresses = Pick<House, 'practice' | 'product'>;

async function call(
  method: string,
  url: string,
  token?: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const headers: Record<string, string> = {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const answer = await fetch(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

/** Somebody at their desk: their chat, mail, calendar, files and the tab, over HTTP as their clients would. */
export function atDesk(house: House, name: string) {
  return deskOf(house, person(name));
}

/** The desk of one person of the practice tenant, or of another directory it was started with. */
export function deskOf(house: Addresses, me: Somebody) {
  const { name } = me;
  const own = `${house.practice}/desk/people/${me.id}`;
  let kept = { token: '', until: 0 };
  const token = async () => {
    if (Date.now() > kept.until) {
      const { body } = await call('GET', `${own}/token`);
      kept = { ...z.object({ token: z.string() }).parse(body), until: Date.now() + TOKEN_KEPT_MS };
    }
    return kept.token;
  };
  return {
    me,
    token,
    mail: async () => mailSchema.parse((await call('GET', `${own}/mail`)).body).messages,
    calendar: async () => eventsSchema.parse((await call('GET', `${own}/calendar`)).body).events,
    files: async () =>
      filesSchema.parse((await call('GET', `${house.practice}/desk/tenants/${me.tenantId}/files`)).body)
        .files,
    content: async (id: string) =>
      new Uint8Array(
        await (
          await fetch(`${house.practice}/desk/tenants/${me.tenantId}/files/${encodeURIComponent(id)}/content`)
        ).arrayBuffer(),
      ),
    cards: () => cardsOf(house, me),
    /** The cards in which a text stands, such as the id of the case they are about. */
    cardsHolding: (text: string) => cardsHolding(house, me, text),
    card: (words: string) =>
      until(`a card for ${name} that says "${words}"`, async () =>
        (await cardsOf(house, me)).findLast(({ text }) => text.includes(words)),
      ),
    press: (card: StandingCard, title: string, inputs: Record<string, string> = {}) =>
      press(house, me, card, title, inputs),
    api: async (method: string, path: string, body?: unknown) =>
      call(method, `${house.product}/api${path}`, await token(), body),
    caseView: async (caseId: string): Promise<CaseView> =>
      z
        .object({ case: caseViewSchema })
        .parse((await call('GET', `${house.product}/api/cases/${caseId}`, await token())).body).case,
    caseload: async () =>
      caseloadSchema.parse((await call('GET', `${house.product}/api/cases`, await token())).body),
  };
}

/** The desk of somebody. */
export type Desk = ReturnType<typeof atDesk>;

async function cardsOf(house: Addresses, me: Somebody): Promise<StandingCard[]> {
  const { chats } = chatsSchema.parse(
    (await call('GET', `${house.practice}/desk/people/${me.id}/chats`)).body,
  );
  return chats.flatMap((chat) => cardsIn(chat.id, chat.messages));
}

async function cardsHolding(house: Addresses, me: Somebody, text: string): Promise<StandingCard[]> {
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

async function press(
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

/** Moves the practice day. */
export async function moveClock(
  house: Pick<House, 'practice'>,
  move: { readonly move: 'nextWorkingDay' } | { readonly to: string },
): Promise<void> {
  const { status, body } = await call('POST', `${house.practice}/desk/clock`, undefined, move);
  if (status !== 200) throw new Error(`The clock did not move: ${JSON.stringify(body)}`);
}
