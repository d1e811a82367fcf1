import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaTexts } from '#bot/procedure/schema.ts';
import newcastle from '#shared/procedures/newcastle-cdep.json' with { type: 'json' };
import oxfordshire from '#shared/procedures/oxfordshire-re.json' with { type: 'json' };
import { fileWith, ROOT, tool } from '#tests/support/procedure-tool.ts';

const OXFORDSHIRE = 'shared/procedures/oxfordshire-re.json';

describe('npm run procedure -- check', () => {
  test.each(['oxfordshire-re', 'newcastle-cdep'])('finds no fault in %s', (id) => {
    expect(tool('check', `shared/procedures/${id}.json`)).toEqual({ lines: ['No fault found.'], code: 0 });
  });

  test('says every fault of a pack with its place', () => {
    const spoilt = {
      ...oxfordshire,
      readers: ['mayor'],
      overall: { ...oxfordshire.overall, workingDays: 4 },
    };
    const file = fileWith('spoilt.json', JSON.stringify(spoilt));
    expect(tool('check', file)).toEqual({
      lines: [
        `${file} cannot be used: 2 faults.`,
        '  reader 1, line 1: The role "mayor" is not among the pack\'s roles. Add it to "roles", or check its spelling.',
        '  overall, working days, line 1: The limits that the procedure sets for its stages add up to 5 working days, past the overall limit of 4. Shorten a stage, or make the overall limit an "expectation".',
      ],
      code: 1,
    });
  });

  test('as a program, it ends with 0 or 1', () => {
    const run = (file: string) =>
      spawnSync(process.execPath, ['bot/procedure/main.ts', 'check', file], { cwd: ROOT, encoding: 'utf8' });
    expect(run(OXFORDSHIRE)).toMatchObject({ status: 0, stdout: 'No fault found.\n' });
    expect(run('package.json').status).toBe(1);
  });

  test('says how it is used when it is asked for something else', () => {
    expect(tool('improve', OXFORDSHIRE)).toMatchObject({
      lines: expect.arrayContaining([expect.stringContaining('procedure -- check FILE')]),
      code: 1,
    });
    expect(tool('check')).toMatchObject({ code: 1 });
  });
});

describe('npm run procedure -- schema', () => {
  test.each([...schemaTexts()])('%s is current: run it again when this fails', (name, text) => {
    expect(readFileSync(join(ROOT, 'shared/procedures', name), 'utf8')).toBe(text);
  });

  test('each pack points editors to it', () => {
    for (const pack of [newcastle, oxfordshire]) expect(pack.$schema).toBe('./procedure.schema.json');
  });
});

describe('npm run procedure -- draw', () => {
  test('prints the tracks of Oxfordshire, and flags beside its ladder', () => {
    const { lines, code } = tool('draw', OXFORDSHIRE);
    expect(code).toBe(0);
    expect(lines.slice(0, 5)).toEqual([
      'Resolution and Escalation (oxfordshire-re, version 1)',
      'At most 20 working days in all, over stage 1, stage 2, stage 3, stage 4 and stage 5',
      'Opened by: Independent Reviewing Officer and Independent Chair',
      'A talk comes first, or a reason why there was none',
      'Stages may be passed over, without being asked why',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Track: Followed thematically (chosen by the owner)',
        '  subgraph track1["Resolution and Escalation"]',
        '    track1stage1 -->|not settled| track1stage2',
        '  track1stage2 -.->|alerted| track1stage2told',
      ]),
    );
  });

  test('what people meet when it does not settle stands with its chair', () => {
    expect(tool('draw', 'shared/procedures/newcastle-cdep.json').lines).toEqual(
      expect.arrayContaining([
        'Expected to be settled within 20 working days, over stage 1, stage 2, stage 3 and stage 4',
        'Stages may be passed over, with a reason and the views of those passed over',
        'Stage 1: Team manager or CSW (Case discussion, not an escalation)',
        '  Meeting: must be held when it is not settled, chaired by Service manager for social care',
        '  Must be there: Service manager for social care, Service manager for CSSU and Independent Reviewing Officer',
      ]),
    );
  });

  test('a pack with faults is not drawn', () => {
    const file = fileWith('spoilt.json', JSON.stringify({ ...oxfordshire, stages: [] }));
    expect(tool('draw', file)).toEqual({
      lines: [`${file} cannot be used: 1 fault.`, '  stages, line 1: This list is empty. Name at least one.'],
      code: 1,
    });
  });
});
