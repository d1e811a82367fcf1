import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import { registrations } from '../settings.ts';
import { botServiceToken } from '../sign-in/tokens.ts';
import type { Chat } from '../state/shapes.ts';
import { london, londonTime } from '../time/london.ts';

/** What the bot answered over HTTP. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What a person did, in the members that differ from one kind of activity to another. */
export type Doing =
  | {
      readonly type: 'message';
      readonly id: string;
      readonly text?: string;
      readonly value?: unknown;
      readonly replyToId?: string;
    }
  | {
      readonly type: 'invoke';
      readonly name: string;
      readonly value: unknown;
      readonly replyToId?: string | undefined;
    };

function activityOf(practice: Practice, person: Person, chat: Chat, doing: Doing): object {
  const now = practice.clock.now();
  return {
    id: `f:${randomUUID()}`,
    ...doing,
    timestamp: new Date(now).toISOString(),
    localTimestamp: londonTime(now).toString({ timeZoneName: 'never', smallestUnit: 'millisecond' }),
    localTimezone: london,
    locale: 'en-GB',
    channelId: 'msteams',
    serviceUrl: `${practice.address()}/connector/${person.tenantId}/`,
    from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
    recipient: { id: `28:${registrations.botAppId}`, name: 'Resolution and Escalation' },
    conversation: { conversationType: 'personal', tenantId: person.tenantId, id: chat.id },
    channelData: { tenant: { id: person.tenantId }, source: { name: 'message' } },
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: london }],
  };
}

async function post(practice: Practice, activity: object, serviceUrl: string): Promise<BotAnswer> {
  const response = await fetch(`${practice.product()}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await botServiceToken(practice, serviceUrl)}`,
    },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: readBody(text) };
}

function readBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Brings the bot what a person did, as the bot service would; Teams may bring a slow one more than once. */
export async function bringToBot(
  practice: Practice,
  person: Person,
  chat: Chat,
  doing: Doing,
): Promise<BotAnswer> {
  const activity = activityOf(practice, person, chat, doing);
  const serviceUrl = `${practice.address()}/connector/${person.tenantId}/`;
  const fault = practice.faults.take('POST', '/api/messages');
  if (fault?.delayMs !== undefined) await wait(fault.delayMs);
  if (fault?.status !== undefined && fault.when === 'before') return { status: fault.status, body: null };
  try {
    const answer = await post(practice, activity, serviceUrl);
    for (let again = 0; again < (fault?.repeat ?? 0); again += 1) await post(practice, activity, serviceUrl);
    return fault?.status === undefined ? answer : { status: fault.status, body: null };
  } catch (error) {
    practice.say(`practice: the bot at ${practice.product()} could not be reached: ${String(error)}`);
    return { status: 502, body: { error: 'The bot could not be reached.' } };
  }
}
