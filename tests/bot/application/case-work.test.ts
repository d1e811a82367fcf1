import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answers } from '#tests/support/acts.ts';
import { KIT, NEWCASTLE, OXFORDSHIRE, somebody } from '#tests/support/casts.ts';
import { caller, gives, openedCase, type WorkAtHand, workAtHand } from './work-at-hand.ts';

let at: WorkAtHand;
beforeAll(async () => {
  at = await workAtHand();
});
afterAll(() => at.close());

describe('opening', () => {
  test('gives a case a reference in the order of the year, and none is used up by a refusal', async () => {
    const first = await openedCase(at, 'reference-1');
    const command = { ...OXFORDSHIRE.opening, issues: [] };
    const asked = { id: 'reference-2', procedure: 'oxfordshire-re', command };
    const refused = await at.work.open(caller('Amara Okafor'), 'tab', asked);
    expect(refused).toMatchObject({
      ok: false,
      kind: 'unacceptable',
      refusal: { reason: 'incomplete', field: 'issues' },
    });
    const second = await openedCase(at, 'reference-3');
    const views = await Promise.all([first, second].map((id) => at.work.view(caller('Amara Okafor'), id)));
    expect(views.map((view) => view?.reference)).toEqual(['RE-2026-0001', 'RE-2026-0002']);
  });

  test('is for the procedures the authority runs', async () => {
    const asked = { id: 'other', procedure: 'newcastle-cdep', command: NEWCASTLE.opening };
    expect(await at.work.open(caller('Amara Okafor'), 'tab', asked)).toMatchObject({
      kind: 'notFound',
      refusal: { reason: 'unknownProcedure' },
    });
  });

  test('is for people the authority knows, and of those for the ones who review', async () => {
    const asked = { id: 'stranger', procedure: 'oxfordshire-re', command: OXFORDSHIRE.opening };
    expect(await at.work.open(caller('Stan Stranger'), 'tab', asked)).toMatchObject({
      kind: 'forbidden',
      refusal: { reason: 'unknownPerson' },
    });
    expect(await at.work.open(caller('Tom Whitlock'), 'tab', asked)).toMatchObject({
      kind: 'forbidden',
      refusal: {
        reason: 'mayNotOpen',
        why: expect.stringMatching(
          /^Only an Independent Reviewing Officer or an Independent Chair can open one\. \(.+\.\)$/,
        ),
      },
    });
  });

  test('asks nobody to answer whom the directory does not know, and nobody else in their place', async () => {
    const command = { ...OXFORDSHIRE.opening, respondent: somebody('Stan Stranger') };
    const asked = { id: 'unknown-respondent', procedure: 'oxfordshire-re', command };
    expect(await at.work.open(caller('Amara Okafor'), 'tab', asked)).toMatchObject({
      kind: 'unacceptable',
      refusal: { reason: 'incomplete', field: 'respondent' },
    });
    const caseId = await openedCase(at, 'known-respondents');
    const moved = {
      type: 'escalate',
      stage: '2',
      text: 'Not settled.',
      respondent: somebody('Stan Stranger'),
    } as const;
    expect(await gives(at, 'Amara Okafor', caseId, 'unknown-2', moved)).toMatchObject({
      refusal: { reason: 'incomplete', field: 'respondent' },
    });
  });

  test('takes those who work with the child from the directory, never from what was sent', async () => {
    const tom = { ...somebody('Tom Whitlock'), name: 'Tom W', mail: 'tom@elsewhere.example' };
    const named = { ...OXFORDSHIRE.opening.named, socialWorker: tom };
    const caseId = await openedCase(at, 'directory', { named });
    const [opened] = await at.entries('oxfordshire', caseId);
    expect(opened?.event).toMatchObject({
      named: [{ person: somebody('Tom Whitlock') }, { person: { name: 'Ben Rees' } }],
    });
  });

  test('with somebody the authority does not know is refused: no alert leaves the authority', async () => {
    const named = { ...OXFORDSHIRE.opening.named, socialWorker: somebody('Ewa Nowak') };
    const asked = { id: 'outsider', procedure: 'oxfordshire-re', command: { ...OXFORDSHIRE.opening, named } };
    expect(await at.work.open(caller('Amara Okafor'), 'tab', asked)).toMatchObject({
      kind: 'unacceptable',
      refusal: { field: 'named' },
    });
  });

  test('from an email takes it from the mailbox of who opens, whatever was sent', async () => {
    const email = {
      mailbox: 'ruth-adeyemi',
      itemId: 'item',
      internetMessageId: '<a@practice>',
      conversationId: 'talk',
      receivedAt: '2026-11-23T08:00:00.000Z',
    };
    const caseId = await openedCase(at, 'from-email', { email });
    const [opened] = await at.entries('oxfordshire', caseId);
    expect(opened?.event).toMatchObject({ email: { mailbox: 'amara-okafor' } });
    const ids = { internetMessageId: '<a@practice>', conversationId: 'other' };
    expect((await at.work.lookup(caller('Tom Whitlock'), ids)).case).toMatchObject({
      id: caseId,
      line: 'Stage 1 of 5',
    });
    expect(await at.work.lookup(caller('Una Part'), ids)).toEqual({});
    expect(await at.work.lookup(caller('Leah Brandt', 'newcastle'), ids)).toEqual({});
  });
});

describe('somebody with no part in a case', () => {
  test('cannot tell it from a case that does not exist', async () => {
    const caseId = await openedCase(at, 'no-part');
    const nowhere = '00000000-0000-4000-8000-000000000000';
    const note = { type: 'writeNote', text: 'Hello.' } as const;
    const refused = await gives(at, 'Una Part', caseId, 'np-1', note);
    expect(refused).toMatchObject({ ok: false, kind: 'notFound' });
    expect(refused).toEqual(await gives(at, 'Una Part', nowhere, 'np-2', note));
    expect(await at.work.view(caller('Una Part'), caseId)).toBeUndefined();
    expect(await at.work.notice(caller('Una Part'), caseId, 'alert:2')).toBeUndefined();
    expect((await at.work.caseload(caller('Una Part'))).cases).toEqual([]);
    expect(await at.viewers(caseId)).toEqual([]);
  });

  test('of another authority sees nothing, even by the same name and id', async () => {
    const caseId = await openedCase(at, 'walls');
    const amara = caller('Amara Okafor', 'newcastle');
    expect(await at.work.view(amara, caseId)).toBeUndefined();
    expect(await at.work.view(caller('Leah Brandt', 'newcastle'), caseId)).toBeUndefined();
    expect(await at.work.asked(amara)).toEqual([]);
    expect((await at.work.caseload(amara)).cases).toEqual([]);
    expect(await at.work.people(caller('Leah Brandt', 'newcastle'), 'Amara')).toEqual({ people: [] });
  });

  test('who is in nobody’s directory is told nothing about anybody', async () => {
    expect(await at.work.me(caller('Stan Stranger'))).toBeUndefined();
    expect(await at.work.people(caller('Stan Stranger'), 'Amara')).toEqual({ people: [] });
    expect((await at.work.people(caller('Una Part'), 'Amara')).people).toMatchObject([
      { name: 'Amara Okafor', roles: ['Independent Reviewing Officer'] },
    ]);
  });

  test('may read when the procedure lets their role read every case, and writes nothing (O18)', async () => {
    const caseId = await openedCase(at, 'reader');
    expect(await at.work.view(caller('Quinn Abara'), caseId)).toMatchObject({ you: 'reading', offers: [] });
    const note = { type: 'writeNote', text: 'I have read this.' } as const;
    expect(await gives(at, 'Quinn Abara', caseId, 'reader-note', note)).toMatchObject({ kind: 'forbidden' });
  });
});

describe('looking at a case', () => {
  test('is logged each time, with who looked', async () => {
    const caseId = await openedCase(at, 'viewed');
    for (const name of ['Amara Okafor', 'Tom Whitlock', 'Quinn Abara', 'Una Part'])
      await at.work.view(caller(name), caseId);
    expect(await at.viewers(caseId)).toEqual(['amara-okafor', 'tom-whitlock', 'quinn-abara']);
  });

  test('shows the child to those with a part; lists show initials only', async () => {
    const caseId = await openedCase(at, 'child');
    expect((await at.work.view(caller('Ben Rees'), caseId))?.child).toMatchObject(KIT);
    const caseload = JSON.stringify(await at.work.caseload(caller('Ben Rees')));
    expect(caseload).toContain(KIT.initials);
    expect(caseload).not.toContain(KIT.name);
    expect(caseload).not.toContain(KIT.number);
  });

  test('a card shows itself to whom it was for, and to nobody else', async () => {
    const caseId = await openedCase(at, 'addressed');
    await gives(at, 'Tom Whitlock', caseId, 'addressed-1', answers('accept', 'Yes.'));
    const card = (name: string, notice: string) => at.work.notice(caller(name), caseId, notice);
    expect(await card('Tom Whitlock', 'alert:2')).toMatchObject({
      kind: 'alert',
      title: 'Answered: accepted',
    });
    expect(await card('Amara Okafor', 'decision:2-answer')).toMatchObject({ kind: 'decision', asks: true });
    expect(await card('Tom Whitlock', 'decision:2-answer')).toBeUndefined();
    expect(await card('Amara Okafor', 'alert:2')).toBeUndefined();
    for (const nonsense of ['', 'alert:', 'alert:9', 'problem:1', '__proto__', 'outcome:end'])
      expect(await card('Amara Okafor', nonsense), nonsense).toBeUndefined();
  });
});

test('who still owes an answer after the limit keeps it among what is asked of them', async () => {
  const caseId = await openedCase(at, 'owing');
  at.on('Tue 1 Dec 2026');
  await at.limitPasses(caseId, 2);
  const asked = (await at.work.asked(caller('Ben Rees'))).find((one) => one.caseId === caseId);
  expect(asked).toMatchObject({
    what: 'You are copied in and may respond',
    due: 'by Mon 30 Nov · 1 working day late',
  });
  const needs = (await at.work.caseload(caller('Amara Okafor'))).needs.find((one) => one.caseId === caseId);
  expect(needs).toMatchObject({ what: 'Decide: the limit of stage 1 has passed', tone: 'late' });
});
