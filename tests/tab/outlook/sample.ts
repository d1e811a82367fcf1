import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import type { TargetView } from '#shared/contract/target-view.ts';
import type { AlertDraft } from '#tab/outlook/draft.ts';
import type { Message } from '#tab/outlook/message.ts';
import { stageDraft } from '#tab/parts/fields/stage-draft.ts';

/** An email of a social worker to a reviewing officer, with the team manager copied in. */
export const email: Message = {
  itemId: 'AAMk_1',
  internetMessageId: '<1@practice.example>',
  conversationId: 'c1',
  subject: 'Life story work for L.W.',
  from: { name: 'Tom Whitlock', mail: 'tom.whitlock@practice.example' },
  to: [{ name: 'Amara Okafor', mail: 'amara.okafor@practice.example' }],
  cc: [{ name: 'Ben Rees', mail: 'ben.rees@practice.example' }],
  receivedAt: '2026-11-24T16:20:00.000Z',
  attachments: 1,
};

/** The first stage of a made-up procedure: the social worker answers, the team manager is copied in. */
export const first: TargetView = {
  key: '1',
  number: 1,
  title: 'Social worker',
  name: 'stage 1',
  label: 'Stage 1, Social worker',
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

/** Its second stage, which passes the first one over. */
export const second: TargetView = {
  ...first,
  key: '2',
  number: 2,
  title: 'Area manager',
  name: 'stage 2',
  label: 'Stage 2, Area manager',
  direct: true,
  reasonRequired: true,
  viewsRequired: true,
  answers: ['Jaya Patel'],
  copied: [],
  informed: ['Sana Malik', 'Jaya Patel', 'Safeguarding Manager'],
  nobody: ['Safeguarding Manager'],
};

/** The form of that procedure. */
export const form: OpeningFormView = {
  procedure: 'sample',
  name: 'A sample procedure',
  words: {
    alert: 'Resolution Alert',
    matter: 'issue',
    stage: 'stage',
    record: 'Alert form',
    childNumber: 'Child number',
    owner: 'Reviewing officer',
    reminder: 'Record the dispute.',
  },
  named: [
    { role: 'socialWorker', label: 'Social worker' },
    { role: 'teamManager', label: 'Team manager' },
  ],
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
  informal: 'Informal resolution',
  targets: [first, second],
  emailHeading: 'Resolution Alert',
  rules: {},
  why: {},
  today: '2026-11-25',
};

const tom = {
  id: 'd0000000-0000-4000-8000-000000000002',
  name: 'Tom Whitlock',
  mail: 'tom@practice.example',
};
const ben = { id: 'd0000000-0000-4000-8000-000000000003', name: 'Ben Rees', mail: 'ben@practice.example' };

/** A draft in which nothing is missing. */
export const complete: AlertDraft = {
  step: 4,
  procedure: 'sample',
  child: { name: 'Liam Webb', initials: 'L.W.', number: '50917' },
  childFrom: 'chosen',
  named: {
    socialWorker: { person: tom, source: 'sender' },
    teamManager: { person: ben, source: 'copied' },
  },
  category: 'practice',
  furtherCategories: [],
  cameFrom: '',
  track: '',
  flags: {},
  sourceNotes: '',
  issues: [{ issue: 'No life story work.', expected: 'A named worker.', steps: '', service: '' }],
  used: [],
  talked: 'yes',
  talk: { with: 'Tom Whitlock', mode: 'telephone', on: '2026-11-24', summary: 'No worker is free.' },
  noTalkReason: '',
  to: stageDraft('1'),
  referralBeside: false,
  keepEmail: true,
};
