import { z } from 'zod';
import { type CaseView, caseViewSchema } from '#shared/contract/case-view.ts';
import { caseloadSchema } from '#shared/contract/caseload-view.ts';
import { type Addresses, call } from './call.ts';
import { cardsHolding, cardsOf, press, type StandingCard } from './cards-at-desk.ts';
import type { House } from './house.ts';
import { person, type Somebody } from './people.ts';
import { until } from './until.ts';

/** Clients keep a token for a while; it is good for an hour. */
const TOKEN_KEPT_MS = 20 * 60_000;

const json = z.looseObject({});
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

/** Moves the practice day. */
export async function moveClock(
  house: Pick<House, 'practice'>,
  move: { readonly move: 'nextWorkingDay' } | { readonly to: string },
): Promise<void> {
  const { status, body } = await call('POST', `${house.practice}/desk/clock`, undefined, move);
  if (status !== 200) throw new Error(`The clock did not move: ${JSON.stringify(body)}`);
}
