import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packsOnDisk } from '#bot/packs.ts';
import { readStoryFile } from '#bot/procedure/read-files.ts';
import { procedures } from '#bot/procedure/rehearse.ts';
import { readPack } from '#shared/contract/packs.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import harbourside from '#shared/procedures/examples/harbourside-crp.json' with { type: 'json' };
import { rehearse } from '#shared/rehearsal/play.ts';
import { storyFaultLine } from '#shared/wording/story-check.ts';
import { ROOT } from '#tests/support/procedure-tool.ts';
import { failuresOf } from '#tests/support/rehearsals.ts';

const EXAMPLES = join(ROOT, 'shared/procedures/examples');
const stories = readdirSync(join(EXAMPLES, 'stories')).map((name) => join(EXAMPLES, 'stories', name));

function example(): Procedure {
  const read = readPack(harbourside);
  if ('faults' in read) throw new Error('The example has faults');
  return read.procedure;
}

describe('a pack of a council that is not among those that come with the service', () => {
  test.each(stories.map((path) => [basename(path), path]))('%s comes about as told', (_, path) => {
    const read = readStoryFile(path);
    if ('faults' in read) throw new Error(read.faults.map(storyFaultLine).join(' '));
    expect(failuresOf(rehearse(example(), read.story))).toEqual([]);
  });

  test('shows what none of the six has', () => {
    const { stages, tracks, words, roles } = example();
    expect(stages[0]?.limit).toMatchObject({ in: 'workingDays', days: 10 });
    expect(stages.map(({ limit }) => limit.in)).toContain('hours');
    expect(stages.some(({ milestones }) => milestones.length > 0)).toBe(true);
    expect(tracks.filter(({ chosenBy }) => chosenBy === 'category')).toHaveLength(3);
    expect(stages.some(({ answers }) => answers.length === 0)).toBe(true);
    expect(new Set(stages.map(({ answered }) => answered))).toEqual(new Set(['byAny', 'byAll']));
    expect(stages.map(({ begunBy }) => begunBy[0])).toEqual(
      expect.arrayContaining(['owner', 'teamManager', 'headOfService']),
    );
    expect(roles.teamManager?.standIn).toBe('dutyManager');
    expect(words.stage).toBe('level');
    expect(stories).toHaveLength(10);
  });

  test('is an example: the service does not load it, and an authority that wants it publishes it', () => {
    expect(packsOnDisk().all.map(({ procedure }) => procedure.id)).not.toContain(example().id);
  });
});

describe('no line of code', () => {
  const files = ['shared', 'bot', 'tab'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  );
  const packs = [...procedures().values(), example()];

  test('names a pack, a council, or a stage, track or role of a pack', () => {
    const ids = packs.map(({ id }) => id);
    const councils = [...new Set(ids.map((id) => id.split('-')[0] ?? ''))];
    const rungs = packs.flatMap(({ stages, tracks }) => [...stages, ...tracks].map(({ key }) => key));
    const roles = packs.flatMap((pack) => Object.keys(pack.roles));
    // A key that is a number or a plain word of the rules stands for itself.
    const keys = [...new Set([...rungs, ...roles])].filter((key) => /[A-Z-]/.test(key));
    const named = files.flatMap((file) => {
      const code = withoutComments(readFileSync(file, 'utf8'));
      return [
        ...[...ids, ...councils].filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(code)),
        ...keys.filter((key) => code.includes(`'${key}'`)),
      ].map((name) => `${file.slice(ROOT.length)} names ${name}`);
    });
    expect(named).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
