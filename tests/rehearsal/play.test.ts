import { describe, expect, test } from 'vitest';
import { rehearse } from '#shared/rehearsal/play.ts';
import { readStory } from '#shared/rehearsal/read-story.ts';
import { pack } from '#tests/support/packs.ts';
import { failuresOf } from '#tests/support/rehearsals.ts';

const opens = { who: 'iro', does: 'openCase' };

/** What was not as a story of these steps expects. */
function failures(steps: readonly object[], more: object = {}): readonly string[] {
  const read = readStory({ story: 'A story', pack: 'newcastle-cdep', begins: '2026-11-23', steps, ...more });
  if (!('story' in read)) throw new Error(JSON.stringify(read.faults));
  return failuresOf(rehearse(pack(read.story.pack), read.story));
}

describe('a step that does not come about as told ends the story', () => {
  test('an act that is refused, in the words in which it is', () => {
    expect(failures([opens, { who: 'iro', does: 'authorise' }, { on: '2026-11-24' }])).toEqual([
      expect.stringContaining(
        "step 2: FAIL  iro authorise: expected accepted; found You can't close the record now.",
      ),
      'the rest was not played',
    ]);
  });

  test('an act that should be refused and is not', () => {
    expect(failures([{ ...opens, refused: 'mayNotOpen' }])).toEqual([
      'step 1: FAIL  refused: expected mayNotOpen; found none',
    ]);
  });

  test('a refusal for another reason, or with other particulars', () => {
    const early = { who: 'iro', does: 'escalate', because: { dueOn: '2026-12-01' } };
    expect(failures([opens, { ...early, refused: 'meetingFirst' }])).toEqual([
      'step 2: FAIL  refused: expected meetingFirst; found answerFirst',
      'step 2: FAIL  because dueOn: expected 2026-12-01; found 2026-11-30',
    ]);
  });

  test('somebody who is not in the story', () => {
    expect(failures([{ ...opens, who: 'mayor' }])).toEqual(['step 1: FAIL  who: expected mayor; found none']);
  });

  test('a role that the procedure does not have', () => {
    expect(failures([opens], { people: { mayor: ['Ann Hill'] } })).toEqual([
      'step 0: FAIL  people: expected mayor; found none',
      'the rest was not played',
    ]);
    expect(failures([opens, { people: { mayor: ['Ann Hill'] } }])).toEqual([
      'step 2: FAIL  people: expected mayor; found none',
    ]);
  });

  test('an act before the case is opened, and a booking before a meeting is called', () => {
    expect(failures([{ who: 'iro', does: 'authorise' }])).toEqual([
      'step 1: FAIL  who: expected openCase; found authorise',
    ]);
    expect(failures([opens, { booked: {} }])).toEqual([
      'step 2: FAIL  booked: expected a meeting that was called; found none',
    ]);
  });

  test('a meeting that cannot be held inside its limit', () => {
    const late = { on: '2026-11-30', at: '16:30', who: 'iro', does: 'callMeeting' };
    expect(failures([opens, late, { booked: {} }])).toEqual([
      'step 3: FAIL  booked: expected a time by 2026-11-30; found none',
    ]);
  });
});

describe('an expectation that does not hold is named, with what was found', () => {
  test.each<[string, object, string]>([
    ['the phase', { phase: 'lapsed' }, 'phase: expected lapsed; found waiting'],
    ['the roles', { copied: [] }, 'copied: expected none; found socialWorker'],
    [
      'a clock',
      { clocks: { stage: '2026-11-30' } },
      'clocks: expected stage 2026-11-30; found overall 2026-12-21, stage 2026-11-30',
    ],
    ['a meeting', { meeting: { stage: 1 } }, 'meeting: expected a meeting that was called; found none'],
    [
      'an offer',
      { offered: { iro: ['authorise'] } },
      'offered iro authorise: expected offered; found notNow',
    ],
    [
      'no offer',
      { notOffered: { teamManager: ['respond'] } },
      'notOffered teamManager respond: expected not offered; found offered',
    ],
    [
      'a refusal',
      { refusedTo: { iro: { escalate: 'meetingFirst' } } },
      'refusedTo iro escalate: expected meetingFirst; found answerFirst',
    ],
    ['a card', { cards: { told: ['director'] } }, 'cards told: expected Helen Marsh; found none'],
    ['reading', { reads: { director: true } }, 'reads director: expected true; found false'],
    ['somebody unknown', { ask: { mayor: 'x' } }, 'who: expected mayor; found none'],
    ['a problem', { problem: 'Nobody' }, 'problem: expected Nobody; found none'],
    ['the end', { closed: true }, 'closed: expected true; found false'],
  ])('%s', (_, expected, found) => {
    expect(failures([{ ...opens, expect: expected }])).toEqual([`step 1: FAIL  ${found}`]);
  });

  test('words that should not be there', () => {
    const [line] = failures([{ ...opens, expect: { saysNot: ['Category'] } }]);
    expect(line).toContain('FAIL  saysNot: expected Category');
  });

  test('what is expected of a case that is not open', () => {
    expect(failures([{ on: '2026-11-24', expect: { phase: 'informal' } }])).toEqual([
      'step 1: FAIL  expect: expected a case that is open; found none',
    ]);
  });
});

test('clocks tick at their own moment, in their order, on the way to the next step', () => {
  const read = readStory({
    story: 'A story',
    pack: 'oxfordshire-re',
    begins: '2026-11-23',
    steps: [{ ...opens, with: { stage: 1 } }, { on: '2027-01-11' }],
  });
  if (!('story' in read)) throw new Error('The story cannot be played');
  const [, later] = rehearse(pack('oxfordshire-re'), read.story).steps;
  expect(later?.entries.map(({ at, event }) => `${at} ${event.type}`)).toEqual([
    '2026-11-27T09:00:00.000Z ReminderDue',
    '2026-11-30T09:00:00.000Z ReminderDue',
    '2026-12-01T00:00:00.000Z LimitPassed',
    '2026-12-01T09:00:00.000Z ReminderDue',
    '2026-12-07T09:00:00.000Z ReminderDue',
    '2026-12-14T09:00:00.000Z ReminderDue',
    '2026-12-14T09:00:00.000Z ReminderDue',
    '2026-12-21T09:00:00.000Z ReminderDue',
    '2026-12-21T09:00:00.000Z ReminderDue',
    '2026-12-22T00:00:00.000Z OverallLimitPassed',
    '2026-12-30T09:00:00.000Z ReminderDue',
  ]);
});
