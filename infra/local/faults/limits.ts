import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { registrations } from '../settings.ts';
import { Refusal } from '../surfaces.ts';
import { type Limit, type SlidingWindow, slidingWindow } from './sliding-window.ts';

const second = 1000;

/** What Microsoft documents for one app: in a tenant, in one chat, and in one mailbox. */
const documented = {
  app: [[50, second]],
  sending: [
    [7, second],
    [8, 2 * second],
    [60, 30 * second],
    [1800, 3600 * second],
  ],
  reading: [
    [14, second],
    [16, 2 * second],
    [120, 30 * second],
    [3600, 3600 * second],
  ],
  mailbox: [[10_000, 600 * second]],
} as const satisfies Record<string, readonly Limit[]>;

/** How many requests of one app Outlook works on at once in one mailbox. */
const mailboxAtOnce = 4;

type Kept = keyof typeof documented;

/** The services' own limits: not enforced until it is asked for, as a person at the desk never comes near them. */
export interface Limits {
  readonly isEnforced: () => boolean;
  readonly enforce: (enforced: boolean) => void;
  /** Lets a request in, or throws the refusal of the service that throttles it. */
  readonly admit: (request: FastifyRequest, reply: FastifyReply) => void;
}

/** Opens the limits with nothing counted. */
export function openLimits(enforced: boolean): Limits {
  let isEnforced = enforced;
  const windows = new Map<string, SlidingWindow>();
  const atOnce = new Map<string, number>();
  const windowOf = (kept: Kept, key: string): SlidingWindow => {
    const name = `${kept} ${key}`;
    const window = windows.get(name) ?? slidingWindow(documented[kept]);
    windows.set(name, window);
    return window;
  };
  const occupy = (mailbox: string, reply: FastifyReply): void => {
    atOnce.set(mailbox, (atOnce.get(mailbox) ?? 0) + 1);
    reply.raw.once('close', () => atOnce.set(mailbox, (atOnce.get(mailbox) ?? 1) - 1));
  };
  return {
    isEnforced: () => isEnforced,
    enforce: (next) => {
      isEnforced = next;
    },
    admit: (request, reply) => {
      if (!isEnforced) return;
      const now = performance.now();
      const mine = keptFor(request).map(([kept, key]) => windowOf(kept, key));
      const waitMs = Math.max(0, ...mine.map((window) => window.waitMs(now)));
      if (waitMs > 0) throw throttled(reply, waitMs, 'The request rate is over its limit.');
      const mailbox = mailboxOf(request);
      if (mailbox !== undefined && (atOnce.get(mailbox) ?? 0) >= mailboxAtOnce)
        throw throttled(reply, second, 'Application is over its MailboxConcurrency limit.');
      for (const window of mine) window.count(now);
      if (mailbox !== undefined) occupy(mailbox, reply);
    },
  };
}

function throttled(reply: FastifyReply, waitMs: number, said: string): Refusal {
  reply.header('retry-after', String(Math.ceil(waitMs / second)));
  return new Refusal(429, 'ApplicationThrottled', said);
}

/** The limits that a request counts towards. */
function keptFor(request: FastifyRequest): readonly (readonly [Kept, string])[] {
  const mailbox = mailboxOf(request);
  if (mailbox !== undefined) return [['mailbox', mailbox]];
  const found = /^\/connector\/([^/]+)\/v3\/conversations(?:\/([^/?]+))?/.exec(request.url);
  const [, tenant, named] = found ?? [];
  if (tenant === undefined) return [];
  const chat = named === undefined ? chatToOpen(request.body) : decodeURIComponent(named);
  if (chat === undefined) return [['app', tenant]];
  const kind = inChat[request.method];
  return kind === undefined
    ? [['app', tenant]]
    : [
        ['app', tenant],
        [kind, chat],
      ];
}

/** What counts towards the limits of a chat: sending and reading. Changing a message does not. */
const inChat: Readonly<Record<string, Kept>> = { POST: 'sending', GET: 'reading' };

const opening = z.looseObject({ members: z.tuple([z.looseObject({ id: z.string() })]) });

/** Opening a chat counts towards the chat that is opened. */
function chatToOpen(body: unknown): string | undefined {
  const read = opening.safeParse(body);
  return read.success
    ? `a:${registrations.botAppId}:${read.data.members[0].id.replace(/^29:/, '')}`
    : undefined;
}

/** The mailbox that a request to Outlook works in: its mail and its calendar are one. */
function mailboxOf({ url }: FastifyRequest): string | undefined {
  return /^\/graph\/v1\.0\/users\/([^/]+)\/(?:events|messages|calendar|calendarView|sendMail|mailboxSettings)\b/.exec(
    url,
  )?.[1];
}
