import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { FaultOrder } from '../faults/faults.ts';
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
    }
  | { readonly type: 'installationUpdate'; readonly action: 'add' | 'remove' };

function activityOf(practice: Practice, person: Person, chat: Chat, doing: Doing) {
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

/** One activity on its way to the bot, by the services' own address for it. */
interface Bringing {
  readonly practice: Practice;
  readonly person: Person;
  readonly activity: object & { readonly id: string };
  readonly name: string;
}

async function post({ practice, person, activity, name }: Bringing): Promise<BotAnswer> {
  const serviceUrl = `${practice.address()}/connector/${person.tenantId}/`;
  const response = await fetch(`${practice.product()}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await botServiceToken(practice, serviceUrl)}`,
    },
    body: JSON.stringify(activity),
  });
  const body = readBody(await response.text());
  const { status } = response;
  practice.journal.note({ kind: 'brought', activity: activity.id, person: person.id, name, status });
  return { status, body };
}

function readBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Brings the same activity again, so long after; nobody waits for what is answered then. */
function bringAgainLater(bringing: Bringing, afterMs: number): void {
  void wait(afterMs, undefined, { ref: false })
    .then(() => post(bringing))
    .catch(() => {});
}

async function bring(bringing: Bringing, fault: FaultOrder | undefined): Promise<BotAnswer> {
  const { practice, person } = bringing;
  const { heldMs, againAfterMs } = practice.weather.brings(person.id);
  if (heldMs > 0) await wait(heldMs);
  const answer = await post(bringing);
  if (againAfterMs !== undefined) bringAgainLater(bringing, againAfterMs);
  for (let again = 1; again <= (fault?.repeat ?? 0); again += 1) {
    if (fault?.repeatAfterMs) bringAgainLater(bringing, again * fault.repeatAfterMs);
    else await post(bringing);
  }
  return fault?.status === undefined ? answer : { status: fault.status, body: null };
}

/** Brings the bot what a person did, as the bot service would: perhaps late, more than once, or after what came later. */
export async function bringToBot(
  practice: Practice,
  person: Person,
  chat: Chat,
  doing: Doing,
): Promise<BotAnswer> {
  const activity = activityOf(practice, person, chat, doing);
  const name = doing.type === 'invoke' ? doing.name : doing.type;
  const fault = practice.faults.take('POST', '/api/messages');
  if (fault?.delayMs !== undefined) await wait(fault.delayMs);
  if (fault?.status !== undefined && fault.when === 'before') return { status: fault.status, body: null };
  try {
    return await bring({ practice, person, activity, name }, fault);
  } catch (error) {
    practice.say(`practice: the bot at ${practice.product()} could not be reached: ${String(error)}`);
    return { status: 502, body: { error: 'The bot could not be reached.' } };
  }
}
