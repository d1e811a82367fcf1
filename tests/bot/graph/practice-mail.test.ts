import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphAdapters } from '#bot/graph/graph-adapters.ts';
import { contractIsHere, violationsIn } from '#tests/support/graph-contract.ts';
import { unlimited } from '#tests/support/unlimited.ts';
import { amara, ben, oxfordshire, startInPractice } from './in-practice.ts';

let practice: Awaited<ReturnType<typeof startInPractice>>;
beforeAll(async () => {
  practice = await startInPractice();
});
afterAll(() => practice.close());

describe('mail in the practice tenant', () => {
  const email = (subject: string) => ({
    from: amara.id,
    subject,
    to: [{ name: 'Ben Rees', mail: ben.mail }],
    cc: [],
    bodyHtml: '<p>The meeting is booked.</p>',
  });

  test('sent twice, it arrives once', async () => {
    const { mail } = graphAdapters(practice.settings, unlimited);
    const draft = await mail.prepare(oxfordshire, email('Sent twice'));
    const draftId = draft.ok ? draft.value.draftId : 'none';

    expect(await practice.inbox(ben, 'Sent twice')).toEqual([]);
    expect(await mail.send(oxfordshire, { from: amara.id, draftId })).toEqual({ ok: true, value: 'sent' });
    expect(await mail.send(oxfordshire, { from: amara.id, draftId })).toEqual({
      ok: true,
      value: 'alreadySent',
    });
    expect(await practice.inbox(ben, 'Sent twice')).toHaveLength(1);
  });

  test('sent, but the answer was lost: sent again, it has arrived once', async () => {
    const { mail } = graphAdapters(practice.settings, unlimited);
    const draft = await mail.prepare(oxfordshire, email('Mail answer lost'));
    const draftId = draft.ok ? draft.value.draftId : 'none';
    await practice.post('faults', {
      match: 'POST /graph/v1.0/.*/send$',
      status: 503,
      when: 'after',
      times: 1,
    });

    expect(await mail.send(oxfordshire, { from: amara.id, draftId })).toMatchObject({ ok: false });
    expect(await mail.send(oxfordshire, { from: amara.id, draftId })).toEqual({
      ok: true,
      value: 'alreadySent',
    });
    expect(await practice.inbox(ben, 'Mail answer lost')).toHaveLength(1);
  });

  test('the original is fetched by its id in the mailbox, or by the one it was sent with', async () => {
    const { mail } = graphAdapters(practice.settings, unlimited);
    await practice.post(`people/${ben.id}/mail`, {
      to: [amara.mail],
      cc: [],
      subject: 'Review & plan #2',
      text: 'Please look.',
    });
    const [message] = await practice.inbox(amara, 'Review & plan #2');
    const internetMessageId = message?.internetMessageId ?? 'none';

    const direct = await mail.original(oxfordshire, {
      mailbox: amara.id,
      itemId: message?.id ?? '',
      internetMessageId,
    });
    const moved = await mail.original(oxfordshire, {
      mailbox: amara.id,
      itemId: 'AAMkMoved',
      internetMessageId,
    });

    expect(direct.ok && new TextDecoder().decode(direct.value.mime)).toMatch(/^Message-ID:/im);
    expect(moved).toEqual(direct);
  });

  test('an email that is nowhere in the mailbox is not found', async () => {
    const nowhere = { mailbox: amara.id, itemId: 'AAMkNone', internetMessageId: '<none@elsewhere.example>' };

    expect(
      await graphAdapters(practice.settings, unlimited).mail.original(oxfordshire, nowhere),
    ).toMatchObject({
      ok: false,
      fault: { reason: 'notFound' },
    });
  });
});

test('every exchange above keeps to what Microsoft publishes about Graph', async (story) => {
  if (!contractIsHere) story.skip('../shared/graph is not beside this checkout, so nothing was checked.');
  expect(readFileSync(practice.graphLog, 'utf8').split('\n').length).toBeGreaterThan(4);
  expect(await violationsIn(practice.graphLog)).toEqual([]);
});
