import { expect, test } from 'vitest';
import { failuresIn } from './tiny-pack.ts';

const opens = { who: 'chair', does: 'openCase' };
const raised = { ...opens, with: { stage: 1 } };

test('opening fills in a source and takes the further parts of a matter', () => {
  expect(
    failuresIn([
      {
        ...opens,
        with: {
          furtherCategories: ['delay'],
          sourceNotes: 'Well kept.',
          track: 'ladder',
          named: { worker: 'Ann Hill' },
          issues: [{ issue: 'No visit', expected: 'A visit', service: 'Health' }],
        },
        expect: {
          phase: 'informal',
          track: 'ladder',
          flags: [],
          says: ['Care', 'Delay', 'Audit', 'Well kept.'],
          reads: { worker: false },
        },
      },
      { expect: { reads: { chair: true } } },
    ]),
  ).toEqual([]);
  expect(
    failuresIn([
      { ...opens, with: { without: ['source'] }, refused: 'incomplete', because: { field: 'source' } },
    ]),
  ).toEqual([]);
  expect(
    failuresIn([{ ...opens, with: { category: 'theme' }, expect: { track: 'counted', stage: 'none' } }]),
  ).toEqual([]);
});

test('an urgent flag begins its stage, raised at the opening or later', () => {
  expect(
    failuresIn([
      {
        ...opens,
        with: { flags: [{ flag: 'harm', reason: 'A new injury.' }], named: { expert: 'Eve Moss' } },
      },
      {
        expect: {
          flags: ['harm'],
          stage: 2,
          asked: ['expert'],
          due: 'none',
          clocks: { overall: '2026-12-21' },
        },
      },
    ]),
  ).toEqual([]);
  const flag = { who: 'worker', does: 'raiseFlag' };
  expect(
    failuresIn([opens, { ...flag, expect: { flags: ['harm'], stage: 2, unfilled: ['expert'] } }]),
  ).toEqual([]);
  const unsaid = { ...flag, with: { reason: '' }, refused: 'incomplete', because: { field: 'reason' } };
  expect(failuresIn([opens, unsaid])).toEqual([]);
});

test('a role that a stage needs is named as the case moves up, by whom the story says or nobody', () => {
  const move = { who: 'chair', does: 'escalate', with: { stage: 2 } };
  expect(failuresIn([opens, { ...move, expect: { asked: ['expert'], unfilled: [] } }])).toEqual([]);
  expect(
    failuresIn([
      opens,
      { ...move, with: { stage: 2, unnamed: ['expert'] }, expect: { unfilled: ['expert'] } },
    ]),
  ).toEqual([]);
  expect(
    failuresIn([
      opens,
      { ...move, with: { stage: 2, named: { expert: 'Eve Moss' } }, expect: { says: ['Eve Moss'] } },
    ]),
  ).toEqual([]);
  expect(
    failuresIn([
      opens,
      { ...move, with: { stage: 2, respondent: 'Ivo Lane' }, expect: { says: ['Ivo Lane'] } },
    ]),
  ).toEqual([]);
});

test('who is away has somebody standing in, until they are back', () => {
  expect(
    failuresIn([
      { away: ['manager'] },
      {
        ...raised,
        expect: { asked: ['deputy'], standIns: { deputy: 'manager' }, cards: { alert: ['deputy'] } },
      },
    ]),
  ).toEqual([]);
  expect(
    failuresIn([
      { away: ['manager'] },
      { away: [] },
      { ...raised, expect: { asked: ['manager'], standIns: {} } },
    ]),
  ).toEqual([]);
  expect(failuresIn([{ away: ['mayor'] }])).toEqual(['step 1: FAIL  who: expected mayor; found none']);
});

test('a card reaches somebody, and the limit is counted from then', () => {
  expect(
    failuresIn([
      { ...raised, expect: { due: '2026-11-30' } },
      { on: '2026-11-24', delivered: { to: 'manager' }, expect: { due: '2026-12-01' } },
      { notDelivered: { to: 'manager', why: 'No account' }, expect: { problem: 'could not be reached' } },
    ]),
  ).toEqual([]);
  expect(failuresIn([raised, { delivered: { to: 'deputy' } }])).toEqual([
    'step 2: FAIL  delivered: expected alert to Carys Webb; found none',
  ]);
});

test('further limits, the talk and duties have clocks of their own', () => {
  expect(
    failuresIn([
      { ...opens, expect: { clocks: { informal: '2026-11-30' } } },
      { on: '2026-12-01', expect: { clocks: {}, phase: 'informal' } },
      {
        who: 'chair',
        does: 'escalate',
        expect: {
          milestones: { read: '2026-12-01 15:30' },
          clocks: { stage: '2026-12-08', overall: '2026-12-31', 'milestone:read': '2026-12-01 15:30' },
        },
      },
      {
        at: '15:30',
        expect: { milestones: { read: 'passed' }, clocks: { stage: '2026-12-08', overall: '2026-12-31' } },
      },
      {
        who: 'chair',
        does: 'recordAct',
        with: { act: 'change' },
        expect: { duties: { change: '2026-12-29' }, emails: ['act change'] },
      },
      { who: 'chair', does: 'recordResolution', expect: { clocks: { 'duty:change': '2026-12-29' } } },
      { who: 'chair', does: 'authorise' },
      { on: '2026-12-30', expect: { clocks: {}, duties: { change: '2026-12-29' } } },
      { who: 'chair', does: 'recordAct', with: { act: 'review', fulfils: 6 }, expect: { duties: {} } },
    ]),
  ).toEqual([]);
});

test('agreed actions are done one by one', () => {
  const actions = [
    { what: 'Name a worker', who: 'Ben Rees', by: '2026-11-30' },
    { what: 'Visit', who: 'Ben Rees', by: '2026-12-10' },
  ];
  expect(
    failuresIn([
      raised,
      { who: 'manager', does: 'respond', with: { actions }, expect: { beyondLimit: 1, actions: 2 } },
      { who: 'manager', does: 'completeAction', expect: { actions: ['Visit'] } },
      { who: 'manager', does: 'completeAction', with: { text: 'Seen today.' }, expect: { actions: 0 } },
      { who: 'manager', does: 'completeAction', refused: 'unknownEntry' },
    ]),
  ).toEqual([]);
});

test('documents wait for their approval, are filed, and the meeting is booked', () => {
  const approve = { who: 'chair', does: 'recordAct', with: { act: 'approval', outcome: 'yes' } };
  expect(
    failuresIn([
      { ...raised, expect: { files: [], emails: ['alert'], books: true } },
      { ...approve, with: { act: 'approval', outcome: 'no' }, expect: { files: [], books: false } },
      { ...approve, expect: { files: ['form stage 1 2026-11-23', 'form 2026-11-23 entry 5'] } },
      { notFiled: 'The library is full.', expect: { problem: 'not in the library' } },
      { filed: ['form stage 1 2026-11-23'] },
      { filed: 'all' },
      { ...approve, expect: { files: ['form 2026-11-23 entry 10'] } },
    ]),
  ).toEqual([]);
  expect(failuresIn([raised, { filed: 'all' }])).toEqual([
    'step 2: FAIL  filed: expected a document that waits for it; found none',
  ]);
});

test('an act has its own stages, and elsewhere a reason', () => {
  const rare = { who: 'chair', does: 'recordAct' };
  expect(
    failuresIn([
      { ...opens, expect: { offered: { chair: ['recordAct rare'] }, notOffered: { worker: ['recordAct'] } } },
      { ...rare, with: { act: 'rare' }, refused: 'incomplete', because: { field: 'reason' } },
      { ...rare, with: { act: 'rare', reason: 'The court asked.' } },
    ]),
  ).toEqual([]);
});

test('a case changes hands', () => {
  expect(
    failuresIn([
      { people: { chair: ['Amara Okafor', 'Ines Roy'] } },
      { who: 'Amara Okafor', does: 'openCase', expect: { owner: 'chair' } },
      { who: 'Amara Okafor', does: 'handOver', with: { to: 'worker' }, refused: 'cannotOwn' },
      { who: 'Amara Okafor', does: 'handOver', with: { to: 'Ines Roy' }, expect: { owner: 'Ines Roy' } },
    ]),
  ).toEqual([]);
});

test('a record ends settled unless the story says otherwise, and a matter may go on beside it', () => {
  expect(
    failuresIn([
      opens,
      {
        on: '2026-11-25',
        who: 'chair',
        does: 'recordResolution',
        expect: { ending: { outcome: 'settled' }, openFor: 2 },
      },
      { on: '2026-11-30', expect: { openFor: 2, goesOn: false, closed: false } },
    ]),
  ).toEqual([]);
  expect(
    failuresIn([
      opens,
      { who: 'chair', does: 'recordResolution', with: { outcome: 'unsettled' }, refused: 'outcomeNotYet' },
      { who: 'chair', does: 'escalate', with: { stage: 2 } },
      { who: 'chair', does: 'authorise', expect: { closed: true, goesOn: true, phase: 'waiting' } },
      {
        who: 'chair',
        does: 'recordResolution',
        with: { outcome: 'unsettled', overallReason: 'No agreement.' },
        expect: { ending: { outcome: 'unsettled', overallReason: 'No agreement.' }, goesOn: false },
      },
    ]),
  ).toEqual([]);
});

test('the rules behind an offer are named by id or section', () => {
  const because = { chair: { escalate: ['N1', 'Section 4'], 'recordAct change': ['4.2'] } };
  expect(failuresIn([{ ...opens, expect: { why: because } }])).toEqual([]);
  expect(failuresIn([{ ...opens, expect: { why: { chair: { escalate: ['N2'] } } } }])).toEqual([
    'step 1: FAIL  why chair escalate: expected N2; found N1 Section 4.2',
  ]);
  expect(failuresIn([{ ...opens, expect: { why: { worker: { authorise: ['N1'] } } } }])).toEqual([
    'step 1: FAIL  why worker authorise: expected N1; found not shown',
  ]);
});
