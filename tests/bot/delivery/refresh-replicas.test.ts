import { afterEach, expect, test } from 'vitest';
import { record } from '#bot/application/record.ts';
import { ids } from '#bot/ids.ts';
import { londonInstant } from '#shared/domain/time.ts';
import { OXFORDSHIRE, somebody } from '#tests/support/casts.ts';
import { type ReplicasAtWork, replicasAtWork } from './replicas-at-work.ts';

const authority = 'oxfordshire';
const as = (name: string) => ({ authority, person: somebody(name).id });

let at: ReplicasAtWork;
afterEach(() => at.close());

test('cards of cases that move all the time are changed one after another, and end as their case does', async () => {
  at = await replicasAtWork(3);
  await at.startWorkers();
  const cases = await Promise.all(['a', 'b', 'c', 'd'].map(opens));
  await at.idle();
  const rounds = Array.from({ length: 12 }, (_, round) => round);
  for (const round of rounds) await Promise.all(cases.map((caseId) => answers(caseId, round)));
  await at.idle();

  expect(at.mostAtOnce()).toBe(1);
  const cards = Map.groupBy(at.changed, ({ activity }) => activity);
  expect(cards.size).toBe(cases.length * 3);
  for (const changes of cards.values()) {
    const seen = changes.map(({ view }) => seenOf(view.acts));
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    // Folded: not one change for each of the moves.
    expect(changes.length).toBeLessThanOrEqual(rounds.length);
  }
  for (const caseId of cases) expect(await lastOf(caseId)).toEqual(await nowOf(caseId));
});

test('a change that leaves its refresh to one that waits is in it, however late it is committed', async () => {
  at = await replicasAtWork(2);
  const caseId = await opens('late');
  await replica(0).carriesOut({ kind: 'deliverNotice', authority, caseId, notice: 'alert:2', person: TOM });
  await answers(caseId, 0);

  const inside = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const late = replica(1).open.store.inAuthority(authority, async (tx) => {
    const command = { type: 'respond', kind: 'meeting', text: 'Late.', actions: [] } as const;
    const given = { command, actor: { kind: 'person', person: somebody('Tom Whitlock') }, way: 'tab' } as const;
    await record({ clock: { now: () => NOW }, ids }, tx, 'late-answer', caseId, given);
    inside.resolve();
    await gate.promise;
  });
  await inside.promise;
  const refreshing = replica(0).carriesOut({ kind: 'refreshCards', authority, caseId });
  await Promise.race([refreshing, at.blocked()]);
  gate.resolve();
  await Promise.all([late, refreshing]);
  expect(at.changed.at(-1)?.view).toEqual(
    await replica(0).work.notice(as('Tom Whitlock'), caseId, 'alert:2'),
  );
});

const TOM = somebody('Tom Whitlock').id;
const NOW = londonInstant('2026-11-23', '09:30');

function replica(number: number) {
  return at.replicas[number % at.replicas.length] ?? expect.fail('There is no such replica');
}

async function opens(id: string): Promise<string> {
  const given = { id, procedure: 'oxfordshire-re', command: OXFORDSHIRE.opening };
  const answer = await replica(0).work.open(as('Amara Okafor'), 'tab', given);
  return answer.ok ? answer.caseId : expect.fail(answer.refusal.what);
}

/** Tom answers, at one replica or another, saying now this and now that. */
async function answers(caseId: string, round: number): Promise<void> {
  const kind = round % 2 === 0 ? 'disagree' : 'meeting';
  const command = { type: 'respond', kind, text: `Answer ${round}`, actions: [] } as const;
  const given = { id: `${caseId} ${round}`, caseId, seen: 999, command };
  const answer = await replica(round).work.give(as('Tom Whitlock'), 'chat', given);
  expect(answer).toMatchObject({ ok: true });
}

/** What the last change of each of a case's cards was, by its notice. */
async function lastOf(caseId: string) {
  const kept = await replica(0).open.store.inAuthority(authority, (tx) => tx.cardsOf(caseId));
  return kept.map(({ message }) => at.changed.findLast(({ activity }) => activity === message.activity)?.view);
}

/** What each of them should look like now. */
async function nowOf(caseId: string) {
  const kept = await replica(0).open.store.inAuthority(authority, (tx) => tx.cardsOf(caseId));
  return Promise.all(
    kept.map(({ notice, person }) => replica(0).work.notice({ authority, person: person.id }, caseId, notice)),
  );
}

function seenOf(acts: readonly object[]): number {
  return acts.flatMap((act) => ('seen' in act && typeof act.seen === 'number' ? act.seen : []))[0] ?? 0;
}
