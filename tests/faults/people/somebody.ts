import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type CaseView, caseViewSchema } from '#shared/contract/case-view.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import type { CaseEventType } from '#shared/domain/events.ts';
import type { Addresses } from '#tests/support/call.ts';
import { deskOf } from '#tests/support/desk.ts';
import type { Council, Member } from '../stand/councils.ts';
import type { Asked } from './asked.ts';
import { insist } from './insist.ts';

const held = z.object({ case: caseViewSchema });
const refused = z.looseObject({ refusal: z.looseObject({ reason: z.string() }) });

/** How everybody reaches the service, and where it is noted what they asked for. */
export interface Workplace {
  readonly addresses: Addresses;
  /** One after the other where too much would be asked at once. */
  turn<T>(act: () => Promise<T>): Promise<T>;
  note(asked: Asked): void;
}

/** What somebody does about a case: what it puts on the record, and the command, in which the given words stand. */
export interface Deed {
  readonly type: CaseEventType;
  readonly wordless?: boolean;
  command(words: string): PersonCommand;
}

/** Somebody of a council who works in the tab and in chat, and asks again until they are answered. */
export interface Somebody {
  readonly me: Member;
  /** The case as they may see it; nothing when they may not. */
  view(caseId: string): Promise<CaseView | undefined>;
  /** Gives a command as often as the case has moved meanwhile; false when it is refused for another reason. */
  give(caseId: string, deed: Deed): Promise<boolean>;
  /** Presses a button of the card about a case; nothing when there is no such card. */
  press(caseId: string, button: Button): Promise<boolean | undefined>;
  open(procedure: string, words: string, command: object): Promise<CaseView | undefined>;
}

/** A button of a card, the field that the words are typed into, and what pressing it puts on the record. */
export interface Button {
  readonly title: string;
  readonly type: CaseEventType;
  fields(words: string): Record<string, string>;
}

/** Finds somebody at their desk. */
export type Seat = (council: Council, me: Member) => Somebody;

/** A place of work in which everybody has a seat of their own, however many cases they work on. */
export function seatsIn(workplace: Workplace): Seat {
  const taken = new Map<string, Somebody>();
  return (council, me) => {
    const somebody = taken.get(me.id) ?? somebodyAt(workplace, council, me);
    taken.set(me.id, somebody);
    return somebody;
  };
}

function somebodyAt(workplace: Workplace, council: Council, me: Member): Somebody {
  const desk = deskOf(workplace.addresses, { ...me, tenantId: council.id });
  const ask = (method: string, path: string, body?: object) =>
    insist(() => workplace.turn(() => desk.api(method, path, body)));
  const view = async (caseId: string) => {
    const { answer } = await ask('GET', `/cases/${caseId}`);
    return answer.status === 200 ? held.parse(answer.body).case : undefined;
  };
  const give = async (caseId: string, deed: Deed): Promise<boolean> => {
    const seen = (await view(caseId))?.moved;
    if (seen === undefined) return false;
    const words = randomUUID();
    const body = { id: randomUUID(), seen, command: deed.command(words) };
    const { answer, sent } = await ask('POST', `/cases/${caseId}/commands`, body);
    const isDone = answer.status === 200;
    const { type } = deed;
    const said = deed.wordless ? undefined : words;
    workplace.note({ caseId, type, by: me.id, words: said, answer: isDone ? 'done' : 'refused', sent });
    if (isDone) return true;
    return refused.safeParse(answer.body).data?.refusal.reason === 'outOfDate' ? give(caseId, deed) : false;
  };
  return {
    me,
    view,
    give,
    press: async (caseId, { title, type, fields }) => {
      const { answer: found } = await insist(() =>
        workplace.turn(async () => ({ status: 200, body: await desk.cardsHolding(caseId) })),
      );
      const card = found.body.findLast(({ json }) => JSON.stringify(json).includes(`"title":"${title}"`));
      if (!card) return undefined;
      const words = randomUUID();
      const { answer, sent } = await insist(() =>
        workplace.turn(async () => {
          const pressed = await desk.press(card, title, fields(words));
          return { status: pressed.status, body: pressed };
        }),
      );
      const isDone = answer.body.statusCode === 200 && !answer.body.text.includes('This was not recorded');
      const said = JSON.stringify(fields(words)).includes(words) ? words : undefined;
      workplace.note({ caseId, type, by: me.id, words: said, answer: isDone ? 'done' : 'refused', sent });
      return isDone;
    },
    open: async (procedure, words, command) => {
      const { answer, sent } = await ask('POST', '/cases', { id: randomUUID(), procedure, command });
      const isDone = answer.status === 201;
      const opened = isDone ? held.parse(answer.body).case : undefined;
      const caseId = opened?.id ?? '';
      workplace.note({
        caseId,
        type: 'CaseOpened',
        by: me.id,
        words,
        answer: isDone ? 'done' : 'refused',
        sent,
      });
      if (!isDone) throw new Error(`A case was not opened: ${JSON.stringify(answer.body)}`);
      return opened;
    },
  };
}
