import { afterAll, beforeAll, expect, test } from 'vitest';
import { caller, openedCase, type WorkAtHand, workAtHand } from './work-at-hand.ts';

let at: WorkAtHand;
beforeAll(async () => {
  at = await workAtHand();
});
afterAll(() => at.close());

const authority = 'oxfordshire';

const deliver = (caseId: string, person: string, byEmail?: 'blocked') =>
  at.carriesOut({ kind: 'deliverNotice', authority, caseId, notice: 'alert:2', person, byEmail });

test('how the readers of one notice were reached is one line of the record', async () => {
  const caseId = await openedCase(at, 'one-line');
  await deliver(caseId, 'tom-whitlock');
  await deliver(caseId, 'ben-rees', 'blocked');
  expect(await quietLines(caseId)).toEqual([
    'Card delivered to Tom Whitlock; 09:30: Emailed to Ben Rees, as the app is blocked in their Teams',
  ]);
});

test('whoever was reached on another day stands with that day', async () => {
  const caseId = await openedCase(at, 'two-lines');
  await deliver(caseId, 'tom-whitlock');
  at.on('Tue 24 Nov 2026', '10:05');
  await deliver(caseId, 'ben-rees');
  expect(await quietLines(caseId)).toEqual(['Card delivered to Tom Whitlock', 'Card delivered to Ben Rees']);
});

async function quietLines(caseId: string): Promise<readonly string[]> {
  const view = await at.work.view(caller('Amara Okafor'), caseId);
  const quiet = view?.entries.filter((entry) => entry.quiet) ?? [];
  return quiet.map(({ did, details }) =>
    [did, ...details.map(({ label, value }) => `${label}: ${value}`)].join('; '),
  );
}
