import { expect, it } from 'vitest';
import type { Replicas } from './contract.ts';
import { entry, newCase, note, RUTH, SAM } from './made-up.ts';

/** Cards, original mail, steps and numbers are there when an effect is carried out again. */
export function effectPromises(open: () => Replicas): void {
  const north = () => open().one.store;

  it('keeps where a card stands and what it showed last', async () => {
    const caseId = newCase();
    const card = {
      caseId,
      notice: 'alert-2',
      person: SAM,
      message: { conversation: 'a:1', activity: '7' },
      shown: 'x',
    };
    await north().inAuthority('north', async (tx) => {
      await tx.keepCard({ ...card, shown: 'old' });
      await tx.keepCard(card);
      await tx.keepCard({ ...card, person: RUTH });
      expect(await tx.cardFor(caseId, 'alert-2', 'sam')).toEqual(card);
      expect(await tx.cardsOf(caseId)).toEqual([{ ...card, person: RUTH }, card]);
      expect(await tx.cardFor(caseId, 'alert-3', 'sam')).toBeUndefined();
    });
  });

  it('keeps what a card shows now, unless somebody else has changed it since', async () => {
    const card = {
      caseId: newCase(),
      notice: 'alert-2',
      person: SAM,
      message: { conversation: 'a:1', activity: '7' },
      shown: 'old',
    };
    await north().inAuthority('north', async (tx) => {
      await tx.keepCard(card);
      expect(await tx.showCard(card, 'new')).toBe(true);
      expect(await tx.showCard(card, 'newer')).toBe(false);
      expect(await tx.cardFor(card.caseId, 'alert-2', 'sam')).toEqual({ ...card, shown: 'new' });
    });
  });

  it('keeps an original email byte for byte, the first one kept', async () => {
    const caseId = newCase();
    const mime = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await north().inAuthority('north', async (tx) => {
      await tx.keepEmail(caseId, { sha256: 'first', mime });
      await tx.keepEmail(caseId, { sha256: 'second', mime: Uint8Array.of(1) });
      const email = await tx.emailOf(caseId);
      expect(email?.sha256).toBe('first');
      expect([...(email?.mime ?? [])]).toEqual([...mime]);
    });
  });

  it('finds the case that was raised from a message, else from its conversation', async () => {
    const raise = (caseId: string, internetMessageId: string, conversationId: string) =>
      north().inAuthority('post', (tx) =>
        tx.append(caseId, [opened(caseId, internetMessageId, conversationId)], `raise-${caseId}`),
      );
    await raise('p1', '<1@practice>', 'talk');
    await raise('p2', '<2@practice>', 'talk');
    const find = (internetMessageId: string, conversationId: string) =>
      north().inAuthority('post', (tx) => tx.caseOfMessage({ internetMessageId, conversationId }));
    expect(await find('<1@practice>', 'talk')).toBe('p1');
    expect(await find('<2@practice>', 'talk')).toBe('p2');
    expect(['p1', 'p2']).toContain(await find('<3@practice>', 'talk'));
    expect(await find('<3@practice>', 'other')).toBeUndefined();
  });

  it('remembers a step, and forgets one whose transaction failed', async () => {
    await north().inAuthority('north', (tx) => tx.keepStep('meeting-1', 'event-9'));
    const failing = north().inAuthority('north', async (tx) => {
      await tx.keepStep('meeting-1', 'lost');
      throw new Error('crash');
    });
    await expect(failing).rejects.toThrow('crash');
    expect(await north().inAuthority('north', (tx) => tx.step('meeting-1'))).toBe('event-9');
    expect(await north().inAuthority('south', (tx) => tx.step('meeting-1'))).toBeUndefined();
  });

  it('gives numbers without a gap, also when some take one at the same moment or fail', async () => {
    const take = () => open().other.store.inAuthority('north', (tx) => tx.nextNumber('2026'));
    const failing = open().one.store.inAuthority('north', async (tx) => {
      await tx.nextNumber('2026');
      throw new Error('refused');
    });
    const taken = await Promise.all([take(), take(), failing.catch(() => 0), take()]);
    expect(taken.filter((number) => number > 0).toSorted()).toEqual([1, 2, 3]);
    expect(await open().one.store.inAuthority('south', (tx) => tx.nextNumber('2026'))).toBe(1);
  });

  it('logs who looked at a case', async () => {
    await north().inAuthority('north', async (tx) => {
      await tx.append('seen', [note(1, 'opened')], 'seen-1');
      await tx.logView({ caseId: 'seen', person: 'ruth', at: '2026-11-23T09:30:00.000Z' });
    });
    const logged = await open()
      .one.database.kysely.selectFrom('view_log')
      .select(['person', 'viewed_at'])
      .where('case_id', '=', 'seen')
      .execute();
    expect(logged).toEqual([{ person: 'ruth', viewed_at: '2026-11-23T09:30:00.000Z' }]);
  });
}

function opened(caseId: string, internetMessageId: string, conversationId: string) {
  return entry(1, {
    type: 'CaseOpened',
    caseId,
    reference: 'RE-1',
    procedure: { id: 'made-up', version: 1 },
    owner: RUTH,
    ownerRole: 'officer',
    child: { name: 'Made Up', initials: 'MU', number: '1' },
    named: [],
    issues: [],
    referralBeside: false,
    email: {
      mailbox: 'ruth',
      itemId: 'item',
      internetMessageId,
      conversationId,
      receivedAt: '2026-11-23T09:00:00.000Z',
    },
  });
}
