import { describe, expect, test } from 'vitest';
import { readStory, readStoryText } from '#shared/rehearsal/read-story.ts';
import { storyFaultLine } from '#shared/wording/story-check.ts';

/** What is wrong with the text of a story, as its author reads it. */
function faultsIn(text: string): readonly string[] {
  const read = readStoryText(text);
  return 'faults' in read ? read.faults.map(storyFaultLine) : [];
}

const story = (more: string) => `story: A story\npack: tiny\nbegins: 2026-11-23\n${more}`;
const STEPS = 'steps:\n  - on: 2026-11-24\n';

describe('a text that cannot be read as a story is refused with the line', () => {
  test.each<[string, string, string]>([
    [
      'what is not YAML',
      'steps:\n  - { who: chair',
      'the text, line 5: The story is not YAML from here on. Look at the indentation, colons and quotation marks here.',
    ],
    [
      'a name that is written twice',
      `${STEPS}    on: 2026-11-25\n`,
      'the text, line 6: "on" is written twice in the same group of parts. Only the last would be read. Take one of the two out, or put them together.',
    ],
    [
      'an alias in what it stands for itself',
      `changes: &all { clock.moveUp: *all }\n${STEPS}`,
      'the text, line 4: The alias "*all" stands for something that it is itself part of, so it would never end. Write out what is meant here.',
    ],
    [
      'an alias of nothing',
      `changes: { clock.moveUp: *all }\n${STEPS}`,
      'the text, line 4: The alias "*all" stands for nothing: no "&all" comes before it. Write out what is meant here.',
    ],
    [
      'letters that were lost',
      `${STEPS}    note: The caf\uFFFD\n`,
      'the text, line 6: Letters were lost here, because the file is not in UTF-8. Save it again as UTF-8 (in the editor: "Save with encoding"), and look at this line.',
    ],
    ['a second story behind the first', `${STEPS}---\nstory: Another\n`, expect.stringContaining('line 6')],
  ])('%s', (_, more, fault) => {
    expect(faultsIn(story(more))).toEqual([fault]);
  });

  test('aliases of aliases that would fill the memory', () => {
    const ten = (name: string) => `[${Array.from({ length: 10 }, () => `*${name}`).join(', ')}]`;
    const changes = `changes:\n  a: &a [1, 2]\n  b: &b ${ten('a')}\n  c: &c ${ten('b')}\n  d: ${ten('c')}\n`;
    expect(faultsIn(story(`${changes}${STEPS}`))).toEqual([
      'the text: The aliases of this text stand for more than a story can hold. Write out what they stand for.',
    ]);
  });

  test('an alias that stands for something else is none of these', () => {
    expect(faultsIn(story('changes: { a: &all [1], b: *all }\nsteps:\n  - {}\n'))).toEqual([]);
  });
});

describe('a story in which time goes back is refused', () => {
  test('with the line and the name of the step', () => {
    const steps = [
      '  - { on: 2026-11-25, at: "14:00" }',
      '  - { note: The answer comes, on: 2026-11-24 }',
      '  - { at: "09:00" }',
      '  - { on: 2026-11-25, at: "14:00" }',
    ];
    const back = 'This is before Wed 25 Nov 2026, 14:00, to which the story has come by then.';
    const instead = 'Time only goes forward: correct the day or the time, or put the step where it belongs.';
    expect(faultsIn(story(`steps:\n${steps.join('\n')}\n`))).toEqual([
      `step 2 ("The answer comes"), on, line 6: ${back} ${instead}`,
      `step 3, at, line 7: ${back} ${instead}`,
    ]);
  });

  test('also where its first step is before it begins', () => {
    expect(
      readStory({ story: 'A story', pack: 'tiny', begins: '2026-11-23', steps: [{ on: '2026-11-20' }] }),
    ).toMatchObject({ faults: [{ kind: 'backInTime', place: ['steps', 0, 'on'] }] });
  });
});

describe('what may stand at a place is said where something else does', () => {
  const expecting = (expected: object) => {
    const read = readStory({ story: 'x', pack: 'y', begins: '2026-11-23', steps: [{ expect: expected }] });
    return 'faults' in read ? read.faults.map(storyFaultLine) : [];
  };
  const COMMANDS =
    '"recordDiscussion", "escalate", "raiseFlag", "completeAction", "handOver", "acknowledge", "respond", "findNotSettled", "askForTime", "agreeTime", "callMeeting", "recordMinutes", "recordResolution", "authorise", "writeNote", "correct", "tellChild" or "recordAct"';
  const ONE_OF_ITS_KIND =
    'one thing of its kind: "recordAct", "raiseFlag" or "escalate" and its key, like "recordAct legalAdvice"';

  test('in what somebody is offered', () => {
    expect(expecting({ offered: { iro: ['escalte'] } })).toEqual([
      `step 1, expect, offered "iro", number 1: "escalte" cannot stand here. Write ${COMMANDS}, or ${ONE_OF_ITS_KIND}.`,
    ]);
    expect(expecting({ refusedTo: { iro: { escalte: 'notNow' } } })).toEqual([
      `step 1, expect, refused to "iro", escalte: "escalte" cannot stand here. Write ${COMMANDS}, or ${ONE_OF_ITS_KIND}.`,
    ]);
  });

  test('in a milestone, and in what is filed', () => {
    expect(expecting({ milestones: { seen: 'over' } })).toEqual([
      'step 1, expect, milestones, seen: "over" cannot stand here. Write "passed", or a day, like "2026-11-23", a day and time, like "2026-11-23 15:30", or "none".',
    ]);
    expect(expecting({ actions: 'two' })).toEqual([
      'step 1, expect, actions: "two" cannot stand here. Write a whole number, or a list in square brackets.',
    ]);
  });
});
