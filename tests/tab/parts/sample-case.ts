import type { EntryView } from '#shared/contract/case-parts.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import type { TargetView } from '#shared/contract/target-view.ts';

/** A case of made-up people as its owner sees it, with nothing on its record yet. */
export const caseView: CaseView = {
  id: '0f3f8a52-6f0c-4b1c-9a51-000000000142',
  reference: 'RE-2026-0142',
  procedure: 'Resolution and Escalation',
  child: { name: 'Kayla Mason', initials: 'K.M.', number: '48213', numberLabel: 'LCS' },
  stageLine: 'Stage 2 of 5',
  taken: 'Open for 2 working days',
  moved: 12,
  seq: 12,
  ask: { mine: false, what: 'Nothing is asked of you now.', detail: '', tone: 'calm' },
  ladder: [],
  entries: [],
  offers: [],
  targets: [],
  responseKinds: [],
  you: 'the owner',
  nowWith: 'Jaya Patel',
  owner: { id: 'amara', name: 'Amara Okafor', role: 'IRO' },
  parties: [],
  standIns: [],
  flags: [],
  issues: [],
  actions: [],
  duties: [],
  ending: { outcomes: [] },
  meetings: [],
  agenda: [],
  files: [],
  childRights: [],
  problems: [],
  words: { matter: 'issue', stage: 'stage', record: 'Form', closing: 'Authorise the record', reminder: '' },
  readings: [],
  rules: {},
  today: '2026-11-25',
};

/** An entry of a record. */
export function entry(seq: number, day: string, more: Partial<EntryView> = {}): EntryView {
  return {
    seq,
    at: `${day}T09:00:00.000Z`,
    day,
    time: '09:00',
    did: 'wrote an entry',
    details: [],
    way: 'Tab',
    quiet: false,
    correctable: false,
    ...more,
  };
}

/** The next stage, and one that may be gone to directly for a reason. */
export const next: TargetView = {
  key: 'stage-1',
  number: 1,
  title: 'Social worker',
  name: 'stage 1',
  label: 'Stage 1: social worker',
  direct: false,
  reasonRequired: false,
  viewsRequired: false,
  grounds: [],
  answers: ['Social worker'],
  copied: ['Team manager'],
  informed: [],
  nobody: [],
  emailed: true,
  ownerMayName: false,
  named: [],
  flags: [],
  needsFlag: false,
  tellsOnly: false,
  limit: '5 working days',
  mayChooseDate: true,
  usualDue: '2026-12-02',
  limitWhen: [],
  latestDue: '2026-12-23',
};
export const higher: TargetView = {
  ...next,
  key: 'stage-2',
  number: 2,
  title: 'ASCM',
  name: 'stage 2',
  direct: true,
  reasonRequired: true,
  viewsRequired: true,
};

/** A procedure that asks for a talk, takes a reason when there was none, and begins with an informal talk. */
export const openingForm: OpeningFormView = {
  procedure: 'oxfordshire-re',
  name: 'Resolution and Escalation',
  words: {
    alert: 'Alert',
    matter: 'issue',
    stage: 'stage',
    record: 'Form',
    childNumber: 'LCS number',
    owner: 'IRO',
    reminder: '',
  },
  named: [{ role: 'socialWorker', label: 'Social worker' }],
  categories: [{ key: 'practice', label: 'Practice' }],
  categoryRequired: true,
  categoryChoice: 'one',
  groups: [],
  flags: [],
  tracks: [],
  issueRequired: true,
  redirects: [],
  examples: [],
  steps: false,
  discussion: 'asked',
  referral: 'Cafcass',
  informal: 'Informal resolution',
  targets: [next, higher],
  emailHeading: 'Resolution and Escalation Alert',
  rules: {},
  why: {},
  today: '2026-11-25',
};
