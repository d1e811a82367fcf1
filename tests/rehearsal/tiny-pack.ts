import { type Procedure, procedureSchema } from '#shared/domain/procedure.ts';
import { type Rehearsal, rehearse } from '#shared/rehearsal/play.ts';
import { readStory } from '#shared/rehearsal/read-story.ts';
import { failuresOf } from '#tests/support/rehearsals.ts';

const why = ['N1'];
const label = (text: string, named = 'inDirectory') => ({ label: text, short: text, named });
const days = (count: number) => ({ in: 'workingDays', days: count, why });

const stage = (key: string, role: string, more: object) => ({
  key,
  number: Number(key),
  title: role,
  escalation: true,
  answers: [{ role }],
  informed: [],
  limit: days(5),
  confirmedByEmail: false,
  formIssued: true,
  why,
  ...more,
});

const act = (key: string, more: object) => ({
  key,
  label: `Record ${key}`,
  did: `recorded ${key}`,
  by: ['owner'],
  phases: 'any',
  beside: true,
  fields: {},
  tells: [],
  why,
  ...more,
});

/** A made-up procedure with one of each thing that stories can tell of. */
const TINY = {
  id: 'tiny',
  version: 1,
  name: 'A made-up procedure',
  source: { title: 'A made-up source' },
  referencePrefix: 'TP',
  words: {
    alert: 'Alert',
    matter: 'concern',
    record: 'Record',
    notice: 'Notice',
    outcome: 'Outcome',
    told: 'informed',
    closing: 'Close',
    owner: 'Chair',
    childNumber: 'Number',
    meeting: 'Meeting',
    reminder: 'Only facts.',
  },
  roles: {
    chair: label('Chair'),
    manager: { ...label('Manager'), standIn: 'deputy' },
    deputy: label('Deputy'),
    expert: label('Expert', 'whenNeeded'),
    worker: label('Worker', 'atOpening'),
  },
  readers: [],
  ownership: { movedBy: ['owner'], why },
  clock: {
    starts: 'received',
    covers: 'responseAndAction',
    atLimit: 'asked',
    moveUp: 'anyTime',
    moreTime: 'recorded',
    why,
  },
  overall: { workingDays: 20, binding: 'expectation', why },
  informal: { title: 'Talk', answers: ['worker'], limit: days(5), why },
  opening: {
    by: ['chair'],
    categories: [
      { key: 'care', label: 'Care' },
      { key: 'delay', label: 'Delay' },
      { key: 'theme', label: 'Theme', track: 'counted' },
    ],
    categoryChoice: 'many',
    categoryRequired: true,
    sources: { required: true, items: [{ key: 'audit', label: 'Audit' }], notes: 'Strengths', why },
    flags: [
      {
        key: 'harm',
        label: 'Risk of harm',
        by: ['party'],
        opens: '2',
        urgent: true,
        onlyOnItsTracks: true,
        why,
      },
    ],
    examples: [],
    steps: false,
    service: 'Service',
    discussion: 'none',
    direct: { allowed: true, reasonRequired: false, viewsRequired: false, why },
    why,
  },
  tracks: [
    { key: 'ladder', label: 'Ladder', stages: ['1', '2'], chosenBy: 'owner', why },
    { key: 'counted', label: 'Counted', stages: [], chosenBy: 'category', recordedOnly: true, why },
  ],
  stages: [
    stage('1', 'manager', {
      milestones: [{ key: 'read', label: 'Read', limit: { in: 'hours', hours: 6, why }, until: 'seen', why }],
      meeting: { required: ['chair', 'manager'], chair: 'chair', obligatory: 'whenBegun', minutes: 30, why },
      confirmedByEmail: true,
    }),
    stage('2', 'expert', { limit: { in: 'openEnded', why }, ownerMayName: true, gates: [] }),
  ],
  acts: [
    act('approval', {
      fields: {
        outcome: {
          label: 'What',
          required: true,
          choices: [
            { key: 'yes', label: 'Yes' },
            { key: 'no', label: 'No' },
          ],
        },
      },
    }),
    act('change', {
      duty: {
        what: 'Hold a review',
        within: { days: 28, of: 'calendar', from: 'recorded' },
        doneBy: 'review',
      },
      emailed: { to: ['deputy'], heading: 'A change' },
    }),
    act('review', {}),
    act('rare', { stages: ['2'], elsewhere: 'withReason' }),
  ],
  meetings: { ownerMayCall: true, minutes: 30, why },
  ending: {
    outcomes: [
      { key: 'unsettled', label: 'Not settled', settled: false, from: '2' },
      { key: 'settled', label: 'Settled', settled: true },
    ],
    overallReason: 'Overall reason',
    mayAuthoriseFromStage: '2',
    goesOnBeside: true,
    why,
  },
  filing: { onceApproved: { act: 'approval', outcome: 'yes' }, why },
  agenda: [{ key: 'outcome', heading: 'Outcome' }],
  childRights: [],
  readings: {
    Q1: { settings: ['clock.starts', 'clock.endsAt'] },
    Q3: { settings: ['stages.1.limit'] },
    Q18: { settings: [] },
  },
  rules: Object.fromEntries(
    ['N1', 'Q1', 'Q3', 'Q18'].map((id) => [id, { section: 'Section 4.2', says: 'It is so.' }]),
  ),
};

/** The made-up procedure. */
export const TINY_PACK: Procedure = procedureSchema.parse(TINY);

/** A story of these steps under the made-up procedure, as it was played; every step without a person is the chair's. */
export function played(steps: readonly object[], more: object = {}): Rehearsal {
  const read = readStory({ story: 'A story', pack: 'tiny', begins: '2026-11-23', steps, ...more });
  if (!('story' in read)) throw new Error(JSON.stringify(read.faults));
  return rehearse(TINY_PACK, read.story);
}

/** What was not as a story of these steps expects. */
export function failuresIn(steps: readonly object[], more: object = {}): readonly string[] {
  return failuresOf(played(steps, more));
}
