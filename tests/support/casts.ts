import type { OpenCase } from '#shared/domain/commands.ts';
import type { Person, RoleHolders } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { pack } from './packs.ts';

/** An authority's people for a story: its procedure, who holds which role, and how a case is usually opened there. */
export interface Cast {
  readonly procedure: Procedure;
  readonly holders: RoleHolders;
  readonly opening: OpenCase;
}

/** Somebody made up, known by the name alone. */
export function somebody(name: string): Person {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, name, mail: `${id}@practice.example` };
}

const only = (name: string) => [somebody(name)];

/** Kit is nobody's child: the words by which tests find out whether a child is named where none may be. */
export const KIT = { name: 'Kit Marlow', initials: 'K.M.', number: 'LCS 48213' };

const TALK = {
  with: 'Tom Whitlock',
  mode: 'telephone',
  on: '2026-01-09',
  summary: 'Tom agrees the plan has stalled.',
} as const;

/** Oxfordshire: Amara is the reviewing officer, Tom and Ben work with the child, Ruth is Director and DCS in one. */
export const OXFORDSHIRE: Cast = {
  procedure: pack('oxfordshire-re'),
  holders: {
    iro: only('Amara Okafor'),
    independentChair: only('Idris Cole'),
    ascm: only('Jaya Patel'),
    smSafeguarding: only('Sana Malik'),
    deputyDirector: only('Helen Marsh'),
    safeguardingManager: only('Priya Nair'),
    director: only('Ruth Adeyemi'),
    deputyDirectorSafeguarding: only('Lena Fox'),
    chiefExecutive: only('Colin Drew'),
    dcs: only('Ruth Adeyemi'),
    qaServiceManager: only('Quinn Abara'),
  },
  opening: {
    type: 'openCase',
    child: KIT,
    named: { socialWorker: somebody('Tom Whitlock'), teamManager: somebody('Ben Rees') },
    category: 'practice',
    issues: [
      { issue: 'The family time plan has not started.', expected: 'A start date and a named worker.' },
    ],
    discussion: TALK,
    stage: '1',
    referralBeside: false,
  },
};

/** Newcastle: Leah is the reviewing officer, Ewa and Kofi work with the child. */
export const NEWCASTLE: Cast = {
  procedure: pack('newcastle-cdep'),
  holders: {
    iro: [somebody('Leah Brandt'), somebody('Nadia Holt')],
    groupManager: only('Grace Hall'),
    serviceManager: only('Sunil Rao'),
    cssuServiceManager: only('Carys Webb'),
    assistantDirector: only('Adele Stone'),
    director: only('Dov Lister'),
    chiefExecutive: only('Cleo Barnes'),
  },
  opening: {
    type: 'openCase',
    child: KIT,
    named: { socialWorker: somebody('Ewa Nowak'), teamManager: somebody('Kofi Mensah') },
    category: 'driftDelay',
    issues: [
      {
        issue: 'The assessment has been waiting for six weeks.',
        expected: 'It is written.',
        steps: 'Name a worker.',
      },
    ],
    discussion: { ...TALK, with: 'Kofi Mensah', summary: 'Kofi knows that this is being opened.' },
    referralBeside: false,
  },
};

/** Newcastle under its earlier edition: the same people, no categories, and nothing asked before opening. */
export const NEWCASTLE_DRP: Cast = {
  procedure: pack('newcastle-drp'),
  holders: NEWCASTLE.holders,
  opening: { ...NEWCASTLE.opening, category: undefined, discussion: undefined },
};

/** Stoke: Carol manages conferences and reviews, Tom and Ben work with the child, Quinn manages CP and QA. */
export const STOKE: Cast = {
  procedure: pack('stoke-cp'),
  holders: {
    crm: only('Carol Finch'),
    serviceManager: only('Sunil Rao'),
    cpQaServiceManager: only('Quinn Abara'),
    strategicManager: only('Stella Ward'),
    assistantDirector: only('Adele Stone'),
    dcs: only('Dov Lister'),
  },
  opening: {
    type: 'openCase',
    child: KIT,
    named: OXFORDSHIRE.opening.named,
    category: 'drift',
    source: 'midPointReview',
    issues: [{ issue: 'The core group has not met since March.', expected: 'It meets.' }],
    referralBeside: false,
  },
};

/** Rutland's practice alerts: Amara chairs, Tom works with the child under Ben. */
export const RUTLAND_ALERT: Cast = {
  procedure: pack('rutland-alert'),
  holders: {
    independentChair: [somebody('Amara Okafor'), somebody('Nadia Holt')],
    serviceManager: only('Sunil Rao'),
    headOfService: only('Helen Marsh'),
    director: only('Dov Lister'),
    lscbChair: only('Lena Fox'),
    qualityAssurance: only('Quinn Abara'),
  },
  opening: {
    type: 'openCase',
    child: KIT,
    named: OXFORDSHIRE.opening.named,
    track: 'looked-after',
    category: 'code1',
    furtherCategories: ['code6'],
    issues: [{ issue: 'No report, and Kit was not asked.', expected: 'Both before the review.' }],
    referralBeside: false,
  },
};

/** Rutland's disagreements: Amara disagrees with Tom; Ben is her line manager and Dov her senior officer. */
export const RUTLAND_DISAGREEMENT: Cast = {
  procedure: pack('rutland-disagreement'),
  holders: {
    practitioner: [somebody('Amara Okafor'), somebody('Tom Whitlock'), somebody('Nadia Holt')],
    serviceManager: only('Sunil Rao'),
    headOfService: only('Helen Marsh'),
    lscbManager: only('Lena Fox'),
    lscbChair: only('Colin Drew'),
  },
  opening: {
    type: 'openCase',
    child: KIT,
    named: {
      otherPractitioner: somebody('Tom Whitlock'),
      lineManager: somebody('Ben Rees'),
      otherLineManager: somebody('Grace Hall'),
      seniorOfficer: somebody('Dov Lister'),
    },
    category: 'decisions',
    issues: [{ issue: 'The plan was ended too early.', expected: 'It is looked at again.' }],
    referralBeside: false,
  },
};

/** Every authority's people, for what must hold in each. */
export const ALL_CASTS: readonly Cast[] = [
  OXFORDSHIRE,
  NEWCASTLE,
  NEWCASTLE_DRP,
  STOKE,
  RUTLAND_ALERT,
  RUTLAND_DISAGREEMENT,
];
