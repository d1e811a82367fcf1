import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { z } from 'zod';
import { atDesk, type Desk } from '#tests/support/desk.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { opening } from '#tests/support/opening.ts';

/** A house with one case at stage 1: Amara Okafor owns it, Tom Whitlock is asked, Ben Rees copied in. */
export interface OneCase {
  readonly house: House;
  readonly caseId: string;
  readonly amara: Desk;
  readonly tom: Desk;
  readonly ben: Desk;
  /** Somebody of the same authority without a part in the case. */
  readonly jaya: Desk;
  /** Gives a command as somebody who has just looked at the case, and waits until what follows from it is done. */
  give(desk: Desk, command: object): Promise<Answer>;
  /** Does something that must leave the case and every card as they were; what it was answered. */
  unchanged<T>(act: () => Promise<T>): Promise<T>;
}

/** What the API answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const opened = z.object({ case: z.looseObject({ id: z.string() }) });

/** Opens a house with one case, and waits until everybody has their card. */
export async function oneCase(): Promise<OneCase> {
  const house = await openHouse('2026-11-24T09:30:00.000Z');
  const [amara, tom, ben, jaya] = ['Amara Okafor', 'Tom Whitlock', 'Ben Rees', 'Jaya Patel'].map((name) =>
    atDesk(house, name),
  ) as [Desk, Desk, Desk, Desk];
  const asked = { id: randomUUID(), procedure: 'oxfordshire-re', command: opening(tom, ben) };
  const caseId = opened.parse((await amara.api('POST', '/cases', asked)).body).case.id;
  const state = async () => {
    const { seq, moved } = await amara.caseView(caseId);
    const cards = await Promise.all([amara, tom, ben, jaya].map((desk) => desk.cards()));
    return { seq, moved, cases: (await amara.caseload()).cases.length, cards };
  };
  await Promise.all([tom.card('your response is needed'), ben.card('you are copied in')]);
  await settled(async () => (await amara.caseView(caseId)).seq);
  return {
    house,
    caseId,
    amara,
    tom,
    ben,
    jaya,
    give: async (desk, command) => {
      const { moved } = await desk.caseView(caseId);
      const asked = { id: randomUUID(), seen: moved, command };
      const answer = await desk.api('POST', `/cases/${caseId}/commands`, asked);
      if (answer.status === 200) await settled(async () => (await amara.caseView(caseId)).seq);
      return answer;
    },
    unchanged: async (act) => {
      const before = await state();
      const answer = await act();
      expect(await state()).toEqual(before);
      return answer;
    },
  };
}

/** Waits until what jobs put on the record has come to rest. */
async function settled(ask: () => Promise<number>): Promise<void> {
  let last = -1;
  for (let now = await ask(); now !== last; now = await ask()) {
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 800));
  }
}

const refused = z.object({
  refusal: z.object({
    reason: z.string().min(1),
    what: z.string().regex(/\.$/),
    why: z.string().regex(/\.\)?$/),
    remedy: z.string().regex(/\.$/),
  }),
});

/** The reason of a refusal, which says in sentences what was not done, why, and what to do. */
export function reasonOf({ body }: Answer): string {
  return refused.parse(body).refusal.reason;
}

/** Sends a request as it is, without any help. */
export async function send(
  house: House,
  path: string,
  { token, body, type = 'application/json' }: { token?: string | undefined; body?: string; type?: string },
): Promise<Answer> {
  const answer = await fetch(`${house.product}/api${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': type }),
    },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, body: await answer.json() };
}
