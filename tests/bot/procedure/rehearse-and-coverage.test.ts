import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { storyFiles } from '#bot/procedure/read-files.ts';
import { readStory } from '#shared/rehearsal/read-story.ts';
import { pack } from '#tests/support/packs.ts';
import { fileWith, ROOT, tool } from '#tests/support/procedure-tool.ts';

const STORY = `
story: Two days are too few
pack: newcastle-cdep
begins: 2026-11-23
steps:
  - note: It is opened
    who: iro
    does: openCase
    expect: { due: 2026-11-25, asked: [teamManager] }
  - who: teamManager
    does: authorise
    refused: notPermitted
`;

describe('npm run procedure -- rehearse', () => {
  test('prints the thread, with pass or fail per expectation', () => {
    const { lines, code } = tool('rehearse', fileWith('too-few.yaml', STORY));
    expect(code).toBe(1);
    expect(lines).toEqual([
      'Two days are too few (Case Discussion and Escalation Procedure)',
      '',
      'Mon 23 Nov 2026, 09:30: It is opened',
      '    Amara Okafor opened CD-2026-0001',
      '      Category: Assessment',
      '      Issue 1: What was agreed in the plan has not begun.',
      '      Expected outcome: It begins, with a named worker.',
      '      Steps required: Name the worker.',
      '      Talked over with Carys Webb by telephone, Mon 23 Nov: We talked it over and do not agree yet.',
      '    Amara Okafor raised the issue at stage 1',
      '      "What was agreed in the plan has not begun."',
      '      Asked: Carys Webb',
      '      Copied in: Ben Rees',
      '      Respond by: Mon 30 Nov 2026',
      '  FAIL  due: expected 2026-11-25; found 2026-11-30',
      '  pass  asked: teamManager',
      '',
      'Mon 23 Nov 2026, 09:30',
      expect.stringContaining("    teamManager was refused (notPermitted): You can't close the record."),
      '  pass  refused: notPermitted',
      '',
      'FAILED  Two days are too few',
      '',
      '0 of 1 story passed.',
    ]);
  });

  test('ends with 0 when all pass', () => {
    const files = storyFiles().slice(0, 2);
    const { lines, code } = tool('rehearse', ...files);
    expect({ last: lines.at(-1), code }).toEqual({ last: '2 of 2 stories passed.', code: 0 });
  });

  test('plays a draft of a pack that lies beside the story', () => {
    const draft = { ...pack('newcastle-cdep'), readers: ['mayor'] };
    const file = fileWith('draft.json', JSON.stringify(draft));
    const story = fileWith('story.yaml', STORY.replace('newcastle-cdep', file));
    expect(tool('rehearse', story).lines[0]).toBe(`${file} cannot be used: 1 fault.`);
  });

  test('says every fault of a story with its place', () => {
    const file = fileWith(
      'faulty.yaml',
      'story: x\npack: newcastle-cdep\nbegins: 2026-02-30\nsteps:\n  - { who: iro, does: opens }\n  - { whom: iro }\n',
    );
    const { lines, code } = tool('rehearse', file);
    expect(code).toBe(1);
    expect(lines.slice(0, 3)).toEqual([
      'faulty.yaml cannot be played: 2 faults.',
      '  step 1, does, line 5: "opens" is not a choice here. Choose "wait", "openCase", "escalate", "acknowledge", "respond", "findNotSettled", "askForTime", "callMeeting", "recordMinutes", "recordResolution", "authorise", "recordDiscussion", "writeNote", "correct", "tellChild", "agreeTime", "recordAct", "raiseFlag", "completeAction" or "handOver".',
      '  step 2, line 6: There is a part "whom" here that nothing reads. Check its spelling, or take it out.',
    ]);
    const days = readStory({ story: 'x', pack: 'y', begins: '2026-02-30', steps: [{ on: '2026-13-01' }] });
    expect(days).toMatchObject({
      faults: [
        { kind: 'noSuchDay', place: ['begins'], day: '2026-02-30' },
        { kind: 'noSuchDay', place: ['steps', 0, 'on'], day: '2026-13-01' },
      ],
    });
  });

  test('a story about no pack that is there cannot be played', () => {
    const file = fileWith('lost.yaml', STORY.replace('newcastle-cdep', 'atlantis'));
    expect(tool('rehearse', file)).toEqual({
      lines: [
        'lost.yaml cannot be played: there is no procedure pack "atlantis", or it has faults. Run "npm run procedure -- check" on it.',
        '0 of 1 story passed.',
      ],
      code: 1,
    });
  });
});

describe('the published schema of a story', () => {
  const text = readFileSync(join(ROOT, 'shared/procedures/story.schema.json'), 'utf8');
  const published = z.fromJSONSchema(JSON.parse(text));

  test.each(storyFiles().map((path) => [basename(path), path]))('fits %s', (_, path) => {
    expect(published.safeParse(parse(readFileSync(path, 'utf8'))).error).toBeUndefined();
  });
});

describe('npm run procedure -- coverage', () => {
  const { lines, code } = tool('coverage');

  test('says for each pack what is proved and by what, and ends with what is missing', () => {
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}proved {3}N1 .*Opening asks for the category, the matter and the talk/),
    );
    expect(lines.at(-1)).toMatch(
      /^\d+ of 88 requirements proved .*, \d+ of 23 readings proved twice\. Missing: /,
    );
  });

  test('ends with 0 when nothing is missing, else with 1', () => {
    expect(code).toBe(lines.at(-1)?.endsWith('Missing: nothing.') ? 0 : 1);
  });
});
