import { afterAll, beforeAll, expect, test } from 'vitest';
import { packsOnDisk } from '#bot/packs.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anOpening, aStage } from '#tests/support/small-pack.ts';
import { caller, caseOf, type WorkAtHand, workAtHand } from './work-at-hand.ts';

const why = ['A1'];
const flags = [{ key: 'harm', label: 'Harm', by: ['party'], opens: '1', urgent: true, why }];
const cast = smallCast({
  opening: anOpening({ flags }),
  stages: [aStage('1', { formIssued: true }), aStage('2')],
});

let at: WorkAtHand;
beforeAll(async () => {
  at = await workAtHand();
  const { procedure } = cast;
  const small = { procedure, text: JSON.stringify(procedure), stories: [] };
  const all = [...packsOnDisk().all, small];
  await at.isSetUp('small', cast, { all, get: () => procedure });
});
afterAll(() => at?.close());

test('a stage that begins twice on one day files a form each time, as the case was then', async () => {
  at.on('Mon 23 Nov 2026');
  const opening = { id: 'opens', procedure: 'small', command: cast.opening };
  const caseId = caseOf(await at.work.open(caller('Ada Penn', 'small'), 'tab', opening));
  const raises = { type: 'raiseFlag', flag: 'harm', reason: 'He was hurt.' } as const;
  const flagging = { id: 'flags', caseId, seen: 99, command: raises };
  caseOf(await at.work.give(caller('Will Reed', 'small'), 'tab', flagging));
  for (const issue of ['stage 1 2026-11-23', 'stage 1 2026-11-23 entry 4'])
    await at.carriesOut({
      kind: 'fileDocument',
      authority: 'small',
      caseId,
      document: { kind: 'form', format: 'pdf', issue },
    });
  const flagged = [...at.filed].map(([name, { sections }]) => [
    name,
    JSON.stringify(sections).includes('He was hurt.'),
  ]);
  expect(flagged).toEqual([
    ['SP-2026-0001 Record stage 1 2026-11-23.pdf', false],
    ['SP-2026-0001 Record stage 1 2026-11-23 entry 4.pdf', true],
  ]);
});
