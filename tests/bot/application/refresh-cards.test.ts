import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { caller, gives, openedCase, type WorkAtHand, workAtHand } from './work-at-hand.ts';

let at: WorkAtHand;
beforeAll(async () => {
  at = await workAtHand();
});
beforeEach(() => {
  at.cardsChanged.length = 0;
  at.refusing.card = undefined;
});
afterAll(() => at.close());

const authority = 'oxfordshire';
const refresh = (caseId: string) => at.carriesOut({ kind: 'refreshCards', authority, caseId });
const deliver = (caseId: string) =>
  at.carriesOut({ kind: 'deliverNotice', authority, caseId, notice: 'alert:2', person: 'tom-whitlock' });
const answers = (caseId: string, id: string) =>
  gives(at, 'Tom Whitlock', caseId, id, { type: 'respond', kind: 'disagree', text: id, actions: [] });

test('a card that stands in a chat is changed when its case has moved, and once', async () => {
  const caseId = await openedCase(at, 'moved');
  await deliver(caseId);
  await refresh(caseId);
  expect(at.cardsChanged).toEqual([]);
  await answers(caseId, 'moved-1');
  await refresh(caseId);
  await refresh(caseId);
  expect(at.cardsChanged.map(({ view }) => view.title)).toEqual(['Answered: disagreed']);
});

test('a case that moves while a card is on its way has it brought up to date afterwards', async () => {
  const caseId = await openedCase(at, 'on-its-way');
  at.meanwhile = async () => {
    await answers(caseId, 'on-its-way-1');
    // Somebody carries out the refresh that asked for: the card is not there to be found yet.
    await refresh(caseId);
    await at.forgets('refreshCards', caseId);
  };
  await deliver(caseId);
  expect(at.cardsChanged).toEqual([]);
  expect(await at.waiting('refreshCards', caseId)).toHaveLength(1);
  await refresh(caseId);
  expect(at.cardsChanged).toHaveLength(1);
});

test('a card that somebody else changed at the same time is changed once more, to what is now', async () => {
  const caseId = await openedCase(at, 'at-once');
  await deliver(caseId);
  await answers(caseId, 'at-once-1');
  at.meanwhile = async () => {
    await answers(caseId, 'at-once-2');
    await refresh(caseId);
  };
  await refresh(caseId);
  const seen = at.cardsChanged.map(({ view }) => seenOf(view.acts));
  // The newer one was first, the older one came over it, and then the newer one again.
  expect(seen).toEqual([seen[2], seen[1], seen[0]]);
  expect(seen[0]).toBeGreaterThan(seen[1] ?? 0);
  at.cardsChanged.length = 0;
  await refresh(caseId);
  expect(at.cardsChanged).toEqual([]);
});

test('cards that could not be brought up to date are the owner’s task, once, until the case moves on', async () => {
  const caseId = await openedCase(at, 'in-vain');
  const job = { kind: 'refreshCards', authority, caseId } as const;
  await at.givesUp(job, 'unavailable: 503');
  await at.givesUp(job, 'unavailable: 503');
  expect(await problems(caseId)).toEqual(['Cards of this case in Teams may show how it stood before.']);
  await answers(caseId, 'in-vain-1');
  expect(await problems(caseId)).toEqual([]);
});

function seenOf(acts: readonly object[]): number {
  return acts.flatMap((act) => ('seen' in act && typeof act.seen === 'number' ? act.seen : []))[0] ?? 0;
}

async function problems(caseId: string): Promise<readonly string[]> {
  const view = await at.work.view(caller('Amara Okafor'), caseId);
  return view?.problems.map(({ text }) => text) ?? [];
}
