import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { CaseEventType } from '#shared/domain/events.ts';
import { atDesk, type Desk, type StandingCard } from '#tests/support/desk.ts';
import type { House } from '#tests/support/house.ts';
import { opening } from '#tests/support/opening.ts';

/** Something somebody asked for: what it must have put on the record, with words that are in no other. */
export interface Asked {
  readonly type: CaseEventType;
  readonly words: string;
  readonly answer: 'done' | 'refused';
  /** How often it was sent until an answer came. */
  readonly sent: number;
}

/** People who work on, whatever happens to the service: what gets no answer is sent again as it was. */
interface AtWork {
  readonly asked: readonly Asked[];
  /** Lets everybody finish what they are at. */
  stop(): Promise<void>;
}

const opened = z.object({ case: z.looseObject({ id: z.string() }) });
const moved = z.object({ case: z.looseObject({ moved: z.number() }) });

/** Several cases at a time are opened and taken through two stages, in chat and in the tab. */
export function peopleAtWork(house: House, casesAtOnce: number): AtWork {
  const asked: Asked[] = [];
  let stopped = false;
  const cases = Array.from({ length: casesAtOnce }, async () => {
    while (!stopped)
      await oneCase(
        house,
        (one) => void asked.push(one),
        () => stopped,
      );
  });
  return {
    asked,
    stop: async () => {
      stopped = true;
      await Promise.all(cases);
    },
  };
}

async function oneCase(house: House, note: (one: Asked) => void, stopped: () => boolean): Promise<void> {
  const [amara, tom, ben, jaya] = ['Amara Okafor', 'Tom Whitlock', 'Ben Rees', 'Jaya Patel'].map((name) =>
    atDesk(house, name),
  ) as [Desk, Desk, Desk, Desk];
  const caseId = await open([amara, tom, ben], note);
  const inTab = (desk: Desk, type: CaseEventType, command: (words: string) => object) =>
    giveInTab(desk, caseId, { type, command, note });
  const writeNote = (desk: Desk) => inTab(desk, 'NoteWritten', (text) => ({ type: 'writeNote', text }));
  const steps = [
    () => writeNote(amara),
    () => Promise.all([respond(ben, caseId, note), writeNote(tom)]),
    () => inTab(amara, 'FoundNotSettled', (text) => ({ type: 'findNotSettled', text })),
    () => Promise.all([writeNote(amara), writeNote(ben)]),
    () => inTab(amara, 'StageStarted', (text) => ({ type: 'escalate', stage: '2', text })),
    () => inTab(amara, 'MeetingCalled', (purpose) => ({ type: 'callMeeting', purpose })),
    () => respond(jaya, caseId, note),
    () => inTab(amara, 'ResolutionRecorded', (text) => ({ type: 'recordResolution', text })),
  ];
  for (const step of steps) if (!stopped()) await step();
}

async function open(
  [amara, tom, ben]: readonly [Desk, Desk, Desk],
  note: (one: Asked) => void,
): Promise<string> {
  const words = randomUUID();
  const child = { name: 'Made Up', initials: 'M.U.', number: words };
  const command = opening(tom, ben, { child });
  const body = { id: randomUUID(), procedure: 'oxfordshire-re', command };
  const { answer, sent } = await insist(() => amara.api('POST', '/cases', body));
  note({ type: 'CaseOpened', words, answer: 'done', sent });
  return opened.parse(answer.body).case.id;
}

async function giveInTab(
  desk: Desk,
  caseId: string,
  {
    type,
    command,
    note,
  }: {
    readonly type: CaseEventType;
    readonly command: (words: string) => object;
    readonly note: (one: Asked) => void;
  },
): Promise<void> {
  for (;;) {
    const view = await insist(() => desk.api('GET', `/cases/${caseId}`));
    const words = randomUUID();
    const body = {
      id: randomUUID(),
      seen: moved.parse(view.answer.body).case.moved,
      command: command(words),
    };
    const { answer, sent } = await insist(() => desk.api('POST', `/cases/${caseId}/commands`, body));
    note({ type, words, answer: answer.status === 200 ? 'done' : 'refused', sent });
    if (answer.status === 200) return;
  }
}

/** Responds from the card; in the tab when no card comes for a while, or the one that stands there is out of date. */
async function respond(desk: Desk, caseId: string, note: (one: Asked) => void): Promise<void> {
  const card = await cardOf(desk, caseId);
  const words = randomUUID();
  if (card) {
    const fields = { 'respond.kind': 'disagree', 'respond.text': words };
    const { answer, sent } = await insist(async () => {
      const pressed = await desk.press(card, 'Send my response', fields);
      // Where the bot says that it failed it has answered, yet nobody knows whether it was done: they press again.
      return { status: pressed.statusCode, body: pressed };
    });
    const done = answer.body.statusCode === 200 && !answer.body.text.includes('This was not recorded');
    note({ type: 'ResponseGiven', words, answer: done ? 'done' : 'refused', sent });
    if (done) return;
  }
  const command = (text: string) => ({ type: 'respond', kind: 'disagree', text, actions: [] });
  await giveInTab(desk, caseId, { type: 'ResponseGiven', command, note });
}

async function cardOf(desk: Desk, caseId: string): Promise<StandingCard | undefined> {
  for (let look = 0; look < 20; look += 1) {
    const card = (await desk.cards()).findLast(
      ({ json, text }) => JSON.stringify(json).includes(caseId) && text.includes('Send my response'),
    );
    if (card) return card;
    await wait(150);
  }
  return undefined;
}

/** Sends the same thing again and again until the service answers it, one way or the other. */
async function insist<T>(
  send: () => Promise<{ status: number; body: T }>,
): Promise<{ answer: { status: number; body: T }; sent: number }> {
  for (let sent = 1; ; sent += 1) {
    try {
      const answer = await send();
      if (answer.status < 500) return { answer, sent };
    } catch {
      // Nobody was there, or the answer was cut off.
    }
    await wait(150);
  }
}
