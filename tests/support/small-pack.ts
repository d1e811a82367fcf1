import type { z } from 'zod';
import { readPack } from '#shared/contract/packs.ts';
import type { procedureSchema } from '#shared/domain/procedure.ts';
import { packFaultLine } from '#shared/wording/procedure-check.ts';

/** A pack as its file has it: what has a default may be left out. */
export type PackFile = z.input<typeof procedureSchema>;
type StageFile = PackFile['stages'][number];
type ActFile = NonNullable<PackFile['acts']>[number];

const why = ['A1'];

/** A stage of the small pack: the manager answers within five working days. */
export function aStage(key: string, changes: Partial<StageFile> = {}): StageFile {
  return {
    key,
    number: Number(key),
    title: 'Manager',
    escalation: true,
    answers: [{ role: 'manager' }],
    informed: [],
    limit: { in: 'workingDays', days: 5, why },
    confirmedByEmail: false,
    formIssued: false,
    why,
    ...changes,
  };
}

/** An act of the small pack: the owner writes it down whenever they like, also afterwards. */
export function anAct(key: string, changes: Partial<ActFile> = {}): ActFile {
  return {
    key,
    label: `Record ${key}`,
    did: `recorded ${key}`,
    by: ['owner'],
    phases: 'any',
    beside: true,
    fields: {},
    tells: [],
    why,
    ...changes,
  };
}

/** A made-up pack of two stages without any fault, as far as a test does not change it. */
export function smallPack(changes: Partial<PackFile> = {}): PackFile {
  return {
    id: 'small',
    version: 1,
    name: 'Small procedure',
    source: { title: 'A procedure' },
    referencePrefix: 'SP',
    words: {
      alert: 'Alert',
      matter: 'issue',
      record: 'Record',
      notice: 'Notice',
      outcome: 'Outcome',
      told: 'told',
      closing: 'Authorise the record',
      owner: 'Chair',
      childNumber: 'Number',
      meeting: 'Meeting',
      reminder: 'Write plainly.',
    },
    roles: {
      chair: { label: 'Chair', short: 'Chair', named: 'inDirectory' },
      manager: { label: 'Manager', short: 'Manager', named: 'inDirectory' },
      director: { label: 'Director', short: 'Director', named: 'inDirectory' },
      worker: { label: 'Worker', short: 'Worker', named: 'atOpening' },
    },
    readers: [],
    clock: { covers: 'response', atLimit: 'asked', moveUp: 'onceAnswered', moreTime: 'recorded', why },
    opening: anOpening(),
    stages: [aStage('1'), aStage('2')],
    meetings: { ownerMayCall: true, minutes: 45, why },
    agenda: [{ key: 'reason', heading: 'Reason' }],
    childRights: [],
    rules: { A1: { section: 'One', says: 'It is so.' } },
    ...changes,
  };
}

/** The opening of the small pack. */
export function anOpening(changes: Partial<PackFile['opening']> = {}): PackFile['opening'] {
  return {
    by: ['chair'],
    categories: [],
    categoryRequired: false,
    examples: [],
    steps: false,
    discussion: 'none',
    direct: { allowed: true, reasonRequired: false, viewsRequired: false, why },
    why,
    ...changes,
  };
}

/** What is wrong with a pack, as its author reads it. */
export function faultsOf(pack: unknown): readonly string[] {
  const read = readPack(pack);
  return 'faults' in read ? read.faults.map(packFaultLine) : [];
}

/** What is wrong with the small pack after some changes to it. */
export function faultsWith(changes: Partial<PackFile>): readonly string[] {
  return faultsOf(smallPack(changes));
}
