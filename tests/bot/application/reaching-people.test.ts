import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Job } from '#bot/application/jobs.ts';
import { KIT, somebody } from '#tests/support/casts.ts';
import { caller, openedCase, type WorkAtHand, workAtHand } from './work-at-hand.ts';

let at: WorkAtHand;
beforeAll(async () => {
  at = await workAtHand();
});
beforeEach(() => {
  at.refusing.card = undefined;
  at.refusing.email = undefined;
  at.mailsSent.length = 0;
});
afterAll(() => at.close());

const authority = 'oxfordshire';
const BLOCKED = { reason: 'blocked', said: '403 MessageWritesBlocked' } as const;
const NO_ANSWER = 'unavailable: 503';

const alert = (caseId: string): Extract<Job, { kind: 'deliverNotice' }> => ({
  kind: 'deliverNotice',
  authority,
  caseId,
  notice: 'alert:2',
  person: 'tom-whitlock',
});
const toTom = async (caseId: string) =>
  (await at.waiting('deliverNotice', caseId)).filter(
    (job) => job.kind === 'deliverNotice' && job.person === 'tom-whitlock',
  );
const lastFact = async (caseId: string) => (await at.entries(authority, caseId)).at(-1)?.event;

test('a card that Teams will not take is left to an email, which is a job of its own', async () => {
  const caseId = await openedCase(at, 'blocked');
  at.refusing.card = BLOCKED;
  expect(await at.carriesOut(alert(caseId))).toEqual({ done: true });
  expect(await toTom(caseId)).toEqual([{ ...alert(caseId), byEmail: 'blocked' }, alert(caseId)]);
  expect(at.mailsSent).toEqual([]);
});

test.each([
  ['blocked', 'blocked'],
  ['notInstalled', 'notInstalled'],
  ['refused', 'refused'],
  ['notFound', 'refused'],
] as const)('what is %s goes by email, as it is %s', async (reason, byEmail) => {
  const caseId = await openedCase(at, `because-${reason}`);
  at.refusing.card = { reason, said: '403' };
  await at.carriesOut(alert(caseId));
  expect((await toTom(caseId))[0]).toMatchObject({ byEmail });
});

test('a card that may be taken later waits, and goes by no other way meanwhile', async () => {
  const caseId = await openedCase(at, 'later');
  at.refusing.card = { reason: 'unavailable', said: '503', retryAfterSeconds: 9 };
  expect(await at.carriesOut(alert(caseId))).toMatchObject({ done: false, afterSeconds: 9 });
  at.refusing.card = { reason: 'noBudget', said: 'used up', retryAfterSeconds: 2 };
  expect(await at.carriesOut(alert(caseId))).toEqual({ done: false, putOffSeconds: 2 });
  expect(await toTom(caseId)).toHaveLength(1);
});

test('the email says what the card says, never a child’s name, and leads to the case', async () => {
  const caseId = await openedCase(at, 'email');
  await at.carriesOut({ ...alert(caseId), byEmail: 'notInstalled' });
  const [email] = at.mailsSent;
  expect(email).toMatchObject({
    from: 'amara-okafor',
    to: [somebody('Tom Whitlock')],
    cc: [],
    subject: expect.stringMatching(/^Resolution and Escalation Alert · RE-2026-\d{4}$/),
  });
  expect(email?.bodyHtml).toContain(`<a href="https://resolution.example/${caseId}">Open the case</a>`);
  expect(email?.bodyHtml).toContain('you do not have the app in Teams');
  for (const secret of [KIT.name, KIT.initials, KIT.number, 'family time plan'])
    expect(email?.bodyHtml).not.toContain(secret);
  expect(await lastFact(caseId)).toEqual({
    type: 'NoticeDelivered',
    notice: 'alert:2',
    to: somebody('Tom Whitlock'),
    by: 'email',
    because: 'notInstalled',
  });
});

test('the email is sent once, however often its job is tried', async () => {
  const caseId = await openedCase(at, 'once');
  const job = { ...alert(caseId), byEmail: 'blocked' } as const;
  await at.carriesOut(job);
  await at.carriesOut(job);
  expect(at.mailsSent).toHaveLength(1);
  const delivered = (await at.entries(authority, caseId)).filter(
    ({ event }) => event.type === 'NoticeDelivered',
  );
  expect(delivered).toHaveLength(1);
});

test('where Teams does not answer for as long as it is tried, the email is tried before anybody’s task is', async () => {
  const caseId = await openedCase(at, 'away');
  await at.givesUp(alert(caseId), NO_ANSWER);
  expect((await toTom(caseId))[0]).toEqual({ ...alert(caseId), byEmail: 'noAnswer' });
  expect(await problems(caseId)).toEqual([]);
});

test('whoever is reached neither way is the owner’s task, with why', async () => {
  const caseId = await openedCase(at, 'neither');
  at.refusing.email = { reason: 'refused', said: '403 ErrorAccessDenied' };
  await at.carriesOut({ ...alert(caseId), byEmail: 'blocked' });
  expect(await lastFact(caseId)).toMatchObject({
    type: 'NoticeNotDelivered',
    reason:
      'it was to go by email, as the app is blocked in their Teams, and could not be sent: 403 ErrorAccessDenied',
  });
  expect(await problems(caseId)).toEqual(['Tom Whitlock could not be reached.']);
});

test('so is whoever’s email is given up', async () => {
  const caseId = await openedCase(at, 'email-away');
  await at.givesUp({ ...alert(caseId), byEmail: 'noAnswer' }, NO_ANSWER);
  expect(await problems(caseId)).toEqual(['Tom Whitlock could not be reached.']);
});

test('the service writes from its own mailbox, where it has one', async () => {
  await at.hasMailbox('resolution@oxfordshire.practice.example');
  const caseId = await openedCase(at, 'mailbox');
  await at.carriesOut({ ...alert(caseId), byEmail: 'blocked' });
  expect(at.mailsSent).toMatchObject([{ from: 'resolution@oxfordshire.practice.example' }]);
});

test('somebody who has left meanwhile is not looked for: the owner is told', async () => {
  const caseId = await openedCase(at, 'left');
  await at.leaves('Tom Whitlock');
  await at.carriesOut({ ...alert(caseId), byEmail: 'noAnswer' });
  expect(at.mailsSent).toEqual([]);
  expect(await problems(caseId)).toEqual(['Tom Whitlock could not be reached.']);
});

async function problems(caseId: string): Promise<readonly string[]> {
  const view = await at.work.view(caller('Amara Okafor'), caseId);
  return view?.problems.map(({ text }) => text) ?? [];
}
