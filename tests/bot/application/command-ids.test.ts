import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answers, saysResolved } from '#tests/support/acts.ts';
import { caller, gives, openedCase, type WorkAtHand, workAtHand } from './work-at-hand.ts';

let at: WorkAtHand;
beforeAll(async () => {
  at = await workAtHand();
});
afterAll(() => at.close());

describe('a command', () => {
  test('with the same id twice is one effect and one answer', async () => {
    const caseId = await openedCase(at, 'twice');
    expect(await openedCase(at, 'twice')).toBe(caseId);
    const yes = answers('accept', 'It begins on Monday.');
    const once = await gives(at, 'Tom Whitlock', caseId, 'press', yes);
    expect(await gives(at, 'Tom Whitlock', caseId, 'press', yes)).toEqual(once);
    const types = (await at.entries('oxfordshire', caseId)).map(({ event }) => event.type);
    expect(types).toEqual(['CaseOpened', 'StageStarted', 'ResponseGiven']);
  });

  test('sent twice at the same moment is one effect too', async () => {
    const caseId = await openedCase(at, 'race');
    const yes = answers('accept', 'Yes.');
    await Promise.all([1, 2, 3].map(() => gives(at, 'Tom Whitlock', caseId, 'race-press', yes)));
    expect(await at.entries('oxfordshire', caseId)).toHaveLength(3);
  });

  test('cannot be used up by somebody else: an id counts for its sender alone', async () => {
    const caseId = await openedCase(at, 'burnt');
    await gives(at, 'Ben Rees', caseId, 'the-id', { type: 'writeNote', text: 'Hello.' });
    await gives(at, 'Tom Whitlock', caseId, 'the-id', answers('accept', 'Yes.'));
    const types = (await at.entries('oxfordshire', caseId)).map(({ event }) => event.type);
    expect(types).toEqual(['CaseOpened', 'StageStarted', 'NoteWritten', 'ResponseGiven']);
  });

  test('from a form that is older than the last answer is refused, and changes nothing', async () => {
    const caseId = await openedCase(at, 'stale');
    const seen = (await at.work.view(caller('Ben Rees'), caseId))?.moved;
    await gives(at, 'Tom Whitlock', caseId, 'stale-1', answers('accept', 'Yes.'));
    const refused = await gives(at, 'Ben Rees', caseId, 'stale-2', answers('disagree', 'No.'), seen);
    expect(refused).toMatchObject({ ok: false, kind: 'conflict', refusal: { reason: 'outOfDate' } });
    expect(await at.entries('oxfordshire', caseId)).toHaveLength(3);
  });

  test('that was refused may be sent again with the same id once it holds', async () => {
    const caseId = await openedCase(at, 'again');
    expect(await gives(at, 'Tom Whitlock', caseId, 'again-1', answers('disagree', ' '))).toMatchObject({
      kind: 'unacceptable',
      refusal: { field: 'text' },
    });
    expect(await gives(at, 'Tom Whitlock', caseId, 'again-1', answers('disagree', 'No.'))).toEqual({
      ok: true,
      caseId,
    });
  });

  test('by who may not give it is forbidden, and says whom to ask', async () => {
    const caseId = await openedCase(at, 'forbidden');
    expect(await gives(at, 'Tom Whitlock', caseId, 'forbidden-1', saysResolved)).toMatchObject({
      kind: 'forbidden',
      refusal: {
        what: "You can't record the resolution.",
        why: expect.stringMatching(
          /^Only the owner of the case, Amara Okafor \(Independent Reviewing Officer\), can .+\. \(.+\.\)$/,
        ),
      },
    });
  });
});
