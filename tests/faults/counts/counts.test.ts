import { describe, expect, test } from 'vitest';
import { brokenChains } from './chains.ts';
import { lateClocks, longestWait } from './clocks.ts';
import { commandsTwice, lostCommands, refusedAndThere } from './commands.ts';
import { effectsTwice, neitherDoneNorReported } from './effects.ts';
import type { Facts, Noted } from './facts.ts';
import { ASKED, CASE, facts, machine, recordOf, WORDS, withEvents, withoutEvent } from './made-up.ts';
import { cardsTwice, meetingsTwice, minutesTwice, secondCards } from './outside.ts';
import { neverReached } from './recipients.ts';
import { countAll, tableOf } from './table.ts';

const { journal, asked } = facts();
const only = (kind: Noted['kind']) => journal.filter((row) => row.kind === kind);
const without = (kind: Noted['kind']) => journal.filter((row) => row.kind !== kind);

test('where nothing is wrong nothing is found', () => {
  expect(countAll(facts()).flatMap(({ found }) => found)).toEqual([]);
});

test('the table has a line for each count, and under it what was found', () => {
  const table = tableOf([
    { what: 'chains broken', found: ['one', 'two'] },
    { what: 'lost', found: [] },
  ]);
  expect(table).toBe('chains broken      2\n    one\n    two\nlost               0');
});

describe('a command', () => {
  test('that was acknowledged and is nowhere is lost', () => {
    expect(lostCommands(facts(recordOf(withoutEvent('CaseOpened'))))).toEqual([
      `CaseOpened ${WORDS} was acknowledged and is nowhere on the record`,
    ]);
  });

  test('without words is lost where there are fewer of its kind than were acknowledged', () => {
    expect(lostCommands(facts({ asked: [...asked, ...asked.slice(1)] }))).toEqual([
      `${CASE} CaseAuthorised owner was acknowledged 2 times, 1 are not there`,
    ]);
  });

  test('that was refused must not be on the record', () => {
    const refused = asked.map((one) => ({ ...one, answer: 'refused' as const }));
    expect(refusedAndThere(facts({ asked: refused }))).toEqual([
      `CaseOpened ${WORDS} was refused and is on the record`,
    ]);
  });

  test('whose words stand in two entries was applied twice', () => {
    const { entries } = recordOf();
    const again = { ...entries[0], seq: 11, commandId: 'command-11' } as (typeof entries)[number];
    expect(commandsTwice(facts({ entries: [...entries, again] }))).toEqual([
      `CaseOpened ${WORDS} is on the record 2 times`,
    ]);
  });

  test('whose id stands in two places was applied twice', () => {
    const entries = recordOf().entries.map((row) =>
      row.seq === 9 ? { ...row, commandId: 'command-3' } : row,
    );
    expect(commandsTwice(facts({ entries }))).toEqual([
      'command council command-3 stands in more than one place',
    ]);
  });
});

describe('a chain of hashes', () => {
  const { entries, heads } = recordOf();

  test('tells of an entry that was changed', () => {
    const changed = entries.map((row) =>
      row.seq === 3 ? { ...row, entry: { ...row.entry, at: '2027-01-01T00:00:00.000Z' } } : row,
    );
    expect(brokenChains(facts({ entries: changed }))).toEqual([`${CASE}: entry 3 is not what it was`]);
  });

  test('tells of an entry that was taken out, and of one at the end', () => {
    expect(brokenChains(facts({ entries: entries.filter(({ seq }) => seq !== 3) }))).toEqual([
      `${CASE}: entry 3 is missing`,
    ]);
    expect(brokenChains(facts({ entries: entries.slice(0, -1) }))).toEqual([
      `${CASE}: its end is not where its head says`,
    ]);
  });

  test('tells of a case whose entries are gone, and of one whose head is gone', () => {
    expect(brokenChains(facts({ entries: [], heads }))).toHaveLength(1);
    expect(brokenChains(facts({ heads: [] }))).toHaveLength(1);
  });
});

describe('somebody who must be told', () => {
  const late = { type: 'NoticeNotDelivered', notice: 'alert:2', to: ASKED, reason: 'blocked' } as const;
  const noAlert: Partial<Facts> = {
    journal: journal.filter((row) => row.kind !== 'card' || row.activity !== 'alert:2 asked'),
  };

  test('is not reached by a card that never came, whatever the product says', () => {
    expect(neverReached(facts(noAlert))).toEqual([`${CASE}: asked was never told of alert:2`]);
    const said = recordOf(withEvents({ type: 'NoticeDelivered', notice: 'alert:2', to: ASKED, by: 'chat' }));
    expect(neverReached(facts({ ...noAlert, ...said }))).toHaveLength(1);
  });

  test('is not reached by a card in another chat, or about another case', () => {
    const elsewhere = (changed: object) =>
      journal.map((row) =>
        row.kind === 'card' && row.activity === 'alert:2 asked' ? { ...row, ...changed } : row,
      );
    expect(neverReached(facts({ journal: elsewhere({ person: 'owner' }) }))).toHaveLength(1);
    expect(neverReached(facts({ journal: elsewhere({ about: ['another case'] }) }))).toHaveLength(1);
  });

  test('was not reached, and the record says so: then the owner must be told of that', () => {
    expect(neverReached(facts({ ...noAlert, ...recordOf(withEvents(late)) }))).toEqual([
      `${CASE}: owner was never told of problem:11`,
    ]);
  });

  test('was reached by email where one really went out', () => {
    const byEmail = { type: 'NoticeDelivered', notice: 'alert:2', to: ASKED, by: 'email' } as const;
    const said = { ...noAlert, ...recordOf(withEvents(byEmail)) };
    expect(neverReached(facts(said))).toEqual([]);
    const noMail = noAlert.journal?.filter(({ kind }) => kind !== 'mail') ?? [];
    expect(neverReached(facts({ ...said, journal: noMail }))).toHaveLength(1);
  });
});

describe('an effect', () => {
  test('that stands on the record twice was applied twice', () => {
    const delivered = { type: 'NoticeDelivered', notice: 'alert:2', to: ASKED, by: 'chat' } as const;
    expect(effectsTwice(facts(recordOf(withEvents(delivered, delivered))))).toEqual([
      `${CASE}: alert:2 to asked twice on the record`,
    ]);
    const passed = { type: 'LimitPassed', stage: '1', dueOn: '2026-11-30' } as const;
    expect(effectsTwice(facts(recordOf(withEvents(passed))))).toEqual([
      `${CASE}: limit of stage 1 2026-11-30 twice on the record`,
    ]);
  });

  test('is twice where more emails went out than the record has', () => {
    expect(effectsTwice(facts({ journal: [...journal, ...only('mail')] }))).toEqual([
      `${CASE}: 2 emails went out, 1 are on the record`,
    ]);
  });

  test('is neither done nor reported where nothing is known of an email, a booking or minutes', () => {
    const missing = (type: Parameters<typeof withoutEvent>[0]) =>
      neitherDoneNorReported(facts({ ...recordOf(withoutEvent(type)), journal: without('mail') }));
    expect(missing('AlertEmailed')).toContain(`${CASE}: nothing is known of the email of stage 1`);
    expect(missing('MeetingBooked')).toContain(
      `${CASE}: nothing is known of the booking of meeting meeting-1`,
    );
    expect(missing('DocumentFiled')).toContain(`${CASE}: nothing is known of the minutes pdf 7`);
  });

  test('is not done where the record says that an email went out and none did', () => {
    expect(neitherDoneNorReported(facts({ journal: without('mail') }))).toEqual([
      `${CASE}: 1 emails are on the record, 0 went out`,
    ]);
  });
});

describe('outside', () => {
  test('a meeting stands in a calendar twice, or there and not on the record', () => {
    expect(meetingsTwice(facts({ journal: [...journal, ...only('event')] }))).toEqual([
      'owner transaction-1',
    ]);
    const another = only('event').map((row) => ({
      ...row,
      event: 'event-2',
      transactionId: 'transaction-2',
    }));
    expect(meetingsTwice(facts({ journal: [...journal, ...another] as Noted[] }))).toEqual([
      'Meeting · RE-2026-0001 at 2026-12-02T10:00:00.000Z is not on the record',
    ]);
  });

  test('minutes lie in a library twice, under another name, written over, or there and not on the record', () => {
    const [pdf] = only('file');
    const and = (changed: object) =>
      minutesTwice(facts({ journal: [...journal, { ...pdf, ...changed } as Noted] }));
    expect(and({})).toContain('drive /RE-2026-0001/RE-2026-0001 Meeting minutes.pdf');
    expect(and({ path: '/RE-2026-0001/minutes 1.pdf' })).toEqual(['drive pdf']);
    expect(and({ path: '/x minutes', sha256: 'x', version: 2 })).toEqual(['/x minutes was written over']);
    expect(and({ path: '/x minutes', sha256: 'x', item: 'x' })).toEqual(['/x minutes is not on the record']);
  });

  test('a second card is one too many unless it cost a further try', () => {
    const second = { ...only('card')[0], activity: 'second', request: 'r-second' } as Noted;
    const request = { kind: 'request', request: 'r-second', answered: false } as Noted;
    const found = (tries: Facts['tries']) => cardsTwice(facts({ journal: [...journal, second], tries }));
    expect(found([])).toEqual([`${CASE} asked: 1 second cards after 0 further tries`]);
    expect(found([{ caseId: CASE, person: 'owner', further: 1 }])).toHaveLength(1);
    expect(found([{ caseId: CASE, person: 'asked', further: 1 }])).toEqual([]);
    const lost = (rows: readonly Noted[]) =>
      secondCards(facts({ journal: [...journal, second, ...rows] })).map(({ isAnswerLost }) => isAnswerLost);
    expect([lost([]), lost([request])]).toEqual([[false], [true]]);
  });
});

describe('a clock', () => {
  test('that was served two seconds after the day had been moved past it is in time', () => {
    expect(longestWait(facts())).toBe(2000);
    expect(lateClocks(facts())).toEqual([]);
  });

  test('is late when it was served more than a minute after, by the machine', () => {
    const late = recordOf().entries.map((row) =>
      row.seq === 3 ? { ...row, entry: { ...row.entry, at: '2026-12-01T09:01:10.000Z' } } : row,
    );
    expect(lateClocks(facts({ entries: late }))).toEqual([`${CASE}: entry 3 LimitPassed came 70 s late`]);
  });

  test('was never served where a stage stood past its limit and nobody was told', () => {
    expect(lateClocks(facts(recordOf(withoutEvent('LimitPassed'))))).toEqual([
      `${CASE}: the limit of stage 1 passed unnoticed`,
    ]);
  });

  test('that is still there though it came due long ago is late', () => {
    const clocks = [{ caseId: CASE, name: 'overall', dueAt: '2026-12-01T00:00:00Z' }];
    expect(lateClocks(facts({ clocks }))).toEqual([`${CASE}: clock overall is due and was not served`]);
  });
});
