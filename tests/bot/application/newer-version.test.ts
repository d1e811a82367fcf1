import Fastify, { type FastifyError } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refuseRequest } from '#bot/http/refusals.ts';
import type { CaseEvent, Entry } from '#shared/domain/events.ts';
import { evolve, NewerRecord } from '#shared/domain/evolve.ts';
import { answers } from '#tests/support/acts.ts';
import { caller, gives, openedCase, type WorkAtHand, workAtHand } from './work-at-hand.ts';

let at: WorkAtHand;
beforeAll(async () => {
  at = await workAtHand();
});
afterAll(() => at.close());

const authority = 'oxfordshire';

describe('a case to which a newer version of the service has added what this one does not know', () => {
  test('is not shown, and nothing is done about it', async () => {
    const caseId = await openedCase(at, 'newer');
    await at.newerVersionAdds(caseId);
    const before = await at.entries(authority, caseId);
    await expect(at.work.view(caller('Amara Okafor'), caseId)).rejects.toThrow(NewerRecord);
    await expect(gives(at, 'Tom Whitlock', caseId, 'answer', answers('accept', 'Yes.'))).rejects.toThrow(
      'Entry 3 is of a kind that this version does not know: Novelty',
    );
    const job = {
      kind: 'deliverNotice',
      authority,
      caseId,
      notice: 'alert:2',
      person: 'tom-whitlock',
    } as const;
    await expect(at.carriesOut(job)).rejects.toThrow(NewerRecord);
    expect(await at.entries(authority, caseId)).toEqual(before);
  });

  test('keeps its clocks for the newer version, and those of other cases are served', async () => {
    const caseId = await openedCase(at, 'newer-clock');
    const other = await openedCase(at, 'other-clock');
    await at.newerVersionAdds(caseId);
    const before = await at.clocks(caseId);
    at.on('Fri 27 Nov 2026', '09:00');
    for (let looks = 0; looks < 4; looks += 1) await at.looksAtClocks().catch(() => {});
    expect(await at.clocks(caseId)).toEqual(before);
    expect((await at.entries(authority, other)).at(-1)?.event).toMatchObject({ type: 'ReminderDue' });
    at.on('Mon 23 Nov 2026');
  });

  test('is answered to its readers in words, with when to ask again', async () => {
    const app = Fastify();
    app.setErrorHandler((error: FastifyError, _request, reply) => refuseRequest(error, reply));
    app.get('/', () => {
      throw new NewerRecord(novelty(3));
    });
    const answer = await app.inject('/');
    expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': '30' } });
    expect(answer.json()).toMatchObject({
      refusal: { reason: 'newer', remedy: 'Wait a minute and send it again; nothing was changed.' },
    });
    await app.close();
  });
});

test('a card of a kind that only a newer version draws is left to it', async () => {
  const caseId = await openedCase(at, 'newer-card');
  const sent = at.cardsSent.length;
  const job = {
    kind: 'deliverNotice',
    authority,
    caseId,
    notice: 'novelty:2',
    person: 'tom-whitlock',
  } as const;
  expect(await at.carriesOut(job)).toMatchObject({ done: false });
  expect(at.cardsSent).toHaveLength(sent);
});

test('a record cannot begin with a fact that is not known', () => {
  expect(() => evolve(undefined, novelty(1))).toThrow(NewerRecord);
});

/** An entry of a kind that this version does not know. */
function novelty(seq: number): Entry {
  const event: CaseEvent = JSON.parse('{"type":"Novelty"}');
  return { seq, at: '2026-11-23T09:30:00.000Z', actor: { kind: 'service' }, way: 'service', event };
}
