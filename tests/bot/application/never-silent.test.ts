import { afterAll, beforeAll, expect, test } from 'vitest';
import { STOKE, somebody } from '#tests/support/casts.ts';
import { caller, caseOf, openedCase, type WorkAtHand, workAtHand } from './work-at-hand.ts';

let at: WorkAtHand;
beforeAll(async () => {
  at = await workAtHand();
});
afterAll(() => at.close());

const authority = 'oxfordshire';

test('a card is sent once, however often its job is tried, and that it arrived is on the record', async () => {
  const caseId = await openedCase(at, 'card');
  const job = {
    kind: 'deliverNotice',
    authority,
    caseId,
    notice: 'alert:2',
    person: 'tom-whitlock',
  } as const;
  await at.carriesOut(job);
  await at.carriesOut(job);
  expect(at.cardsSent).toEqual(['Tom Whitlock']);
  const delivered = (await at.entries(authority, caseId)).map(({ event }) => event).slice(2);
  expect(delivered).toEqual([
    { type: 'NoticeDelivered', notice: 'alert:2', to: somebody('Tom Whitlock'), by: 'chat' },
  ]);
});

test('the written confirmation goes to who is asked, and copies each other person in once', async () => {
  const named = { socialWorker: somebody('Tom Whitlock'), teamManager: somebody('Tom Whitlock') };
  const caseId = await openedCase(at, 'one-person', { named });
  await at.carriesOut({ kind: 'sendAlertEmail', authority, caseId, began: 2 });
  const [email] = at.mailsSent;
  expect(email).toMatchObject({ from: 'amara-okafor', to: [{ name: 'Tom Whitlock' }], cc: [] });
  expect(email?.subject).toContain('Resolution and Escalation Alert');
});

test('somebody who has left since is not reached, and the owner is told', async () => {
  const caseId = await openedCase(at, 'left');
  await at.leaves('Ben Rees');
  const job = { kind: 'deliverNotice', authority, caseId, notice: 'alert:2', person: 'ben-rees' } as const;
  expect(await at.carriesOut(job)).toEqual({ done: true });
  const view = await at.work.view(caller('Amara Okafor'), caseId);
  expect(view?.problems).toMatchObject([
    {
      text: 'Ben Rees could not be reached.',
      remedy: 'Tell them yourself, and write an entry that you did.',
    },
  ]);
});

test('an email to a role that nobody holds is not sent to nobody: the owner is told', async () => {
  await at.leaves('Jaya Patel');
  const sent = at.mailsSent.length;
  const named = { socialWorker: somebody('Tom Whitlock'), teamManager: somebody('Una Part') };
  const caseId = await openedCase(at, 'nobody', { stage: '2', named });
  await at.carriesOut({ kind: 'sendAlertEmail', authority, caseId, began: 2 });
  expect(at.mailsSent).toHaveLength(sent);
  const view = await at.work.view(caller('Amara Okafor'), caseId);
  expect(view?.problems.map(({ text }) => text)).toEqual([
    'Nobody holds the role ASCM.',
    'The email headed "Resolution and Escalation Alert" was not sent.',
  ]);
});

test('an act that is emailed goes out once, from the mailbox of who recorded it, and that is on the record', async () => {
  const { caseId, entry } = await confirmedInStoke('act-email');
  const job = { kind: 'sendActEmail', authority: 'stoke', caseId, entry } as const;
  const sent = at.mailsSent.length;
  await at.carriesOut(job);
  await at.carriesOut(job);
  expect(at.mailsSent).toHaveLength(sent + 1);
  const email = at.mailsSent.at(-1);
  expect(email).toMatchObject({
    from: 'carol-finch',
    to: [{ name: 'Tom Whitlock' }, { name: 'Ben Rees' }],
    cc: [],
    subject: 'Informal escalation · CP-2026-0001',
  });
  expect(email?.bodyHtml).toContain('We spoke.');
  expect(email?.bodyHtml).not.toContain('Kit Marlow');
  expect((await at.entries('stoke', caseId)).at(-1)?.event).toEqual({
    type: 'ActEmailed',
    entry,
    to: ['Tom Whitlock', 'Ben Rees'],
    cc: [],
  });
});

test('an act whose email is given up becomes the task of its owner', async () => {
  const { caseId, entry } = await confirmedInStoke('act-email-failed');
  await at.givesUp({ kind: 'sendActEmail', authority: 'stoke', caseId, entry }, 'unavailable');
  const view = await at.work.view(caller('Carol Finch', 'stoke'), caseId);
  expect(view?.problems).toMatchObject([
    {
      text: 'The email headed "Informal escalation" was not sent.',
      remedy: 'Send it yourself, and write an entry that you did.',
    },
  ]);
});

/** A Stoke case whose informal discussion is confirmed, with the entry that says so. */
async function confirmedInStoke(id: string): Promise<{ readonly caseId: string; readonly entry: number }> {
  const carol = caller('Carol Finch', 'stoke');
  const { opening, procedure } = STOKE;
  const caseId = caseOf(await at.work.open(carol, 'tab', { id, procedure: procedure.id, command: opening }));
  const command = {
    type: 'recordAct',
    act: 'informalConfirmation',
    outcome: 'notResolved',
    on: '2026-11-23',
    text: 'We spoke.',
  } as const;
  caseOf(await at.work.give(carol, 'tab', { id: `${id}-act`, caseId, seen: 99, command }));
  const entries = await at.entries('stoke', caseId);
  return { caseId, entry: entries.findLast(({ event }) => event.type === 'ActRecorded')?.seq ?? 0 };
}
