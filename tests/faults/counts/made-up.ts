import { entryHash } from '#bot/store/hash-chain.ts';
import type { CaseEvent, Entry } from '#shared/domain/events.ts';
import type { Asked } from '../people/asked.ts';
import type { EntryRow, Facts, HeadRow, Noted } from './facts.ts';

export const CASE = 'c0000000-0000-4000-8000-000000000001';
export const OWNER = { id: 'owner', name: 'Amara Okafor', mail: 'amara@council.example' };
export const ASKED = { id: 'asked', name: 'Tom Whitlock', mail: 'tom@council.example' };
export const WORDS = '11111111-1111-4111-8111-111111111111';
const AUTHORITY = 'council';

const party = (person: typeof OWNER) => ({ role: 'role', person });

/** What happened in the made-up case, in its order: it is opened, asked about, answered, met about and closed. */
const EVENTS: readonly CaseEvent[] = [
  {
    type: 'CaseOpened',
    caseId: CASE,
    reference: 'RE-2026-0001',
    procedure: { id: 'made-up', version: 1 },
    owner: OWNER,
    ownerRole: 'role',
    child: { name: 'Made Up', initials: 'M.U.', number: WORDS },
    named: [],
    issues: [],
    referralBeside: false,
  },
  {
    type: 'StageStarted',
    stage: '1',
    entry: 'raised',
    text: '',
    respondents: [party(ASKED)],
    copied: [],
    informed: [],
    empty: [],
    dueOn: '2026-11-30',
  },
  { type: 'LimitPassed', stage: '1', dueOn: '2026-11-30' },
  {
    type: 'MeetingCalled',
    meeting: 'meeting-1',
    stage: '1',
    obligatory: false,
    purpose: '',
    required: [party(ASKED)],
    chair: ASKED,
    minutes: 45,
    by: '2026-12-04',
  },
  {
    type: 'MeetingBooked',
    meeting: 'meeting-1',
    start: '2026-12-02T10:00:00.000Z',
    end: '2026-12-02T10:45:00.000Z',
    joinUrl: 'https://join.example',
    eventId: 'event-1',
  },
  { type: 'AlertEmailed', stage: '1', to: [ASKED.name], cc: [] },
  { type: 'MinutesRecorded', meeting: 'meeting-1', attended: [], notes: [], actions: [] },
  {
    type: 'DocumentFiled',
    document: { kind: 'minutes', format: 'pdf', issue: '2026-12-02 entry 7' },
    name: 'RE-2026-0001 Meeting minutes.pdf',
    itemId: 'item-pdf',
    webUrl: 'https://files.example',
    sha256: 'pdf',
  },
  {
    type: 'DocumentFiled',
    document: { kind: 'minutes', format: 'docx', issue: '2026-12-02 entry 7' },
    name: 'RE-2026-0001 Meeting minutes.docx',
    itemId: 'item-docx',
    webUrl: 'https://files.example',
    sha256: 'docx',
  },
  { type: 'CaseAuthorised' },
];

/** When by the practice day each of them happened; the limit passed two seconds after the day of it had ended. */
const MOMENTS = [
  '2026-11-24T09:30:00.000Z',
  '2026-11-24T09:30:00.000Z',
  '2026-12-01T09:00:02.000Z',
  '2026-12-01T09:01:00.000Z',
  '2026-12-01T09:01:10.000Z',
  '2026-12-01T09:01:11.000Z',
  '2026-12-02T11:00:00.000Z',
  '2026-12-02T11:00:05.000Z',
  '2026-12-02T11:00:06.000Z',
  '2026-12-02T11:01:00.000Z',
];

const DUE_END = '2026-12-01T00:00:00Z';

/** What stands of the made-up case in the database, its chain of hashes made anew over these events. */
export function recordOf(
  events: readonly CaseEvent[] = EVENTS,
  moments: readonly string[] = MOMENTS,
): { readonly entries: readonly EntryRow[]; readonly heads: readonly HeadRow[] } {
  let hash = '';
  const entries = events.map((event, at): EntryRow => {
    const isByPerson = event.type === 'CaseAuthorised' || event.type === 'CaseOpened';
    const actor: Entry['actor'] = isByPerson ? { kind: 'person', person: OWNER } : { kind: 'service' };
    const entry: Entry = { seq: at + 1, at: moments[at] ?? '', actor, way: 'tab', event };
    const of = { authority: AUTHORITY, caseId: CASE, commandId: `command-${at + 1}` };
    hash = entryHash(of, entry, hash);
    return { ...of, seq: at + 1, entry, hash, ...('dueOn' in event ? { endOfDue: DUE_END } : {}) };
  });
  return { entries, heads: [{ caseId: CASE, seq: entries.length, hash }] };
}

/** The events of the made-up case with one kind left out. */
export function withoutEvent(type: CaseEvent['type']): readonly CaseEvent[] {
  return EVENTS.filter((event) => event.type !== type);
}

/** The events of the made-up case with some added at the end. */
export function withEvents(...more: readonly CaseEvent[]): readonly CaseEvent[] {
  return [...EVENTS, ...more];
}

/** A moment by the machine's clock, so many seconds after the test began. */
export const machine = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, seconds)).toISOString();

const card = (activity: string, person: string, request: string): Noted => ({
  kind: 'card',
  request,
  conversation: `chat of ${person}`,
  activity,
  person,
  summary: '',
  about: [CASE],
  hash: '',
  at: machine(60),
  day: '',
});

/** The notices of the case with who gets them, and the card by which each did. */
const NOTICES = [
  ['alert:2', 'asked'],
  ['decision:2-limit', 'owner'],
  ['meeting:meeting-1', 'owner'],
  ['meeting:meeting-1', 'asked'],
  ['minutes:meeting-1', 'owner'],
  ['minutes:meeting-1', 'asked'],
  ['outcome:end', 'owner'],
  ['outcome:end', 'asked'],
] as const;

const JOURNAL: readonly Noted[] = [
  ...NOTICES.map(([notice, person]) => card(`${notice} ${person}`, person, `request ${notice} ${person}`)),
  {
    kind: 'mail',
    request: 'r-mail',
    from: OWNER.mail,
    to: [ASKED.mail],
    subject: 'Alert · RE-2026-0001',
    message: 'mail-1',
    at: machine(5),
    day: '',
  },
  {
    kind: 'event',
    request: 'r-event',
    organiser: 'owner',
    event: 'event-1',
    transactionId: 'transaction-1',
    subject: 'Meeting · RE-2026-0001',
    start: '2026-12-02T10:00:00.000Z',
    at: machine(6),
    day: '',
  },
  ...['pdf', 'docx'].map(
    (format): Noted => ({
      kind: 'file',
      request: `r-${format}`,
      drive: 'drive',
      item: `item-${format}`,
      path: `/RE-2026-0001/RE-2026-0001 Meeting minutes.${format}`,
      version: 1,
      sha256: format,
      at: machine(7),
      day: '',
    }),
  ),
  // The practice day began ten seconds before it was moved to the morning on which the limit had passed.
  {
    kind: 'clock',
    from: '2026-11-24T09:30:10.000Z',
    to: '2026-12-01T09:00:00.000Z',
    at: machine(10),
    day: '',
  },
  {
    kind: 'clock',
    from: '2026-12-01T09:01:20.000Z',
    to: '2026-12-02T11:00:00.000Z',
    at: machine(90),
    day: '',
  },
];

const ASKED_FOR: readonly Asked[] = [
  { caseId: CASE, type: 'CaseOpened', by: 'owner', words: WORDS, answer: 'done', sent: 1 },
  { caseId: CASE, type: 'CaseAuthorised', by: 'owner', answer: 'done', sent: 2 },
];

/** Everything there is to count of the made-up case, in which nothing is wrong but what is changed. */
export function facts(changed: Partial<Facts> = {}): Facts {
  return {
    ...recordOf(),
    cards: NOTICES.map(([notice, person]) => ({
      caseId: CASE,
      notice,
      person,
      activity: `${notice} ${person}`,
    })),
    clocks: [],
    journal: JOURNAL,
    asked: ASKED_FOR,
    packs: new Map([['made-up', { emailed: new Set(['1']), filesMinutes: true }]]),
    tries: [],
    now: '2026-12-02T11:10:00.000Z',
    ...changed,
  };
}
