import { describe, expect, test } from 'vitest';
import { fileWith, tool } from '#tests/support/procedure-tool.ts';
import { anAct, anOpening, aStage, smallPack } from '#tests/support/small-pack.ts';

const why = ['A1'];
const words = { ...smallPack().words, stage: 'level', told: 'alerted' };

/** What is drawn of a pack, without its fences. */
function drawn(pack: object): { readonly text: readonly string[]; readonly diagram: readonly string[] } {
  const { lines, code } = tool('draw', fileWith('drawn.json', JSON.stringify(pack)));
  expect(code).toBe(0);
  const fence = lines.indexOf('```mermaid');
  return { text: lines.slice(0, fence - 1), diagram: lines.slice(fence + 2, -1) };
}

const everything = smallPack({
  words,
  overall: { workingDays: 20, binding: 'limit', starts: 'opening', covers: ['1', '2'], why },
  ownership: { movedBy: ['owner', 'director'], why },
  informal: { title: 'Talk', answers: ['worker'], limit: { in: 'workingDays', days: 5, why }, why },
  opening: anOpening({
    discussion: 'asked',
    flags: [{ key: 'harm', label: 'Significant harm', by: ['party'], opens: '3', urgent: true, why }],
    direct: { allowed: true, stages: ['3'], reasonRequired: true, viewsRequired: false, why },
  }),
  stages: [
    aStage('1', { answers: [], informed: ['manager'], limit: { in: 'openEnded', why } }),
    aStage('2', {
      answered: 'byAll',
      answers: [
        { role: 'manager' },
        { role: 'director', when: { flag: 'harm' } },
        { role: 'worker', copied: true },
      ],
      milestones: [
        { key: 'seen', label: 'seen', limit: { in: 'hours', hours: 24, why }, until: 'seen', why },
      ],
      gates: [{ needs: 'advice', outcome: 'yes', unless: ['direct'], why }],
      meeting: {
        required: ['manager', 'worker'],
        chair: 'manager',
        obligatory: 'whenNotSettled',
        minutes: 30,
        why,
      },
    }),
    aStage('3', { begunBy: ['manager'], ownedWith: ['manager'], limit: { in: 'sameWorkingDay', why } }),
  ],
  toldBy: [{ role: 'director', stage: '2', why }],
  acts: [
    anAct('advice', {
      label: 'Record advice',
      fields: { outcome: { label: 'Advice', required: true, choices: [{ key: 'yes', label: 'For it' }] } },
    }),
  ],
  ending: {
    outcomes: [
      { key: 'resolved', label: 'Resolved', settled: true },
      { key: 'not', label: 'Not resolved', settled: false, from: '3' },
    ],
    mayAuthoriseFromStage: '3',
    goesOnBeside: true,
    why,
  },
  filing: { onceApproved: { act: 'advice', outcome: 'yes' }, why },
  referral: { to: 'Cafcass', asked: 'Is it referred?', why },
});

describe('npm run procedure -- draw, of a pack with everything', () => {
  test('as text', () => {
    expect(drawn(everything).text).toEqual([
      'Small procedure (small, version 1)',
      'At most 20 working days in all, over level 1 and level 2, counted from the opening',
      'Opened by: Chair',
      'Handed to another owner by: the owner (Chair) and Director',
      'A talk comes first, or a reason why there was none',
      'Stages may be passed over to come to level 3, with a reason',
      'Flag: Significant harm, raised by anybody with a part in the case; level 3 begins at once',
      '',
      'Talk',
      '  Talked over with: Worker',
      '  Limit: 5 working days',
      '',
      'Level 1: Manager',
      '  Answers: nobody: they are only told',
      '  Alerted: Manager',
      '  Limit: none, unless a date is set',
      '  Rules: A1',
      '',
      'Level 2: Manager',
      '  Answers: Manager and Director (only where the case is flagged "Significant harm"), and each of them must',
      '  Copied in: Worker',
      '  Told by now: Director',
      '  Limit: 5 working days',
      '  Seen: 24 hours',
      '  Begins only after: "Record advice" with "For it"; not when it is entered straight',
      '  Meeting: must be held when it is not settled, chaired by Manager',
      '  Must be there: Manager and Worker',
      '  Rules: A1',
      '',
      'Level 3: Manager',
      '  Answers: Manager',
      '  Limit: the same working day, or the next one after a free day',
      '  Begun by: Manager',
      '  Owned together with: Manager',
      '  Rules: A1',
      '',
      'Ends: Resolved',
      'Ends: Not resolved, from level 3 on',
      'From level 3 on the record may be closed though it is not resolved; the matter goes on beside it',
      'Placed on the child\'s file only after: "Record advice" with "For it"',
      'Referral to Cafcass',
    ]);
  });

  test('and as a Mermaid diagram', () => {
    expect(drawn(everything).diagram).toEqual([
      '  informal["Talk<br/>Worker<br/>5 working days"]',
      '  stage1["Level 1: nobody: they are only told<br/>Limit: none, unless a date is set"]',
      '  stage2["Level 2: Manager and Director (only where the case is flagged #quot;Significant harm#quot;)<br/>Limit: 5 working days<br/>Seen: 24 hours<br/>Only after #quot;Record advice#quot; with #quot;For it#quot;; not when it is entered straight<br/>Meeting chaired by Manager"]',
      '  stage3["Level 3: Manager<br/>Limit: the same working day, or the next one after a free day<br/>Begun by Manager"]',
      '  stage1 -->|not settled| stage2',
      '  stage2 -->|not settled| stage3',
      '  referral["Referral to Cafcass"]',
      '  ended(["Resolved<br/>Not resolved, from level 3 on"])',
      '  informal -->|not settled| stage1',
      '  stage3 -->|not settled| referral',
      '  stage1 -->|ends| ended',
      '  stage2 -->|ends| ended',
      '  stage3 -->|ends| ended',
      '  flag1{{"Flag: Significant harm<br/>Raised by anybody with a part in the case"}}',
      '  flag1 -->|at once| stage3',
      '  stage1told(["Manager"])',
      '  stage1 -.->|alerted| stage1told',
      '  stage2by(["Director"])',
      '  stage2 -.->|alerted by now| stage2by',
    ]);
  });
});

test('each track is drawn in a frame of its own; one without stages is a box', () => {
  const track = (key: string, stages: readonly string[]) => ({
    key,
    label: `Track ${key}`,
    stages,
    chosenBy: 'owner',
    why,
  });
  const { text, diagram } = drawn({
    ...smallPack(),
    tracks: [track('a', ['1', '2']), track('b', []), track('c', ['2'])],
  });
  expect(text.filter((line) => /^(Track:|Stage \d| {2}Recorded)/.test(line))).toEqual([
    'Track: Track a (chosen by the owner)',
    'Stage 1: Manager',
    'Stage 2: Manager',
    'Track: Track b (chosen by the owner)',
    '  Recorded and counted; it has no stages',
    'Track: Track c (chosen by the owner)',
    'Stage 2: Manager',
  ]);
  expect(diagram).toEqual([
    '  subgraph track1["Track a"]',
    '    track1stage1["Stage 1: Manager<br/>Limit: 5 working days"]',
    '    track1stage2["Stage 2: Manager<br/>Limit: 5 working days"]',
    '    track1stage1 -->|not settled| track1stage2',
    '  end',
    '  track2["Track b<br/>Recorded and counted"]',
    '  subgraph track3["Track c"]',
    '    track3stage1["Stage 2: Manager<br/>Limit: 5 working days"]',
    '  end',
  ]);
});
