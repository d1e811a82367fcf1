import type { PersonCommand } from '#shared/domain/commands.ts';
import { answers, booked, movesUpTo } from './acts.ts';
import { type Story, story } from './case-story.ts';
import { NEWCASTLE, OXFORDSHIRE, RUTLAND_ALERT, RUTLAND_DISAGREEMENT, STOKE, somebody } from './casts.ts';

/** A word that is in everything people write in these stories, and in nothing else. */
export const SECRET = 'quokka';

const said = (what: string) => `${what} ${SECRET}`;
const discussion = {
  with: said('Tom'),
  mode: 'email',
  on: '2026-01-09',
  summary: said('We spoke.'),
} as const;
const opening = {
  issues: [{ issue: said('Drift.'), expected: said('A date.'), steps: said('Name a worker.') }],
  discussion,
  reason: said('It rests with them.'),
  views: said('They agree.'),
};
const todo = [{ what: said('Visit'), who: said('Tom'), by: '2026-12-30' }];
const up = (stage: string) => ({ ...movesUpTo(stage), text: said('Not settled.') }) as const;
const notSettled = { type: 'findNotSettled', text: said('No date.') } as const;
const minutes = (meeting: string, who: string) =>
  ({
    type: 'recordMinutes',
    meeting,
    attended: [who],
    notes: [{ point: 'outcome', text: said('Agreed.') }],
    actions: todo,
  }) as const;

/** Effects that fail, so that each kind of trouble stands on the record. */
function everythingFails(tale: Story): void {
  const failed = { failed: 'unavailable' };
  tale
    .reports({ type: 'reportDelivery', notice: 'alert:2', to: somebody('Ben Rees'), outcome: failed })
    .reports({ type: 'reportRefresh', outcome: failed })
    .reports({ type: 'reportAlertEmail', stage: '1', outcome: failed })
    .reports({ type: 'reportOriginalEmail', outcome: failed })
    .reports({
      type: 'reportFiling',
      document: { kind: 'form', format: 'pdf', issue: 'stage 2' },
      outcome: failed,
    });
}

function everythingWorks(tale: Story): void {
  const file = { name: 'Form.pdf', itemId: 'item', webUrl: 'https://files.example', sha256: 'ab' };
  tale
    .reports({ type: 'reportDelivery', notice: 'alert:2', to: somebody('Ben Rees'), outcome: { by: 'chat' } })
    .reports({ type: 'reportAlertEmail', stage: '1', outcome: { to: ['Tom Whitlock'], cc: ['Ben Rees'] } })
    .reports({ type: 'reportOriginalEmail', outcome: { sha256: 'ab', bytes: 7 } })
    .reports({
      type: 'reportFiling',
      document: { kind: 'form', format: 'pdf', issue: 'stage 2' },
      outcome: file,
    });
}

/** Everything that can happen in Oxfordshire, once: talk, stages, late answers, a meeting, trouble, the end. */
export function wholeOxfordshireStory(look: (tale: Story) => void = () => {}): Story {
  const tale = story(OXFORDSHIRE)
    .isHeldBy('safeguardingManager')
    .opens('Amara Okafor', { ...opening, stage: undefined });
  const owner = 'Amara Okafor';
  const steps: readonly (() => void)[] = [
    () => tale.does(owner, { type: 'recordDiscussion', discussion }),
    () => tale.does(owner, up('1')),
    () => everythingFails(tale),
    () => everythingWorks(tale),
    () => tale.does('Tom Whitlock', { type: 'acknowledge' }),
    () => tale.does('Tom Whitlock', { type: 'askForTime', until: '2026-12-30', reason: said('Leave.') }),
    () => tale.on('Tue 1 Dec 2026').clocksTick(),
    () => tale.does('Tom Whitlock', answers('outside', said('No worker.'), todo)),
    () => tale.does(owner, notSettled),
    () => tale.does(owner, up('2')),
    () => tale.does(owner, up('3')),
    () => tale.does(owner, { type: 'callMeeting', purpose: said('Settle it.') }),
    () =>
      tale.reports({
        type: 'reportBooking',
        meeting: meetingIn(tale),
        outcome: { failed: 'No common time.' },
      }),
    () => tale.reports(booked(meetingIn(tale), 'Thu 3 Dec 2026', '09:00', '09:45')),
    () => tale.on('Thu 3 Dec 2026').does('Helen Marsh', minutes(meetingIn(tale), 'helen-marsh')),
    () => tale.does('Helen Marsh', answers('accept', said('Yes.'), todo)),
    () =>
      tale.does('Helen Marsh', { type: 'correct', entry: tale.entries().length, text: said('I meant no.') }),
    () => tale.does(owner, { type: 'writeNote', text: said('I rang her.') }),
    () => tale.does(owner, { type: 'tellChild', right: 'advocate', told: false, text: said('Too young.') }),
    () => tale.on('Tue 22 Dec 2026').clocksTick(),
    () => tale.does(owner, { type: 'recordResolution', text: said('A worker is named.') }),
    () => tale.does(owner, { type: 'authorise' }),
    () => tale.does('Ben Rees', { type: 'writeNote', text: said('It went well.') }),
  ];
  return told(tale, steps, look);
}

/** A Newcastle case that goes straight to stage 3, meets because it must, lapses and ends with the Assistant Director. */
export function wholeNewcastleStory(look: (tale: Story) => void = () => {}): Story {
  const tale = story(NEWCASTLE)
    .isHeldBy('iro', 'Leah Brandt', 'Nadia Holt')
    .opens('Leah Brandt', { ...opening, stage: '3', ground: 'restsWithThem' });
  const steps: readonly (() => void)[] = [
    () =>
      tale.does('Leah Brandt', {
        type: 'recordAct',
        act: 'obstacle',
        outcome: 'staffing',
        text: said('No worker.'),
      }),
    () => tale.does('Leah Brandt', { type: 'recordAct', act: 'toldCssu', text: said('You should know.') }),
    () => tale.does('Sunil Rao', answers('meeting', said('Let us meet.'), todo)),
    () => tale.does('Carys Webb', answers('notForMe', said('It is for Sunil.'))),
    () => tale.does('Leah Brandt', notSettled),
    () => tale.reports(booked(meetingIn(tale), 'Thu 26 Nov 2026', '09:00', '09:45')),
    () => tale.on('Thu 26 Nov 2026').does('Sunil Rao', minutes(meetingIn(tale), 'sunil-rao')),
    () => tale.on('Tue 1 Dec 2026').clocksTick(),
    () => tale.does('Leah Brandt', up('4')),
    () => tale.on('Tue 22 Dec 2026').clocksTick(),
    () => tale.does('Adele Stone', answers('accept', said('Yes.'), todo)),
    () => tale.does('Leah Brandt', { type: 'handOver', to: somebody('Nadia Holt'), reason: said('Leave.') }),
    () => tale.does('Adele Stone', doneIn(tale)),
    () => tale.does('Nadia Holt', { type: 'recordResolution', text: said('It is written.') }),
    () => tale.does('Nadia Holt', { type: 'authorise' }),
  ];
  return told(tale, steps, look);
}

/** A Stoke case: an agreement first, a formal start, more time agreed to, a change made known, and the end. */
export function wholeStokeStory(look: (tale: Story) => void = () => {}): Story {
  const owner = 'Carol Finch';
  const tale = story(STOKE).opens(owner, { ...opening, discussion: undefined });
  const act = (key: string, more: object): PersonCommand => ({
    type: 'recordAct',
    act: key,
    on: '2026-11-23',
    with: said('Everybody'),
    text: said('As follows.'),
    ...more,
  });
  const steps: readonly (() => void)[] = [
    () => tale.on('Tue 1 Dec 2026').clocksTick(),
    () => tale.does(owner, act('informalConfirmation', { outcome: 'notResolved' })),
    () => tale.reports({ ...aboutEmail(tale), outcome: { failed: 'unavailable' } }),
    () => tale.reports({ ...aboutEmail(tale), outcome: { to: ['Tom Whitlock'], cc: ['Ben Rees'] } }),
    () => tale.does(owner, act('informalAgreement', { until: '2026-12-01' })),
    () => tale.on('Wed 2 Dec 2026').clocksTick(),
    () => tale.does(owner, act('monitoringForm', { outcome: 'formal' })),
    () => tale.does(owner, act('askAgreement', {})),
    () => tale.does('Quinn Abara', act('agreement', { outcome: 'agreed' })),
    () => tale.does(owner, up('1')),
    () => tale.does('Sunil Rao', { type: 'askForTime', until: '2026-12-14', reason: said('Leave.') }),
    () => tale.does(owner, { type: 'agreeTime', until: '2026-12-11' }),
    () => tale.does('Ben Rees', act('significantChange', { outcome: 'workers' })),
    () => tale.does('Sunil Rao', answers('accept', said('Yes.'), todo)),
    () =>
      tale.does(owner, {
        type: 'recordResolution',
        outcome: 'resolved',
        overallReason: said('Drift.'),
        text: said('The core group meets.'),
      }),
    () => tale.does(owner, { type: 'authorise' }),
  ];
  return told(tale, steps, look);
}

/** A practice alert that is received on a later day than it was raised, answered, and finalised. */
export function wholeAlertStory(look: (tale: Story) => void = () => {}): Story {
  const owner = 'Amara Okafor';
  const tale = story(RUTLAND_ALERT).opens(owner, { ...opening, discussion: undefined });
  const reached = (notice: string) =>
    ({ type: 'reportDelivery', notice, to: somebody('Ben Rees'), outcome: { by: 'chat' } }) as const;
  const steps: readonly (() => void)[] = [
    () => tale.on('Tue 24 Nov 2026').reports(reached('alert:2')),
    () => tale.does('Ben Rees', answers('accept', said('Yes.'), todo)),
    () => tale.does(owner, notSettled),
    () => tale.does(owner, up('2')),
    () => tale.does('Sunil Rao', answers('accept', said('Yes.'))),
    () => tale.does(owner, { type: 'recordResolution', text: said('Both are there.') }),
    () => tale.does(owner, { type: 'authorise' }),
  ];
  return told(tale, steps, look);
}

/** A disagreement without any date that becomes urgent, is not seen in time, and ends unsettled at its last stage. */
export function wholeDisagreementStory(look: (tale: Story) => void = () => {}): Story {
  const owner = 'Amara Okafor';
  const tale = story(RUTLAND_DISAGREEMENT).opens(owner, { ...opening, discussion: undefined });
  const steps: readonly (() => void)[] = [
    () => tale.does('Tom Whitlock', { type: 'acknowledge' }),
    () => tale.does(owner, { type: 'raiseFlag', flag: 'significantHarm', reason: said('He is hurt.') }),
    () => tale.on('Wed 25 Nov 2026').clocksTick(),
    () => tale.does('Lena Fox', answers('disagree', said('No.'), todo)),
    () => tale.does('Dov Lister', notSettled),
    () =>
      tale.does(owner, { type: 'recordResolution', outcome: 'notAgreed', text: said('We do not agree.') }),
    () => tale.does(owner, { type: 'authorise' }),
  ];
  return told(tale, steps, look);
}

/** The first action of the last answer, done. */
function doneIn(tale: Story): PersonCommand {
  const entry = tale.entries().findLast(({ event }) => event.type === 'ResponseGiven')?.seq ?? 0;
  return { type: 'completeAction', entry, action: 0, text: said('Done.') };
}

function aboutEmail(tale: Story) {
  const entry = tale.entries().findLast(({ event }) => event.type === 'ActRecorded')?.seq ?? 0;
  return { type: 'reportActEmail', entry } as const;
}

function meetingIn(tale: Story): string {
  return tale.now().record.meetings.at(-1)?.id ?? '';
}

function told(tale: Story, steps: readonly (() => void)[], look: (tale: Story) => void): Story {
  look(tale);
  for (const step of steps) {
    step();
    look(tale);
  }
  return tale;
}
